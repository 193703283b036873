package org.attune.classroom;

import java.io.IOException;
import org.attune.report.data.UnreadableReportException;
import org.attune.session.SessionSummary;

/**
 * In the place of a page that nobody can read again.
 *
 * @param why for whoever reads it all the same
 */
public record NoFile(String why) implements PageFile {
    @Override
    public String name() {
        return "";
    }

    @Override
    public State state() {
        return State.UNKNOWN;
    }

    @Override
    public SessionSummary read() throws UnreadableReportException {
        throw new UnsupportedOperationException(why);
    }

    @Override
    public byte[] head(int length) throws IOException {
        throw new IOException(why);
    }
}
