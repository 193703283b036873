package org.attune.report;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import javax.imageio.ImageIO;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts a page on disk: whole or not at all, never over an older one, and somewhere else when the folder does not take it. */
public final class ReportWriter {
    private static final Logger LOG = LoggerFactory.getLogger(ReportWriter.class);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

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
     * Writes {@code attune-DATE-TIME-XXXX.png}, sortable by the session's start.
     *
     * @throws IOException with a sentence for the user, when neither folder takes it
     */
    public WrittenReport write(BufferedImage page, ZonedDateTime start) throws IOException {
        try {
            return new WrittenReport(writeInto(folder, page, start), "");
        } catch (IOException | SecurityException refused) {
            LOG.warn("the report cannot be written into {}", folder, refused);
            return new WrittenReport(writeIntoFallback(page, start, refused),
                    "The folder " + folder + " cannot be written to, so the report is in " + fallback + ".");
        }
    }

    private Path writeIntoFallback(BufferedImage page, ZonedDateTime start, Exception refused) throws IOException {
        try {
            return writeInto(fallback, page, start);
        } catch (IOException | SecurityException alsoRefused) {
            alsoRefused.addSuppressed(refused);
            throw new IOException("The report could not be saved: neither " + folder + " nor " + fallback
                    + " can be written to. Free some space or choose another folder.", alsoRefused);
        }
    }

    private static Path writeInto(Path folder, BufferedImage page, ZonedDateTime start) throws IOException {
        Files.createDirectories(folder);
        Path partial = folder.resolve("attune-" + UUID.randomUUID() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(partial, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                if (!ImageIO.write(page, "png", out)) {
                    throw new IOException("this Java has no PNG writer");
                }
            }
            return moveToFreeName(partial, folder, "attune-" + STAMP.format(start));
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    /** Without REPLACE_EXISTING, so that an older report is never overwritten; a name that is taken is drawn again. */
    private static Path moveToFreeName(Path partial, Path folder, String name) throws IOException {
        while (true) {
            String unique = HexFormat.of().toHexDigits((short) ThreadLocalRandom.current().nextInt());
            try {
                return Files.move(partial, folder.resolve(name + "-" + unique + ".png"));
            } catch (FileAlreadyExistsException taken) {
                LOG.debug("{} is taken", taken.getFile());
            }
        }
    }
}
