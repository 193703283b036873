package org.attune.report.data;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.attune.error.ErrorCode;
import org.attune.platform.AtomicFile;
import org.attune.platform.WindowThread;
import org.attune.report.Messages;
import org.attune.session.SessionSummary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts a page on disk: whole or not at all, over another one only when asked to, and in another folder when the first
 * cannot be written to.
 */
public final class ReportWriter {
    private static final Logger LOG = LoggerFactory.getLogger(ReportWriter.class);

    private final Path folder;
    private final Path fallback;

    /**
     * @param folder where reports go; made when it is missing
     * @param fallback where they go when that folder cannot be written to
     */
    public ReportWriter(Path folder, Path fallback) {
        this.folder = folder;
        this.fallback = fallback;
    }

    /**
     * Writes {@code attune-DATE-TIME-XXXX.png}, sortable by the session's start, which {@link ReportReader} reads back.
     *
     * @param page the picture of the summary
     * @throws IOException with a sentence for the user, when neither folder can be written to
     */
    public WrittenReport write(BufferedImage page, SessionSummary summary) throws IOException {
        WindowThread.keepFree();
        ZonedDateTime start = summary.info().start();
        byte[] png = ReportPng.withData(encode(page), summary);
        try {
            return new WrittenReport(NewReportFile.write(folder, png, start), "");
        } catch (IOException | SecurityException refused) {
            LOG.warn("{} the report cannot be written into {}", ErrorCode.REPORT_ELSEWHERE.code(), folder, refused);
            return new WrittenReport(writeIntoFallback(png, start, refused),
                    ErrorCode.REPORT_ELSEWHERE.withCode(Messages.text("writer.elsewhere", folder, fallback)));
        }
    }

    /**
     * Writes exactly this file. One that is there is replaced in one step, so that at every moment either the old page
     * or the new one is whole, and nothing of the old one stays beside it.
     *
     * @param page the picture of the summary
     * @throws IOException when its folder cannot be written to; an existing file is then unchanged
     */
    public static void writeOver(Path file, BufferedImage page, SessionSummary summary) throws IOException {
        WindowThread.keepFree();
        AtomicFile.write(file, ReportPng.withData(encode(page), summary));
    }

    /**
     * Deletes partial files of a program that was killed while it wrote a report; the report itself is written again
     * from its journal.
     *
     * @param before files changed later may still be being written
     */
    public void deletePartialFiles(Instant before) {
        for (Path folder : folders()) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder,
                    file -> ReportNames.isPartial(file.getFileName().toString()))) {
                for (Path file : files) {
                    if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                        Files.deleteIfExists(file);
                    }
                }
            } catch (IOException | DirectoryIteratorException notNow) {
                LOG.debug("{} cannot be cleared of partial files", folder, notNow);
            }
        }
    }

    /** Where reports may be: the folder, and the one that stands in for it. */
    public List<Path> folders() {
        return folder.equals(fallback) ? List.of(folder) : List.of(folder, fallback);
    }

    private Path writeIntoFallback(byte[] png, ZonedDateTime start, Exception refused) throws IOException {
        try {
            return NewReportFile.write(fallback, png, start);
        } catch (IOException | SecurityException alsoRefused) {
            alsoRefused.addSuppressed(refused);
            throw new IOException(Messages.text("writer.nowhere", folder, fallback), alsoRefused);
        }
    }

    /** In memory: a page has less than a megabyte, and a disk that is full is then met in one place only. */
    private static byte[] encode(BufferedImage page) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(png)) {
            if (!ImageIO.write(page, "png", out)) {
                throw new IOException("this Java has no PNG writer");
            }
        }
        return png.toByteArray();
    }
}
