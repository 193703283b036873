package org.attune.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.attune.classroom.SkippedFile;

/**
 * Writes a batch of pages. Everything that a batch writes lies in folders with its number, and replaces what an attempt
 * that was killed has left there. The sessions come last, since bins and markers count only with their session.
 */
final class Batch {
    private static final StructType KNOWN = new StructType().add("session", DataTypes.StringType)
            .add("name", DataTypes.StringType).add("batch", DataTypes.LongType);
    private static final String FORBIDDEN = SkippedFile.Reason.FORBIDDEN.name().toLowerCase(Locale.ROOT);
    private static final String DUPLICATE = SkippedFile.Reason.DUPLICATE.name().toLowerCase(Locale.ROOT);

    private final PageReader reader;
    private final PrivateFolder secret;
    private final String out;
    private final AtomicLong forbidden = new AtomicLong();

    Batch(PageReader reader, PrivateFolder secret, String out) {
        this.reader = reader;
        this.secret = secret;
        this.out = out;
    }

    /** How many pages with expressions were left out so far. */
    long forbidden() {
        return forbidden.get();
    }

    void write(Dataset<Row> paths, long number) throws IOException {
        for (String table : List.of(Tables.BINS, Tables.MARKERS, Tables.SESSIONS)) {
            Tables.sweep(paths.sparkSession(), out + "/" + table);
        }
        Dataset<Row> pages = paths.mapPartitions(reader, Encoders.row(PageReader.COLUMNS))
                .persist(StorageLevel.MEMORY_AND_DISK());
        try {
            Dataset<Row> judged = judged(pages, number).persist(StorageLevel.MEMORY_AND_DISK());
            Dataset<Row> counted = pages.join(judged.where(col("reason").isNull()).select("name"), "name");
            writeTables(counted, number);
            replace(judged.where(col("reason").isNotNull()).select("name", "reason", "sentence")
                    .withColumnRenamed("name", "path"), PrivateFolder.batch(secret.refused(), number));
            replace(judged.where(col("session").isNotNull()).select("session", "name"),
                    PrivateFolder.batch(secret.pages(), number));
            dated(select(counted, "of.*"), Tables.SESSIONS, number);
            tell(judged, number);
            judged.unpersist();
        } finally {
            pages.unpersist();
        }
    }

    /** The pages' names with why they do not count, and null where they do: of copies the first by name, as ever. */
    private Dataset<Row> judged(Dataset<Row> pages, long number) throws IOException {
        Dataset<Row> here = pages.select(col("name"), col("reason"), col("sentence"), col("of.session").as("session"));
        Dataset<Row> ids = here.select("session").where(col("session").isNotNull()).distinct();
        Dataset<Row> known = Tables.read(pages.sparkSession(), secret.pages(), KNOWN)
                .where(col("batch").lt(number)).select("session", "name").join(ids, "session");
        Dataset<Row> first = known.unionByName(here.select("session", "name").where(col("session").isNotNull()))
                .groupBy("session").agg(min("name").as("first"));
        Column isCopy = not(col("name").equalTo(col("first")));
        return here.join(first, here.col("session").equalTo(first.col("session")), "left")
                .select(col("name"), when(isCopy, lit(DUPLICATE)).otherwise(col("reason")).as("reason"),
                        when(isCopy, lit(SkippedFile.Reason.DUPLICATE.words())).otherwise(col("sentence"))
                                .as("sentence"),
                        here.col("session"));
    }

    private void writeTables(Dataset<Row> counted, long number) {
        dated(select(counted.withColumn("row", explode(col("bins"))), "of.session", "of.learner", "row.*"),
                Tables.BINS, number);
        dated(select(counted.withColumn("row", explode(col("markers"))), "of.session", "of.learner", "row.*"),
                Tables.MARKERS, number);
    }

    private static Dataset<Row> select(Dataset<Row> rows, String... columns) {
        return rows.select(Stream.concat(Stream.of(columns), Stream.of("date")).map(functions::col)
                .toArray(Column[]::new));
    }

    /** One file for each day, or several of a day with many rows. */
    private void dated(Dataset<Row> rows, String table, long number) {
        rows.withColumn("batch", lit(number)).hint("rebalance", col("date")).write().mode(SaveMode.Overwrite)
                .option("partitionOverwriteMode", "dynamic").partitionBy("date", "batch").parquet(out + "/" + table);
    }

    private static void replace(Dataset<Row> rows, String folder) {
        rows.coalesce(1).write().mode(SaveMode.Overwrite).parquet(folder);
    }

    private void tell(Dataset<Row> judged, long number) {
        long all = 0;
        StringBuilder refused = new StringBuilder();
        for (Row count : judged.groupBy("reason").count().orderBy("reason").collectAsList()) {
            all += count.getLong(1);
            if (!count.isNullAt(0)) {
                refused.append(", ").append(count.getLong(1)).append(' ').append(count.getString(0));
                forbidden.addAndGet(count.getString(0).equals(FORBIDDEN) ? count.getLong(1) : 0);
            }
        }
        System.out.println("batch " + number + ": " + all + " pages" + refused);
    }
}
