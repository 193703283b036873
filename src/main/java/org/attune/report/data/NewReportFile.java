package org.attune.report.data;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.attune.platform.AtomicFile;
import org.attune.platform.PrivateFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Adds a report to a folder: written under a temporary name, then moved, so that it is whole or not there at all.
 */
final class NewReportFile {
    private static final Logger LOG = LoggerFactory.getLogger(NewReportFile.class);

    private NewReportFile() {}

    /**
     * @param start of the session, for the file's name
     * @return the report's file, which is new
     */
    static Path write(Path folder, byte[] png, ZonedDateTime start) throws IOException {
        PrivateFiles.createDirectories(folder);
        Path partial = folder.resolve(ReportNames.partial());
        try {
            PrivateFiles.writeNew(partial, png);
            Path report = moveToFreeName(partial, folder, ReportNames.fileName(start));
            AtomicFile.forceFolder(folder);
            return report;
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
