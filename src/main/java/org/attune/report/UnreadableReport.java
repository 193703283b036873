package org.attune.report;

import java.io.IOException;
import java.io.Serial;
import org.attune.config.Trouble;
import org.attune.config.Troubled;

/** A file is not a report that can be read; the message is one line that names the file and the reason. */
public final class UnreadableReport extends IOException implements Troubled {
    @Serial
    private static final long serialVersionUID = 1;

    private final String reason;

    UnreadableReport(String file, String reason) {
        super(file.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]", "?") + ": " + reason);
        this.reason = reason;
    }

    /** The message without the file. */
    public String reason() {
        return reason;
    }

    /** Whether it is a whole picture that only lost its data. */
    public boolean isResaved() {
        return reason.equals(ReportReader.NO_DATA);
    }

    @Override
    public Trouble trouble() {
        return Trouble.REPORT_UNREADABLE;
    }
}
