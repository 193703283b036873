package org.attune.report.data;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.attune.report.Sessions;

/** How long the reader takes over damaged reports of an hour. */
public final class DamagedBenchmark {
    private DamagedBenchmark() {}

    /** Prints the mean, the 99.9th percentile and the worst of so many files; the first thousand only warm up. */
    public static void run(int files) throws IOException {
        byte[] json = ReportJson.write(Sessions.lecture(1));
        byte[] picture = ReportBytes.picture("png");
        byte[] whole = ReportBytes.of(Sessions.lecture(1));
        double[] milliseconds = new double[files];
        for (int round = -1000; round < files; round++) {
            Random random = new Random(round);
            byte[] file = round % 2 == 0
                    ? ReportFuzzTest.damage(whole, random)
                    : Png.insert(picture, ReportChunk.TYPE, ReportChunk.pack(ReportFuzzTest.damage(json, random)));
            long start = System.nanoTime();
            try {
                ReportBytes.read(file);
            } catch (UnreadableReportException refused) {
                // As most are; what counts here is how long it takes to know.
            }
            if (round >= 0) {
                milliseconds[round] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(milliseconds);
        System.out.printf(Locale.ROOT,
                "%,d damaged reports: %.2f ms on average, %.2f ms at the 99.9th percentile, %.1f ms at worst%n", files,
                Arrays.stream(milliseconds).average().orElse(0), milliseconds[(int) (0.999 * files)],
                milliseconds[files - 1]);
    }
}
