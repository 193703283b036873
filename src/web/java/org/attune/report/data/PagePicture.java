package org.attune.report.data;

import java.io.IOException;
import org.attune.session.SessionSummary;

/** The picture of a page, wherever it was drawn. */
public final class PagePicture {
    private PagePicture() {}

    /**
     * @param png a whole PNG file
     * @return the same file with the session as data
     */
    public static byte[] withData(byte[] png, SessionSummary summary) throws IOException {
        return ReportPng.withData(png, summary);
    }
}
