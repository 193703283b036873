package org.attune.report.data;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    private final Set<String> seen = new HashSet<>();
    private final Map<String, String> texts = new HashMap<>();
    private final List<Marker> markers = new ArrayList<>();
    long milliseconds;
    boolean live;
    boolean recovered;
    boolean baseline;
    boolean everyone;
    final BinRows rows = new BinRows();
    final ReportDetails details = new ReportDetails();

    void seen(String field) {
        seen.add(field);
    }

    void text(String field, String text) {
        seen(field);
        texts.put(field, text);
    }

    void marker(Marker marker) {
        markers.add(marker);
    }

    SessionSummary summary(Instant now) throws InvalidReportException {
        for (String field : FIELDS) {
            InvalidReportException.unless(seen.contains(field), "its data has no \"" + field + "\"");
        }
        checkMode();
        rows.checkAgainst(milliseconds);
        for (Marker marker : markers) {
            InvalidReportException.unless(marker.seconds() <= milliseconds / 1000.0,
                    "a marker is after the end of the session");
        }
        return new SessionSummary(info(now), milliseconds / 1000.0, details.of(rows.bins()), markers, recovered);
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
        InvalidReportException.unless(rows.allHave(length),
                "the rows of its bins do not fit its mode");
    }

    private SessionInfo info(Instant now) throws InvalidReportException {
        SessionLabels labels = new SessionLabels(text("learner"), text("course"), text("title"));
        SessionInfo info = new SessionInfo(id(), StartTime.read(text("start"), text("zone"), now), live, text("source"),
                labels,
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
}
