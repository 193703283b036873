package org.attune.classroom.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.attune.classroom.PageFile;
import org.attune.report.data.ReportReader;
import org.attune.report.data.UnreadableReportException;
import org.attune.session.SessionSummary;

/**
 * A file in a folder or subfolder. It may turn out to be a pipe, a device or a broken link; {@link #read} then fails.
 */
record DiskPage(String name, Path file) implements PageFile {
    @Override
    public State state() throws IOException {
        BasicFileAttributes state = Files.readAttributes(file, BasicFileAttributes.class);
        return new State(state.size(), state.lastModifiedTime());
    }

    @Override
    public SessionSummary read() throws UnreadableReportException {
        return ReportReader.read(file);
    }

    @Override
    public byte[] head(int length) throws IOException {
        if (!Files.isRegularFile(file)) {
            return new byte[0];
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(length);
        }
    }
}
