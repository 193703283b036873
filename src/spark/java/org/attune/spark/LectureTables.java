package org.attune.spark;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;
import static org.attune.spark.Tables.field;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.attune.analysis.Verdict;

/** The tables that {@link Lectures} writes: their columns. They are explained in docs/institution.md. */
final class LectureTables {
    static final StructType LECTURE = new StructType(Stream.concat(
            Stream.of(field("course", StringType), field("title", StringType), field("mode", StringType),
                    field("start", TimestampType), field("zone", StringType), field("minutes", IntegerType),
                    field("learners", IntegerType), field("pages", IntegerType), field("policy", StringType),
                    field("models", DataTypes.createArrayType(StringType))),
            Stream.concat(Arrays.stream(Verdict.values())
                    .map(verdict -> field(verdict.name().toLowerCase(Locale.ROOT), DoubleType)),
                    Stream.of(field("typical", IntegerType), field("half_from", IntegerType),
                            field("half_to", IntegerType))))
            .toArray(StructField[]::new));
    static final StructType MINUTE = new StructType().add("minute", IntegerType).add("time", TimestampType)
            .add("learners", IntegerType).add("lower_quartile", DoubleType).add("median", DoubleType)
            .add("upper_quartile", DoubleType).add("in_view", IntegerType);
    static final StructType DIP = new StructType().add("from", IntegerType).add("to", IntegerType)
            .add("lowest", IntegerType).add("median", DoubleType).add("learners_behind", IntegerType)
            .add("learners_measured", IntegerType).add("in_view", IntegerType);
    static final StructType PART = new StructType().add("part", IntegerType).add("title", StringType)
            .add("from", IntegerType).add("to", IntegerType).add("learners", IntegerType)
            .add("interested", DoubleType).add("difference_points", DoubleType).add("typical", IntegerType)
            .add("for_half", IntegerType);
    static final StructType WORDS = new StructType().add("kind", StringType).add("minute", IntegerType)
            .add("part", IntegerType).add("learners", IntegerType);
    static final StructType WEEK = new StructType().add("course", StringType).add("week", StringType)
            .add("start", TimestampType).add("title", StringType).add("learners", IntegerType)
            .add("share", DoubleType).add("change_points", DoubleType);
    static final StructType MEMBER = new StructType().add("session", StringType).add("learner", IntegerType);

    /** A lecture with all that belongs to it. */
    static final StructType WHOLE = new StructType().add("lecture", StringType).add("of", LECTURE)
            .add("minutes", DataTypes.createArrayType(MINUTE)).add("dips", DataTypes.createArrayType(DIP))
            .add("parts", DataTypes.createArrayType(PART)).add("own_words", DataTypes.createArrayType(WORDS))
            .add("weeks", DataTypes.createArrayType(WEEK)).add("members", DataTypes.createArrayType(MEMBER));

    private LectureTables() {}
}
