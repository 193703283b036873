package org.attune.performance;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.attune.ChildProcess;

/**
 * Of a session in the real window, in a program of its own.
 *
 * @param percent of one core, all threads but the one that draws
 * @param drawingPercent of one core, of that one
 * @param medianAge of a frame when its result is drawn, milliseconds
 * @param highAge the same for the 99th of a hundred
 * @param residentMegabytes of memory
 * @param rate of results, a second
 * @param threads that use most, in words
 */
record KioskFigures(double percent, double drawingPercent, double medianAge, double highAge, double residentMegabytes,
        double rate, String threads) {
    /** As the packaged program is started, beside what {@link ChildProcess} sets. */
    static final List<String> AS_PACKAGED = List.of("-XX:-UsePerfData", "-Xms32m");

    /**
     * On a display as packaged. The headless platform copies the window's pixels in Java, which the packaged program's
     * one compiler makes ten times dearer; there both compile.
     */
    private static List<String> options() {
        List<String> options = new ArrayList<>(AS_PACKAGED);
        options.add(System.getenv("DISPLAY") == null ? "-XX:TieredStopAtLevel=4" : "-Dglass.platform=gtk");
        return options;
    }

    static KioskFigures measure(DecodedCamera.Format format) throws IOException {
        Process kiosk = new ProcessBuilder(
                ChildProcess.command(options(), KioskProcess.class, Path.of("target", "benchmark", "kiosk"), format))
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader lines = kiosk.inputReader()) {
            String first = lines.readLine();
            if (first == null || !first.matches("[\\d. ]+")) {
                throw new IOException("the kiosk's session cannot be measured: " + first);
            }
            double[] figures = Arrays.stream(first.split(" ")).mapToDouble(Double::parseDouble).toArray();
            return new KioskFigures(figures[0], figures[1], figures[2], figures[3], figures[4], figures[5],
                    lines.readLine());
        }
    }
}
