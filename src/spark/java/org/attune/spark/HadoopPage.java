package org.attune.spark;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.attribute.FileTime;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.security.AccessControlException;
import org.attune.classroom.PageFile;
import org.attune.report.data.ReportReader;
import org.attune.report.data.UnreadableReportException;
import org.attune.session.SessionSummary;

/**
 * A file in whatever Spark reads from.
 *
 * @param name relative to the folder of pages
 */
record HadoopPage(String name, Path path, Configuration hadoop) implements PageFile {

    @Override
    public State state() throws IOException {
        var status = path.getFileSystem(hadoop).getFileStatus(path);
        return new State(status.getLen(), FileTime.fromMillis(status.getModificationTime()));
    }

    /**
     * @throws UncheckedIOException if the disk or the network failed, which says nothing of the page: the batch has to
     * be done again
     */
    @Override
    public SessionSummary read() throws UnreadableReportException {
        try (InputStream in = open()) {
            return ReportReader.read(in, name);
        } catch (UnreadableReportException unreadable) {
            throw unreadable;
        } catch (FileNotFoundException | NoSuchFileException gone) {
            throw new UnreadableReportException(name, new NoSuchFileException(name));
        } catch (AccessControlException | AccessDeniedException closed) {
            throw new UnreadableReportException(name, new AccessDeniedException(name));
        } catch (EOFException damaged) {
            throw new UnreadableReportException(name, damaged);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public byte[] head(int length) throws IOException {
        try (InputStream in = open()) {
            return in.readNBytes(length);
        }
    }

    private InputStream open() throws IOException {
        return path.getFileSystem(hadoop).open(path);
    }
}
