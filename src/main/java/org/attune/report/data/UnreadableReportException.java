package org.attune.report.data;

import java.io.EOFException;
import java.io.IOException;
import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Set;
import java.util.zip.ZipException;
import org.attune.error.ErrorCode;
import org.attune.error.UserFacing;
import org.attune.report.Messages;

/** A file is not a report that can be read; the message is one line that names the file and the reason. */
public final class UnreadableReportException extends IOException implements UserFacing {
    @Serial
    private static final long serialVersionUID = 1;

    private static final Set<String> OTHERS = Set.of("refused.png", "refused.jpeg", "refused.empty", "refused.large");

    private final String reason;

    /** @param reason a key of {@code report.properties}, or in English what is wrong with the data */
    UnreadableReportException(String file, String reason) {
        super(file.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]", "?") + ": " + words(reason));
        this.reason = reason;
    }

    /** @param failure what its disk, or the ZIP that it is in, did not give */
    public UnreadableReportException(String file, IOException failure) {
        this(file, switch (failure) {
            case AccessDeniedException forbidden -> "refused.forbidden";
            case NoSuchFileException gone -> "refused.missing";
            case ZipException damaged -> "refused.damaged";
            case EOFException damaged -> "refused.damaged";
            default -> "refused.disk";
        });
        initCause(failure);
    }

    /** The message without the file. */
    public String reason() {
        return words(reason);
    }

    /** A fault inside the data is not translated: it is for the developer who wrote the file. */
    private static String words(String reason) {
        return reason.startsWith("refused.") ? Messages.text(reason) : Messages.text("refused.data", reason);
    }

    /** Whether it is a whole picture that only lost its data. */
    public boolean isResaved() {
        return reason.equals(ReportReader.NO_DATA);
    }

    /**
     * Whether nothing in the file tells of a page: it is no PNG, or longer than any report, so that it was not looked
     * into.
     */
    public boolean isOfAnotherKind() {
        return OTHERS.contains(reason);
    }

    @Override
    public ErrorCode errorCode() {
        return switch (reason) {
            case "refused.missing" -> ErrorCode.FILE_MISSING;
            case "refused.forbidden" -> ErrorCode.FILE_FORBIDDEN;
            case "refused.folder", "refused.kind", "refused.disk" -> ErrorCode.FILE_REFUSED;
            default -> ErrorCode.REPORT_UNREADABLE;
        };
    }
}
