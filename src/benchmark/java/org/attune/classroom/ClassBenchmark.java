package org.attune.classroom;

import com.sun.management.OperatingSystemMXBean;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attune.app.cli.AttuneCommand;
import org.attune.report.Sessions;
import org.attune.report.data.ReportWriter;
import org.attune.session.SessionLabels;

/** A synthetic folder of reports of an hour, and how long its class view takes. Nobody in it is real. */
public final class ClassBenchmark {
    private ClassBenchmark() {}

    /** Makes the folder when it is not there yet, then reads and draws it. */
    public static void run(int learners) throws IOException {
        Path folder = Path.of("target", "benchmark", "class-" + learners);
        if (!Files.isDirectory(folder)) {
            write(folder, learners);
        }
        long bytes;
        try (Stream<Path> files = Files.list(folder)) {
            bytes = files.mapToLong(file -> file.toFile().length()).sum();
        }
        OperatingSystemMXBean processor = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long used = processor.getProcessCpuTime();
        long begin = System.nanoTime();
        AttuneCommand.execute("class", folder.toString(), "--use-country", "IN", "--out",
                "target/benchmark/class-" + learners + ".png");
        System.out.printf(Locale.ROOT,
                "%,d reports of %,d kB: read and drawn in %.1f s (%.1f s of processor time) on %d cores in a heap "
                        + "of %d MB%n",
                learners, bytes / 1000 / learners,
                (System.nanoTime() - begin) / 1e9, (processor.getProcessCpuTime() - used) / 1e9,
                Runtime.getRuntime().availableProcessors(), Runtime.getRuntime().maxMemory() / (1 << 20));
    }

    private static void write(Path folder, int learners) throws IOException {
        ReportWriter writer = new ReportWriter(folder, folder);
        BufferedImage noise = noise();
        IntStream.range(0, learners).parallel().forEach(learner -> {
            SessionLabels labels = new SessionLabels("learner " + learner, "Thermodynamics", "Lecture 7");
            try {
                writer.write(noise, Sessions.lecture(Classes.seed(learner),
                        Sessions.info(Classes.START.plusSeconds(learner % 150), new UUID(99, learner), labels), 3600));
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        });
    }

    /** Does not pack, so that a file is as long as a real page. */
    private static BufferedImage noise() {
        BufferedImage noise = new BufferedImage(240, 200, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int pixel = 0; pixel < 240 * 200; pixel++) {
            noise.setRGB(pixel % 240, pixel / 240, random.nextInt());
        }
        return noise;
    }
}
