package org.attune.classroom;

import java.io.IOException;
import java.nio.file.attribute.FileTime;
import org.attune.report.data.UnreadableReportException;
import org.attune.session.SessionSummary;

/** A file, on disk or in a ZIP, that may be a learner's report. Equal instances denote the same file. */
public interface PageFile {
    /** Size and time of a file, to detect changes. */
    record State(long size, FileTime modified) {
        /** The file does not exist or is not accessible. */
        public static final State UNKNOWN = new State(-1, FileTime.fromMillis(0));
    }

    /** The path relative to the folder or in the ZIP, such as {@code Ada_12001/page.png}. */
    String name();

    /** The name without the folder. */
    default String lastName() {
        return name().substring(name().lastIndexOf('/') + 1);
    }

    /** @throws IOException if the file does not exist or is not accessible */
    State state() throws IOException;

    /** Never blocks indefinitely, and reads no more bytes than a report can have. */
    SessionSummary read() throws UnreadableReportException;

    /** The first {@code length} bytes, or fewer if the file is shorter. */
    byte[] head(int length) throws IOException;
}
