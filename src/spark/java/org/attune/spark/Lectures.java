package org.attune.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.struct;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.attune.error.ErrorCode;
import org.attune.error.UserFacingException;
import org.attune.session.SessionMode;

/** Makes the figures of every lecture out of the tables of {@link Pages}, with the class view's own classes. */
public final class Lectures {
    private static final String NAME = "Lectures";
    private static final List<String> DETAILS = List.of("minutes", "dips", "parts", "own_words", "weeks");

    /** Of a copy of a session. */
    private static final String[] KEY = {"session", "batch"};

    private Lectures() {}

    /** See docs/institution.md. */
    public static void main(String[] typed) {
        Arguments arguments = Job.arguments(NAME, () -> Arguments.parse(typed, List.of(), List.of()));
        Job.run(NAME, arguments, Lectures::write);
    }

    private static void write(Arguments arguments, SparkSession spark) throws IOException {
        String in = arguments.folder(Arguments.IN);
        String out = arguments.folder(Arguments.OUT);
        Dataset<Row> sessions = Tables.sessions(spark, in);
        Dataset<Row> lectures = allowed(sessions, arguments.refusal(), in, spark)
                .groupByKey((MapFunction<Row, String>) Course::key, Encoders.STRING())
                .flatMapGroups(new Course(), Encoders.row(LectureTables.WHOLE)).persist(StorageLevel.MEMORY_AND_DISK());
        replace(lectures.select("lecture", "of.*"), out + "/lectures");
        DETAILS.forEach(table -> replace(rows(lectures, table), out + "/" + table));
        replace(rows(lectures, "members").join(sessions.select("session", "batch"), "session"), in + "/members");
        System.out.println(lectures.count() + " lectures with at least five learners");
    }

    /** Each session with its bins and markers; those of expressions only where they may be shown. */
    @SuppressWarnings("OptionalUsedAsFieldOrParameterType") // as ClassViews gives it
    private static Dataset<Row> allowed(Dataset<Row> sessions, Optional<ErrorCode> refusal, String in,
            SparkSession spark) throws IOException {
        Column presence = col("mode").equalTo(SessionMode.PRESENCE.name().toLowerCase(Locale.ROOT));
        if (refusal.isPresent()) {
            tellRefusal(sessions.where(functions.not(presence)).count(), sessions.where(presence).isEmpty(),
                    refusal.get());
        }
        return whole(refusal.isPresent() ? sessions.where(presence) : sessions, in, spark);
    }

    /** @throws UserFacingException if there is nothing else */
    private static void tellRefusal(long forbidden, boolean nothingElse, ErrorCode why) {
        if (forbidden > 0 && nothingElse) {
            throw new UserFacingException(why, why.sentence() + " " + why.remedy());
        }
        if (forbidden > 0) {
            System.err.println("left out: " + forbidden + " sessions with expressions. " + why.withCode());
        }
    }

    private static Dataset<Row> whole(Dataset<Row> sessions, String in, SparkSession spark) throws IOException {
        return sessions.join(listed(spark, in, Tables.BINS, Tables.BIN), KEY, "left")
                .join(listed(spark, in, Tables.MARKERS, Tables.MARKER), KEY, "left")
                .withColumn(Tables.BINS, orNone(Tables.BINS, Tables.BIN))
                .withColumn(Tables.MARKERS, orNone(Tables.MARKERS, Tables.MARKER));
    }

    private static Column orNone(String column, StructType rows) {
        return coalesce(col(column), functions.array().cast(DataTypes.createArrayType(rows)));
    }

    private static Dataset<Row> listed(SparkSession spark, String in, String table, StructType columns)
            throws IOException {
        Column[] cells = Arrays.stream(columns.fieldNames()).map(functions::col).toArray(Column[]::new);
        return Tables.read(spark, in + "/" + table, Tables.partitioned(Tables.keyed(columns)))
                .groupBy(KEY[0], KEY[1]).agg(collect_list(struct(cells)).as(table));
    }

    private static Dataset<Row> rows(Dataset<Row> lectures, String table) {
        return lectures.select(col("lecture"), explode(col(table)).as("row")).select("lecture", "row.*");
    }

    private static void replace(Dataset<Row> rows, String folder) {
        rows.coalesce(1).write().mode(SaveMode.Overwrite).parquet(folder);
    }
}
