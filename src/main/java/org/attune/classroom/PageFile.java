package org.attune.classroom;

import java.io.IOException;
import java.nio.file.attribute.FileTime;
import org.attune.report.data.UnreadableReportException;
import org.attune.session.SessionSummary;

/** A file that may be a learner's page, wherever it lies. Two that are equal are the same file. */
public interface PageFile {
    /** What a file has that is still the same. */
    record State(long size, FileTime modified) {
        /** Of what is not there, or nobody may look at. */
        public static final State UNKNOWN = new State(-1, FileTime.fromMillis(0));
    }

    /** As the teacher knows it, below the folder or in the ZIP, such as {@code Ada_12001/page.png}. */
    String name();

    /** Without its folder. */
    default String lastName() {
        return name().substring(name().lastIndexOf('/') + 1);
    }

    /** @throws IOException when it is not there, or nobody may look at it */
    State state() throws IOException;

    /** Never waits forever, and reads no more of a file than a report has. */
    SessionSummary read() throws UnreadableReportException;

    /** The first bytes, fewer when it ends before. */
    byte[] head(int length) throws IOException;
}
