package org.attune.journal;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import org.attune.report.ReportWriter;

/** Another program that recovers what it finds, as a second Attune does when it starts. */
public final class RecoveryProcess {
    private RecoveryProcess() {
    }

    /**
     * Ends with the number of sessions that it recovered.
     *
     * @param arguments the folder of the journals and that of the reports
     */
    public static void main(String[] arguments) {
        ReportWriter writer = new ReportWriter(Path.of(arguments[1]), Path.of(arguments[1]));
        System.exit(new Recovery(Path.of(arguments[0]), writer).run(summary -> writer.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), summary)).size());
    }
}
