package org.attune.performance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/** Runs {@link StageBenchmark} by JMH. */
public final class Stages {
    private static final Path RESULTS = Path.of("target", "benchmark", "stages.json");

    private Stages() {}

    /** Prints a line for each stage. */
    public static void run() throws RunnerException, IOException {
        // JMH does not make the folder.
        Files.createDirectories(RESULTS.getParent());
        Collection<RunResult> results = new Runner(new OptionsBuilder().include(StageBenchmark.class.getName())
                .verbosity(VerboseMode.SILENT).shouldFailOnError(true)
                .result(RESULTS.toString()).resultFormat(ResultFormatType.JSON).build()).run();
        Table table = new Table("stage", "µs, median", "least");
        for (RunResult result : results) {
            Statistics times = result.getPrimaryResult().getStatistics();
            table.add(result.getPrimaryResult().getLabel(), Table.number(times.getPercentile(50), 1),
                    Table.number(times.getMin(), 1));
        }
        System.out.println(Machine.words());
        System.out.println();
        System.out.println(table);
    }
}
