package org.attune;

import org.attune.classroom.ClassBenchmark;
import org.attune.report.DamagedBenchmark;

/** Measures what tests do not: {@code mvn -q -Pbenchmark test-compile exec:exec -Dattune.benchmark="class 1000"}. */
public final class Benchmark {
    private Benchmark() {
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 2 && arguments[0].equals("class")) {
            ClassBenchmark.run(Integer.parseInt(arguments[1]));
            System.exit(0);
        }
        if (arguments.length == 2 && arguments[0].equals("damaged")) {
            DamagedBenchmark.run(Integer.parseInt(arguments[1]));
            System.exit(0);
        }
        System.err.println("There is: class LEARNERS, damaged FILES");
        System.exit(2);
    }
}
