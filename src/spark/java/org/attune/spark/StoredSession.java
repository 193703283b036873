package org.attune.spark;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.attune.analysis.Verdict;
import org.attune.classification.Emotion;
import org.attune.classroom.NoFile;
import org.attune.classroom.PageFile;
import org.attune.classroom.SessionMinutes;
import org.attune.session.Bin;
import org.attune.session.Marker;
import org.attune.session.MarkerKind;
import org.attune.session.ModelId;
import org.attune.session.SessionInfo;
import org.attune.session.SessionKind;
import org.attune.session.SessionLabels;
import org.attune.session.SessionMode;
import org.attune.session.SessionSummary;

/** A session from the tables, as the class view takes it. In the place of the name is the learner's number. */
final class StoredSession {
    private static final PageFile NO_FILE = new NoFile("a table has no pages");

    private StoredSession() {}

    /** @param row of {@link Tables#SESSION}, with its {@code bins} and {@code markers} in any order */
    static SessionMinutes minutes(Row row) {
        List<Row> bins = row.getList(row.fieldIndex("bins"));
        List<Row> markers = row.getList(row.fieldIndex("markers"));
        return SessionMinutes.of(NO_FILE, new SessionSummary(info(row), seconds(row, "seconds"),
                bins.stream().sorted(Comparator.comparingInt(bin -> bin.<Integer>getAs("bin")))
                        .map(StoredSession::bin).toList(),
                markers.stream().map(StoredSession::marker).toList(), row.getAs("recovered")));
    }

    private static SessionInfo info(Row row) {
        SessionLabels labels = new SessionLabels(String.valueOf(row.<Long>getAs("learner")), row.getAs("course"),
                row.getAs("title"));
        return new SessionInfo(UUID.fromString(row.getAs("session")),
                row.<Instant>getAs("start").atZone(ZoneId.of(row.getAs("zone"))), row.getAs("live"), "", labels,
                kind(row), "");
    }

    private static SessionKind kind(Row row) {
        return SessionMode.valueOf(row.<String>getAs("mode").toUpperCase(Locale.ROOT)) == SessionMode.PRESENCE
                ? new SessionKind.Presence()
                : new SessionKind.Expressions(
                        new ModelId(row.getAs("model_name"), row.getAs("model_version"), row.getAs("model_sha256")),
                        row.getAs("policy"), row.getAs("baseline"), false);
    }

    private static Bin bin(Row row) {
        double measured = seconds(row, "measured");
        int first = row.fieldIndex(Verdict.values()[0].name().toLowerCase(Locale.ROOT));
        return row.isNullAt(first)
                ? Bin.presence(measured)
                : new Bin(measured, parts(row, first, Verdict.values().length),
                        parts(row, first + Verdict.values().length, Emotion.values().length));
    }

    private static List<Double> parts(Row row, int from, int count) {
        return IntStream.range(from, from + count).mapToObj(cell -> row.getDecimal(cell).doubleValue()).toList();
    }

    private static Marker marker(Row row) {
        return new Marker(seconds(row, "seconds"), MarkerKind.named(row.getAs("kind")), row.getAs("text"));
    }

    private static double seconds(Row row, String column) {
        return row.<BigDecimal>getAs(column).doubleValue();
    }
}
