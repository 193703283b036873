package org.attune.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** How both jobs grow with the pages: a table, and a plot in docs/images. Makes the pages that are not there yet. */
public final class Growth {
    private static final Path FOLDER = Path.of("target/benchmark/institution").toAbsolutePath();
    private static final List<String> JVM = List.of("-Xmx2g", "-XX:+UseParallelGC");

    private Growth() {}

    /** @param pages how many, each time */
    public static void main(String[] pages) throws Exception {
        List<Run> runs = new ArrayList<>();
        System.out.println("| pages | Pages: wall, processor, memory | pages a second per core | Lectures: wall, "
                + "processor, memory | a page | a session in the tables |\n|---|---|---|---|---|---|");
        for (String number : pages) {
            Run run = measure(Integer.parseInt(number));
            runs.add(run);
            System.out.println(run.row());
        }
        Files.writeString(Path.of("docs/images/growth-pages.svg"), GrowthPlot.svg(runs));
    }

    private static Run measure(int pages) throws Exception {
        Path in = FOLDER.resolve("pages-" + pages);
        if (!Files.isDirectory(in)) {
            new Institution(in).many(0, pages);
        }
        Path out = FOLDER.resolve("attune-" + pages);
        Cost read = cost("Pages", in, out, "attune-" + pages + "-private");
        Cost lectures = cost("Lectures", out, FOLDER.resolve("figures-" + pages), "");
        return new Run(pages, read, lectures, bytes(in) / pages, bytes(out) / pages);
    }

    private static Cost cost(String job, Path in, Path out, String secret) throws Exception {
        delete(out);
        delete(FOLDER.resolve(secret.isEmpty() ? "none" : secret));
        long begin = System.nanoTime();
        try (SparkProcess spark = SparkProcess.submit(JVM, job, "--in", in.toString(), "--out", out.toString(),
                "--use-country", "IN", "--use-purpose", "institution")) {
            Usage usage = spark.usage();
            List<String> said = spark.untilEnd();
            if (!said.getLast().equals("exit status 0")) {
                throw new IOException(String.join("\n", said));
            }
            return new Cost((System.nanoTime() - begin) / 1e9, usage.processorSeconds(), usage.mebibytes());
        }
    }

    private static long bytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static void delete(Path folder) throws IOException, InterruptedException {
        new ProcessBuilder("rm", "-rf", folder.toString()).inheritIO().start().waitFor(10, TimeUnit.MINUTES);
    }

    /** @param memory the most that was resident, in MiB */
    record Cost(double seconds, double processorSeconds, long memory) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.0f s, %.0f s, %d MiB", seconds, processorSeconds, memory);
        }
    }

    /** @param pageBytes of a page; {@code tableBytes}: of a session in the three tables and members */
    record Run(int pages, Cost read, Cost lectures, long pageBytes, long tableBytes) {
        double perCore() {
            return pages / read.processorSeconds;
        }

        String row() {
            return String.format(Locale.ROOT, "| %,d | %s | %.0f | %s | %,d B | %,d B |", pages, read, perCore(),
                    lectures, pageBytes, tableBytes);
        }
    }
}
