package org.attune.report.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.attune.platform.WindowThread;
import org.attune.session.SessionSummary;

/**
 * Reads a session back from its page. The file is untrusted: it may be large, damaged, of another program or made to
 * harm. Pixels are never decoded; memory and time are bounded whatever the file says of itself.
 */
public final class ReportReader {
    static final String NO_DATA = "refused.resaved";
    private static final long LARGEST = 4 * 1024 * 1024;

    private ReportReader() {}

    /**
     * Checked are the PNG's header and the report's chunk with their CRCs, the end of the file, and the session's own
     * sums and times; not the pixels.
     *
     * @throws UnreadableReportException with one line that names the file and the reason
     */
    public static SessionSummary read(Path file) throws UnreadableReportException {
        return read(file, Instant.now());
    }

    /** @param now no session begins more than a day later */
    public static SessionSummary read(Path file, Instant now) throws UnreadableReportException {
        WindowThread.keepFree();
        String name = file.toString();
        if (!Files.isRegularFile(file)) {
            throw new UnreadableReportException(name,
                    Files.isDirectory(file)
                            ? "refused.folder"
                            : Files.exists(file) ? "refused.kind" : "refused.missing");
        }
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            return read(channel, name, now);
        } catch (UnreadableReportException unreadable) {
            throw unreadable;
        } catch (IOException refused) {
            throw new UnreadableReportException(name, refused);
        }
    }

    /**
     * Of a file that is none of its own, such as one in a ZIP. No more is read than a report may have, and of what is
     * no PNG only the begin.
     *
     * @param name of the file, for the message
     * @throws UnreadableReportException as of a file
     * @throws IOException when it cannot be read on
     */
    public static SessionSummary read(InputStream file, String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(file.readNBytes(Png.SIGNATURE_LENGTH));
        if (Png.isPng(bytes.toByteArray())) {
            bytes.write(file.readNBytes((int) LARGEST));
        }
        return read(new InMemory(ByteBuffer.wrap(bytes.toByteArray())), name, Instant.now());
    }

    static SessionSummary read(SeekableByteChannel channel, String name, Instant now) throws IOException {
        try {
            InvalidReportException.unless(channel.size() > 0, "refused.empty");
            InvalidReportException.unless(channel.size() <= LARGEST, "refused.large");
            return ReportJsonReader.read(new PngFile(channel).report().unpack(), now);
        } catch (InvalidReportException refusal) {
            throw new UnreadableReportException(name, refusal.getMessage());
        }
    }

    /**
     * Whether the file carries a report's data, readable or of a later version: then it is Attune's, whatever its name.
     */
    public static boolean carriesReport(Path file) {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            new PngFile(channel).report();
            return true;
        } catch (IOException | InvalidReportException no) {
            return false;
        }
    }
}
