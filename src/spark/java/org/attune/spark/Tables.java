package org.attune.spark;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.attune.analysis.Verdict;
import org.attune.classification.Emotion;

/**
 * The tables that {@link Pages} writes: their columns, and how to read them. The columns are in docs/institution.md.
 */
final class Tables {
    static final String SESSIONS = "sessions";
    static final String BINS = "bins";
    static final String MARKERS = "markers";
    /** Seconds to the millisecond. */
    static final DataType SECONDS = DataTypes.createDecimalType(9, 3);
    private static final DataType TEXT = DataTypes.StringType;

    static final StructType SESSION = new StructType(new StructField[]{
            field("session", TEXT), field("learner", DataTypes.LongType), field("pseudonym", TEXT),
            field("course", TEXT), field("title", TEXT), field("mode", TEXT),
            field("start", DataTypes.TimestampType), field("zone", TEXT), field("seconds", SECONDS),
            field("live", DataTypes.BooleanType), field("recovered", DataTypes.BooleanType), field("policy", TEXT),
            field("model_name", TEXT), field("model_version", TEXT), field("model_sha256", TEXT),
            field("baseline", DataTypes.BooleanType)});
    static final StructType BIN = new StructType(Stream.concat(
            Stream.of(field("bin", DataTypes.IntegerType), field("bin_start", DataTypes.TimestampType),
                    field("measured", SECONDS)),
            Stream.concat(
                    Stream.concat(Arrays.stream(Verdict.values()), Arrays.stream(Emotion.values()))
                            .map(part -> field(part.name().toLowerCase(Locale.ROOT), SECONDS)),
                    Stream.of(field("interested_without_neutral", SECONDS), field("others", SECONDS),
                            field("faces", DataTypes.IntegerType))))
            .toArray(StructField[]::new));
    static final StructType MARKER = new StructType(new StructField[]{
            field("seconds", SECONDS), field("kind", TEXT), field("text", TEXT)});

    private Tables() {}

    static StructField field(String name, DataType type) {
        return DataTypes.createStructField(name, type, true);
    }

    /** What each row of a table begins with. */
    static StructType keyed(StructType rest) {
        return with(new StructType().add(field("session", TEXT)).add(field("learner", DataTypes.LongType)),
                rest.fields());
    }

    static StructType with(StructType some, StructField... others) {
        return new StructType(Stream.concat(Arrays.stream(some.fields()), Arrays.stream(others))
                .toArray(StructField[]::new));
    }

    /** A table as it lies in the folder, one row for each copy of a session that has counted so far. */
    static Dataset<Row> read(SparkSession spark, String folder, StructType columns) throws IOException {
        Path path = new Path(folder);
        path.getFileSystem(spark.sessionState().newHadoopConf()).mkdirs(path);
        return spark.read().schema(columns).parquet(folder);
    }

    /** Removes what a job that was killed had not yet moved into a table's folders. */
    static void sweep(SparkSession spark, String folder) throws IOException {
        Path unfinished = new Path(folder, ".spark-staging-*");
        FileSystem files = unfinished.getFileSystem(spark.sessionState().newHadoopConf());
        for (FileStatus left : Objects.requireNonNullElse(files.globStatus(unfinished), new FileStatus[0])) {
            files.delete(left.getPath(), true);
        }
    }

    /** Each session once: of copies, the one that came to count last. */
    static Dataset<Row> sessions(SparkSession spark, String folder) throws IOException {
        Column whole = functions.struct(functions.col("*"));
        return read(spark, folder + "/" + SESSIONS, partitioned(SESSION))
                .groupBy(functions.col("session"))
                .agg(functions.max_by(whole, functions.col("batch")).as("one")).select("one.*");
    }

    static StructType partitioned(StructType columns) {
        return with(columns, field("date", DataTypes.DateType), field("batch", DataTypes.LongType));
    }
}
