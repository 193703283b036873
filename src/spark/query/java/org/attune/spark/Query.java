package org.attune.spark;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;

/** Runs the Spark SQL of a file, statement by statement, and writes the last one's rows as CSV. Only for tests. */
public final class Query {
    private Query() {}

    /** @param arguments the file, the folder for the rows */
    public static void main(String[] arguments) throws Exception {
        try (SparkSession spark = SparkSession.builder().config("spark.sql.session.timeZone", "UTC").getOrCreate()) {
            String[] statements = Files.readString(Path.of(arguments[0])).strip().split(";\\s*(\\n|$)");
            for (int index = 0; index < statements.length - 1; index++) {
                spark.sql(statements[index]);
            }
            spark.sql(statements[statements.length - 1]).coalesce(1).write().option("header", true)
                    .csv(arguments[1]);
        }
    }
}
