package org.attune.classroom.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.attune.classroom.PageFile;
import org.attune.report.data.ReportReader;
import org.attune.report.data.UnreadableReportException;
import org.attune.session.SessionSummary;

/**
 * A file in a ZIP. Opens the ZIP for each access, which costs next to nothing while another {@code ZipFile} keeps it
 * open.
 *
 * @param entry name of the ZIP entry
 * @param names charset of the entry names
 * @param size as stated in the ZIP, which may be wrong; the same goes for {@code checksum}
 */
record ZipPage(Path zip, String name, String entry, Charset names, long size, long checksum) implements PageFile {
    private static final FileTime ANY = FileTime.fromMillis(0);

    @Override
    public State state() {
        return new State(size, ANY);
    }

    @Override
    public SessionSummary read() throws UnreadableReportException {
        String shown = zip + ": " + name;
        try (ZipFile file = new ZipFile(zip.toFile(), names); InputStream in = open(file)) {
            return ReportReader.read(in, shown);
        } catch (UnreadableReportException unreadable) {
            throw unreadable;
        } catch (IOException damaged) {
            throw new UnreadableReportException(shown, damaged);
        }
    }

    @Override
    public byte[] head(int length) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile(), names); InputStream in = open(file)) {
            return in.readNBytes(length);
        }
    }

    private InputStream open(ZipFile file) throws IOException {
        InputStream in = file.getInputStream(new ZipEntry(entry));
        if (in == null) {
            throw new NoSuchFileException(entry);
        }
        return in;
    }
}
