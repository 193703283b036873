package org.attune.spark;

import java.util.List;
import java.util.Optional;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.Trigger;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;
import org.attune.error.ErrorCode;
import org.attune.error.UserFacingException;

/**
 * Reads the pages that arrived since the last time into the tables {@code sessions}, {@code bins} and {@code markers}.
 * Killed and started again, it goes on with the batch that was begun; nothing is lost and nothing counts twice.
 */
public final class Pages {
    private static final String NAME = "Pages";
    private static final String PRIVATE = "--private";
    private static final String PSEUDONYMS = "--keep-pseudonyms";
    private static final String PER_BATCH = "--pages-per-batch";
    private static final StructType FILES = new StructType()
            .add("path", DataTypes.StringType, false).add("modificationTime", DataTypes.TimestampType, false)
            .add("length", DataTypes.LongType, false).add("content", DataTypes.BinaryType, true);

    private Pages() {}

    /** See docs/institution.md. */
    public static void main(String[] typed) {
        Arguments arguments = Job.arguments(NAME,
                () -> Arguments.parse(typed, List.of(PRIVATE, PER_BATCH), List.of(PSEUDONYMS)));
        Job.run(NAME, arguments, Pages::read);
    }

    private static void read(Arguments arguments, SparkSession spark) throws Exception {
        String out = arguments.folder(Arguments.OUT);
        PrivateFolder secret = new PrivateFolder(arguments.optional(PRIVATE).orElse(out + "-private"));
        Batch batch = new Batch(reader(arguments, secret, spark), secret, out);
        files(arguments, spark).writeStream()
                .foreachBatch((Dataset<Row> paths, Long number) -> batch.write(paths, number))
                .option("checkpointLocation", secret.checkpoint()).trigger(Trigger.AvailableNow()).start()
                .awaitTermination();
        Optional<ErrorCode> refusal = arguments.refusal();
        if (refusal.isPresent() && batch.forbidden() > 0) {
            tellRefusal(batch, refusal.get(), Tables.sessions(spark, out).isEmpty());
        }
    }

    /**
     * Only the paths: the reader takes no more of a file than a page may have. Spark would otherwise forget after a
     * week that it has read a file, and never look at one that is older than that.
     */
    private static Dataset<Row> files(Arguments arguments, SparkSession spark) {
        return spark.readStream().format("binaryFile").schema(FILES).option("recursiveFileLookup", true)
                .option("maxFileAge", "36500d")
                .option("maxFilesPerTrigger", arguments.optional(PER_BATCH).orElse("20000"))
                .load(arguments.folder(Arguments.IN)).select("path");
    }

    private static PageReader reader(Arguments arguments, PrivateFolder secret, SparkSession spark) throws Exception {
        var hadoop = spark.sessionState().newHadoopConf();
        Path root = new Path(arguments.folder(Arguments.IN));
        String qualified = root.getFileSystem(hadoop).makeQualified(root).toString();
        return new PageReader(qualified, arguments.refusal().isPresent(),
                new LearnerNumbers(secret.key(hadoop), arguments.has(PSEUDONYMS)),
                JavaSparkContext.fromSparkContext(spark.sparkContext())
                        .broadcast(new SerializableConfiguration(hadoop)));
    }

    /** @throws UserFacingException if nothing else could be kept */
    private static void tellRefusal(Batch batch, ErrorCode why, boolean nothing) {
        if (nothing) {
            throw new UserFacingException(why, why.sentence() + " " + why.remedy());
        }
        System.err.println("left out: " + batch.forbidden() + " pages with expressions. " + why.withCode());
    }
}
