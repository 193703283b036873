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

    /** @param reason a key of {@code report.properties}, or in English what is wrong with the data */
    UnreadableReport(String file, String reason) {
        super(file.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]", "?") + ": " + words(reason));
        this.reason = reason;
    }

    /** The message without the file. */
    public String reason() {
        return words(reason);
    }

    /** What is wrong inside of the data stays as it is, for whoever wrote it. */
    private static String words(String reason) {
        return reason.startsWith("refused.") ? Words.text(reason) : Words.text("refused.data", reason);
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
