package org.attune.report.data;

import java.io.IOException;
import org.attune.session.SessionSummary;

/** A page that carries its data, from any picture of it. Plain Java, wherever the picture was drawn. */
final class ReportPng {
    private ReportPng() {}

    /**
     * @param png a whole PNG file, the picture of the summary
     * @return the same file with the session as data behind its header, which {@link ReportReader} reads back
     */
    public static byte[] withData(byte[] png, SessionSummary summary) throws IOException {
        return Png.insert(png, ReportChunk.TYPE, ReportChunk.pack(ReportJson.write(summary)));
    }
}
