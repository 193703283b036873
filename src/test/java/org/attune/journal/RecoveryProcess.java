package org.attune.journal;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.attune.report.data.ReportWriter;

/** Another program that recovers what it finds, as a second Attune does when it starts. */
public final class RecoveryProcess {
    private RecoveryProcess() {}

    /**
     * Says that it is there, waits for a word, and ends with the number of sessions that it recovered.
     *
     * @param arguments the folder of the journals and that of the reports
     */
    public static void main(String[] arguments) throws IOException {
        ReportWriter writer = new ReportWriter(Path.of(arguments[1]), Path.of(arguments[1]));
        System.out.println("there");
        System.in.read();
        System.exit(new Recovery(Path.of(arguments[0]), writer)
                .run(summary -> writer.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), summary)).size());
    }
}
