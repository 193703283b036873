package org.attune;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.attune.analysis.RestingBenchmark;
import org.attune.analysis.RestingCandidates;
import org.attune.classroom.ClassBenchmark;
import org.attune.live.LiveBenchmark;
import org.attune.performance.Detectors;
import org.attune.performance.Growth;
import org.attune.performance.LoopBenchmark;
import org.attune.performance.RealFaces;
import org.attune.performance.Stages;
import org.attune.report.data.DamagedBenchmark;

/**
 * Measures what tests do not: {@code mvn -q -Pbenchmark compile exec:exec}, with the words below in
 * {@code -Dattune.benchmark="class 1000"}.
 */
public final class Benchmark {
    private static final String THERE_IS = "There is: nothing or CLIP..., loops CLIP..., promises, stages, growth, "
            + "detectors FILES, faces PATHS, resting CSV VOTES, rests PHOTOGRAPHS PERSONS, class LEARNERS, damaged "
            + "FILES, live";

    private Benchmark() {}

    public static void main(String[] arguments) throws Exception {
        try {
            run(List.of(arguments));
            System.exit(0);
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.exit(2);
        }
    }

    private static void run(List<String> arguments) throws Exception {
        switch (arguments.isEmpty() ? "" : arguments.getFirst()) {
            case "class" -> ClassBenchmark.run(number(arguments));
            case "damaged" -> DamagedBenchmark.run(number(arguments));
            case "live" -> LiveBenchmark.run();
            case "stages" -> Stages.run();
            case "growth" -> Growth.run(Path.of("docs", "images"));
            case "promises" -> LoopBenchmark.promises();
            case "detectors" -> Detectors.run(paths(arguments.subList(1, arguments.size())));
            case "faces" -> RealFaces.run(paths(arguments.subList(1, arguments.size())));
            case "resting" -> resting(paths(arguments.subList(1, arguments.size())));
            case "rests" -> rests(paths(arguments.subList(1, arguments.size())));
            case "loops" -> LoopBenchmark.loops(paths(arguments.subList(1, arguments.size())));
            default -> LoopBenchmark.run(paths(arguments));
        }
    }

    private static void resting(List<Path> files) throws IOException {
        if (files.size() != 2) {
            throw new IllegalArgumentException(THERE_IS);
        }
        RestingBenchmark.run(files.getFirst(), files.getLast());
    }

    private static void rests(List<Path> files) throws IOException {
        if (files.size() != 2) {
            throw new IllegalArgumentException(THERE_IS);
        }
        RestingCandidates.run(files.getFirst(), files.getLast());
    }

    private static List<Path> paths(List<String> arguments) {
        return arguments.stream().map(Path::of).toList();
    }

    private static int number(List<String> arguments) {
        if (arguments.size() != 2 || !arguments.get(1).matches("\\d{1,7}")) {
            throw new IllegalArgumentException(THERE_IS);
        }
        return Integer.parseInt(arguments.get(1));
    }
}
