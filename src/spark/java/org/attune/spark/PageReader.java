package org.attune.spark;

import java.util.Iterator;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;
import org.attune.classroom.SkippedFile;
import org.attune.classroom.io.OpenedPage;
import org.attune.session.SessionSummary;

/**
 * Turns the path of a page into its rows, where the page is read. From here on there is no name.
 *
 * @param root the folder of pages, without a slash at its end
 * @param presenceOnly whether nothing is kept of a page with expressions but that it is there
 */
record PageReader(String root, boolean presenceOnly, LearnerNumbers numbers,
        Broadcast<SerializableConfiguration> hadoop) implements MapPartitionsFunction<Row, Row> {
    static final StructType COLUMNS = new StructType()
            .add(Tables.field("name", DataTypes.StringType))
            .add(Tables.field("reason", DataTypes.StringType))
            .add(Tables.field("sentence", DataTypes.StringType))
            .add(Tables.field("of", Tables.SESSION))
            .add(Tables.field("date", DataTypes.DateType))
            .add(Tables.field("bins", DataTypes.createArrayType(Tables.BIN)))
            .add(Tables.field("markers", DataTypes.createArrayType(Tables.MARKER)));

    @Override
    public Iterator<Row> call(Iterator<Row> paths) {
        Iterable<Row> each = () -> paths;
        return StreamSupport.stream(each.spliterator(), false)
                .map(row -> read(row.getString(0))).filter(row -> row.length() > 0).iterator();
    }

    /** Empty of a file that does not look like a page. */
    private Row read(String path) {
        String name = path.substring(root.length() + 1);
        OpenedPage page = OpenedPage.of(new HadoopPage(name, new Path(path), hadoop.value().value()), presenceOnly);
        SkippedFile leftOut = page.leftOut();
        if (leftOut != null) {
            return refused(name, leftOut);
        }
        SessionSummary summary = page.session();
        return summary == null
                ? RowFactory.create()
                : RowFactory.create(name, null, null, PageRows.session(summary, numbers),
                        summary.info().start().toLocalDate(), PageRows.bins(summary), PageRows.markers(summary));
    }

    private static Row refused(String name, SkippedFile file) {
        return RowFactory.create(name, file.reason().name().toLowerCase(Locale.ROOT), file.sentence(), null, null,
                new Row[0], new Row[0]);
    }
}
