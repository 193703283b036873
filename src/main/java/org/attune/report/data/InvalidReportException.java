package org.attune.report.data;

import java.io.Serial;

/** Why something is not a report; the caller that knows the file turns it into an {@link UnreadableReportException}. */
final class InvalidReportException extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    /**
     * Without a stack trace, which would cost more than the reading, and nobody looks at it.
     *
     * @param reason a key of {@code report.properties}, or in English what is wrong with the data
     */
    InvalidReportException(String reason) {
        super(reason, null, false, false);
    }

    static void unless(boolean right, String reason) throws InvalidReportException {
        if (!right) {
            throw new InvalidReportException(reason);
        }
    }
}
