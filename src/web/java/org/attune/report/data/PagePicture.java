package org.attune.report.data;

import java.io.IOException;
import java.util.Arrays;
import org.attune.session.SessionSummary;

/** The picture of a page, wherever it was drawn. */
public final class PagePicture {
    private static final int SHORTEST = Png.SIGNATURE_LENGTH + Png.FRAME + Png.HEADER_LENGTH;

    private PagePicture() {}

    /**
     * @param png a whole PNG file
     * @return the same file with the session as data
     * @throws IllegalArgumentException if it is no PNG
     */
    public static byte[] withData(byte[] png, SessionSummary summary) throws IOException {
        if (png.length < SHORTEST || !Png.isPng(Arrays.copyOf(png, Png.SIGNATURE_LENGTH))) {
            throw new IllegalArgumentException("the picture is no PNG");
        }
        return ReportPng.withData(png, summary);
    }
}
