package org.attune.report.data;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attune.session.Bin;
import org.attune.session.Marker;
import org.attune.session.ModelId;
import org.attune.session.SessionInfo;
import org.attune.session.SessionKind.Expressions;
import org.attune.session.SessionKind.Presence;
import org.attune.session.SessionLabels;
import org.attune.session.SessionMode;
import org.attune.session.SessionSummary;

/**
 * What a report's JSON said so far. It becomes a session only when every part is there and all of them fit together.
 */
final class ReportBuilder {
    private static final List<String> FIELDS = List.of("id", "start", "zone", "seconds", "live", "source", "learner",
            "course", "title", "app",
            "mode", "bin_seconds", "bins", "markers");
    private static final List<String> OF_EXPRESSIONS = List.of("model", "model.name", "model.version", "model.sha256",
            "policy", "verdicts", "expressions");
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    /** Attune is younger. */
    private static final Instant EARLIEST = Instant.parse("2020-01-01T00:00:00Z");
    private static final Duration CLOCKS_DIFFER = Duration.ofDays(1);
    /** A step that begins in one bin and ends in the next counts for one of them. */
    private static final long STEP = 1000;

    private final Set<String> seen = new HashSet<>();
    private final Map<String, String> texts = new HashMap<>();
    private final List<Bin> bins = new ArrayList<>();
    private final List<Marker> markers = new ArrayList<>();
    private final Set<Integer> lengthsOfRows = new HashSet<>();
    long milliseconds;
    boolean live;
    boolean recovered;
    boolean baseline;
    boolean everyone;
    final ReportDetails details = new ReportDetails();

    void seen(String field) {
        seen.add(field);
    }

    void text(String field, String text) {
        seen(field);
        texts.put(field, text);
    }

    /** @param parts of a bin in milliseconds: measured, the verdicts, the expressions; or only the first */
    void bin(long[] parts) throws InvalidReportException {
        lengthsOfRows.add(parts.length);
        if (parts.length == 1) {
            bins.add(Bin.presence(parts[0] / 1000.0));
            return;
        }
        int expressions = 1 + ReportJson.VERDICTS.size();
        InvalidReportException.unless(sum(parts, 1, expressions) == parts[0],
                "the verdicts of bin " + bins.size() + " do not add up to what was measured");
        InvalidReportException.unless(sum(parts, expressions, parts.length) == parts[0],
                "the expressions of bin " + bins.size() + " do not add up to what was measured");
        bins.add(parts[0] == 0
                ? Bin.EMPTY
                : new Bin(parts[0] / 1000.0, seconds(parts, 1, expressions),
                        seconds(parts, expressions, parts.length)));
    }

    void marker(Marker marker) {
        markers.add(marker);
    }

    SessionSummary summary(Instant now) throws InvalidReportException {
        for (String field : FIELDS) {
            InvalidReportException.unless(seen.contains(field), "its data has no \"" + field + "\"");
        }
        checkMode();
        checkBins();
        for (Marker marker : markers) {
            InvalidReportException.unless(marker.seconds() <= milliseconds / 1000.0,
                    "a marker is after the end of the session");
        }
        return new SessionSummary(info(now), milliseconds / 1000.0, details.of(bins), markers, recovered);
    }

    /** What was not recorded must not be there: a reader would take it for a finding. */
    private void checkMode() throws InvalidReportException {
        boolean expressions = isOfExpressions();
        InvalidReportException.unless(expressions || text("mode").equals(ReportJson.name(SessionMode.PRESENCE)),
                "its mode is not one that this Attune knows");
        for (String field : OF_EXPRESSIONS) {
            InvalidReportException.unless(seen.contains(field) || !expressions, "its data has no \"" + field + "\"");
            InvalidReportException.unless(!seen.contains(field) || expressions,
                    "it recorded presence only, and yet its data has \"" + field + "\"");
        }
        for (String field : Stream.concat(Stream.of("baseline", "everyone"), ReportDetails.FIELDS.stream()).toList()) {
            InvalidReportException.unless(!seen.contains(field) || expressions,
                    "it recorded presence only, and yet its data has \"" + field + "\"");
        }
        int length = expressions ? 1 + ReportJson.VERDICTS.size() + ReportJson.EXPRESSIONS.size() : 1;
        InvalidReportException.unless(lengthsOfRows.stream().allMatch(row -> row == length),
                "the rows of its bins do not fit its mode");
    }

    private void checkBins() throws InvalidReportException {
        long width = 1000L * SessionSummary.BIN_SECONDS;
        InvalidReportException.unless(bins.size() == SessionSummary.binCount(milliseconds / 1000.0),
                "the number of its bins does not fit its length");
        for (int index = 0; index < bins.size(); index++) {
            long most = Math.min(width, milliseconds - index * width) + STEP;
            InvalidReportException.unless(Math.round(bins.get(index).measuredSeconds() * 1000) <= most,
                    "bin " + index + " was measured for longer than it lasted");
        }
    }

    private SessionInfo info(Instant now) throws InvalidReportException {
        SessionLabels labels = new SessionLabels(text("learner"), text("course"), text("title"));
        SessionInfo info = new SessionInfo(id(), start(now), live, text("source"), labels,
                isOfExpressions() ? expressions() : new Presence(), text("app"));
        unchanged("learner", labels.learner());
        unchanged("course", labels.course());
        unchanged("title", labels.title());
        unchanged("source", info.source());
        unchanged("app", info.appVersion());
        return info;
    }

    private boolean isOfExpressions() {
        return text("mode").equals(ReportJson.name(SessionMode.EXPRESSIONS));
    }

    private Expressions expressions() throws InvalidReportException {
        ModelId model = new ModelId(text("model.name"), text("model.version"), text("model.sha256"));
        Expressions made = new Expressions(model, text("policy"), baseline, everyone);
        unchanged("model.name", model.name());
        unchanged("model.version", model.version());
        unchanged("policy", made.policy());
        InvalidReportException.unless(SHA_256.matcher(model.sha256()).matches(), "the hash of its model is not one");
        return made;
    }

    private UUID id() throws InvalidReportException {
        try {
            UUID id = UUID.fromString(text("id"));
            InvalidReportException.unless(id.toString().equals(text("id")), "its id is not a UUID");
            return id;
        } catch (IllegalArgumentException notOne) {
            throw new InvalidReportException("its id is not a UUID");
        }
    }

    private ZonedDateTime start(Instant now) throws InvalidReportException {
        ZonedDateTime start = parseStart();
        InvalidReportException.unless(!start.toInstant().isBefore(EARLIEST), "it says that it began before 2020");
        InvalidReportException.unless(!start.toInstant().isAfter(now.plus(CLOCKS_DIFFER)),
                "it says that it began in the future");
        return start;
    }

    /**
     * The rules of a zone change with the versions of Java; where they no longer give the writer's offset, the offset
     * itself is kept.
     */
    private ZonedDateTime parseStart() throws InvalidReportException {
        try {
            OffsetDateTime start = OffsetDateTime.parse(text("start"), ReportJson.START);
            ZonedDateTime zoned = start.atZoneSameInstant(ZoneId.of(text("zone")));
            return zoned.getOffset().equals(start.getOffset()) ? zoned : start.toZonedDateTime();
        } catch (DateTimeException notATime) {
            throw new InvalidReportException("its start is not a time with a zone");
        }
    }

    private String text(String field) {
        return texts.getOrDefault(field, "");
    }

    private void unchanged(String field, String kept) throws InvalidReportException {
        unchanged(field, text(field), kept);
    }

    /** @param kept what a session makes of the text, which is one line that is not too long */
    static void unchanged(String field, String text, String kept) throws InvalidReportException {
        InvalidReportException.unless(text.equals(kept),
                "\"" + field + "\" has a text that is too long or not one line");
    }

    private static long sum(long[] parts, int from, int to) {
        long sum = 0;
        for (int part = from; part < to; part++) {
            sum += parts[part];
        }
        return sum;
    }

    private static List<Double> seconds(long[] parts, int from, int to) {
        Double[] seconds = new Double[to - from];
        for (int part = from; part < to; part++) {
            seconds[part - from] = parts[part] / 1000.0;
        }
        return List.of(seconds);
    }
}
