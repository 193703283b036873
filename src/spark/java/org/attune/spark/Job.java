package org.attune.spark;

import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;
import org.attune.error.RequestException;
import org.attune.error.UserFacing;
import org.slf4j.LoggerFactory;

/** How both jobs begin and end. */
final class Job {
    private static final int REFUSED = 2;
    private static final int FAILED = 1;

    private Job() {}

    /** What a job does with its arguments. */
    interface Work {
        void run(Arguments arguments, SparkSession spark) throws Exception;
    }

    /** Ends the program with 2 when something that was typed has to be changed, and with 1 when the work failed. */
    static void run(String name, Arguments arguments, Work work) {
        int status = 0;
        try (SparkSession spark = session(name)) {
            work.run(arguments, spark);
        } catch (Exception failure) {
            status = tell(name, failure);
        }
        if (status != 0) {
            System.exit(status);
        }
    }

    /** The arguments, or the program's end with the sentence that says what is wrong with them. */
    static Arguments arguments(String name, Supplier<Arguments> typed) {
        try {
            return typed.get();
        } catch (RequestException wrong) {
            System.err.println(name + ": " + wrong.getMessage());
            System.exit(REFUSED);
            throw wrong;
        }
    }

    private static int tell(String name, Exception failure) {
        if (failure instanceof UserFacing) {
            System.err.println(name + ": " + failure.getMessage());
            return REFUSED;
        }
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        // Not its message, which may name a page's file and with it a learner.
        LoggerFactory.getLogger(Job.class).debug("the job failed", failure);
        System.err.println(name + " stopped (" + cause.getClass().getName()
                + "). Nothing is lost: start it again, and it goes on where it stopped. Spark says more with "
                + "--conf spark.log.level=DEBUG, which may show the names of files.");
        return FAILED;
    }

    /** Spark's notes about every file that it opens are left out: a path may name a learner. */
    private static SparkSession session(String name) {
        SparkSession.Builder builder = SparkSession.builder().appName("Attune " + name);
        if (System.getProperty("spark.log.level") == null) {
            builder.config("spark.log.level", "WARN").config("spark.executor.syncLogLevel.enabled", "true");
        }
        SparkSession session = builder.config("spark.sql.session.timeZone", "UTC")
                .config("spark.sql.datetime.java8API.enabled", "true")
                .config("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS")
                .config("spark.sql.files.openCostInBytes", "65536")
                // Java compiles no method that is longer, and a page's bins make Spark generate one.
                .config("spark.sql.codegen.hugeMethodLimit", "8000")
                .getOrCreate();
        // Else Spark looks at each new file, up to 10,000, in a task of its own.
        session.conf().set("spark.sql.sources.parallelPartitionDiscovery.parallelism",
                4L * session.sparkContext().defaultParallelism());
        return session;
    }
}
