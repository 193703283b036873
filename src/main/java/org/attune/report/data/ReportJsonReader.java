package org.attune.report.data;

import java.time.Instant;
import java.util.Arrays;
import org.attune.session.Marker;
import org.attune.session.MarkerKind;
import org.attune.session.SessionSummary;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/**
 * Takes a report's JSON apart as a stream, since a class view reads thousands. Trusts nothing: every count, type and
 * number is checked before it is kept.
 */
public final class ReportJsonReader {
    private static final int MOST_BINS = SessionSummary.binCount(SessionSummary.LONGEST_SECONDS);
    private static final int PARTS = 1 + ReportJson.VERDICTS.size() + ReportJson.EXPRESSIONS.size();

    private final CheckedJson json;
    private final ReportBuilder draft = new ReportBuilder();

    private ReportJsonReader(CheckedJson json) {
        this.json = json;
    }

    /**
     * @param text of {@link ReportJson}, or anything that pretends to be
     * @param now no session begins more than a day later
     * @throws InvalidReportException when it is not exactly what a session can have given
     */
    static SessionSummary read(byte[] text, Instant now) throws InvalidReportException {
        return parse(text).summary(now);
    }

    /**
     * Of a text that Attune keeps itself, outside a page.
     *
     * @param name of what holds it, for the message
     * @throws UnreadableReportException when it is not exactly what a session can have given
     */
    public static SessionSummary read(String name, byte[] text, Instant now) throws UnreadableReportException {
        try {
            return read(text, now);
        } catch (InvalidReportException refusal) {
            throw new UnreadableReportException(name, refusal.getMessage());
        }
    }

    private static ReportBuilder parse(byte[] text) throws InvalidReportException {
        try (CheckedJson json = new CheckedJson(text)) {
            return new ReportJsonReader(json).document();
        } catch (JacksonException broken) {
            throw new InvalidReportException("its data is not valid JSON, or goes beyond what a report has");
        }
    }

    private ReportBuilder document() throws InvalidReportException {
        InvalidReportException.unless(json.nextToken() == JsonToken.START_OBJECT, "its data is not a JSON object");
        schema();
        for (String name = json.nextField(); name != null; name = json.nextField()) {
            json.nextToken();
            draft.seen(name);
            field(name);
        }
        InvalidReportException.unless(json.nextToken() == null, "there is something after its data");
        return draft;
    }

    /** First, because another version may mean something else by every name. */
    private void schema() throws InvalidReportException {
        InvalidReportException.unless(
                "schema".equals(json.nextField()) && json.nextToken() == JsonToken.VALUE_NUMBER_INT,
                "its data does not begin with a schema version");
        String version = json.digits("schema");
        InvalidReportException.unless(version.equals(String.valueOf(ReportJson.SCHEMA)),
                "its schema version is " + version + ", and this Attune reads " + ReportJson.SCHEMA);
    }

    private void field(String name) throws InvalidReportException {
        switch (name) {
            case "id", "start", "zone", "source", "learner", "course", "title", "policy", "app", "mode" ->
                draft.text(name, json.text(name));
            case "seconds" -> draft.milliseconds = json.milliseconds(name);
            case "baseline" -> draft.baseline = json.bool(name);
            case "everyone" -> draft.everyone = json.bool(name);
            case "live" -> draft.live = json.bool(name);
            case "recovered" -> draft.recovered = json.bool(name);
            case "model" -> model();
            case "bin_seconds" ->
                InvalidReportException.unless(json.milliseconds(name) == 1000 * SessionSummary.BIN_SECONDS,
                        "its bins have another width");
            case "verdicts" ->
                InvalidReportException.unless(json.texts(name, PARTS).equals(ReportJson.VERDICTS),
                        "it has other verdicts");
            case "expressions" ->
                InvalidReportException.unless(json.texts(name, PARTS).equals(ReportJson.EXPRESSIONS),
                        "it has other expressions");
            case "bins" -> bins();
            case "interested_without_neutral", "others", "faces" ->
                draft.details.put(name, json.numbers(name, MOST_BINS));
            case "markers" -> markers();
            default -> json.skipValue();
        }
    }

    private void model() throws InvalidReportException {
        json.expect(JsonToken.START_OBJECT, "model");
        for (String name = json.nextField(); name != null; name = json.nextField()) {
            json.nextToken();
            switch (name) {
                case "name", "version", "sha256" -> draft.text("model." + name, json.text("model"));
                default -> json.skipValue();
            }
        }
    }

    private void bins() throws InvalidReportException {
        json.expect(JsonToken.START_ARRAY, "bins");
        for (int count = 0; json.nextToken() == JsonToken.START_ARRAY; count++) {
            InvalidReportException.unless(count < MOST_BINS, "it has more bins than a day");
            draft.rows.add(row());
        }
        json.expect(JsonToken.END_ARRAY, "bins");
    }

    private long[] row() throws InvalidReportException {
        long[] parts = new long[PARTS];
        int length = 0;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            InvalidReportException.unless(length < PARTS, CheckedJson.wrong("bins"));
            parts[length++] = json.milliseconds("bins");
        }
        InvalidReportException.unless(length == 1 || length == PARTS, CheckedJson.wrong("bins"));
        return Arrays.copyOf(parts, length);
    }

    private void markers() throws InvalidReportException {
        json.expect(JsonToken.START_ARRAY, "markers");
        for (int count = 0; json.nextToken() == JsonToken.START_OBJECT; count++) {
            InvalidReportException.unless(count < SessionSummary.MOST_MARKERS,
                    "it has more than " + SessionSummary.MOST_MARKERS + " markers");
            draft.marker(marker());
        }
        json.expect(JsonToken.END_ARRAY, "markers");
    }

    private Marker marker() throws InvalidReportException {
        long milliseconds = -1;
        String text = null;
        MarkerKind kind = MarkerKind.NOTE;
        String note = "";
        for (String name = json.nextField(); name != null; name = json.nextField()) {
            json.nextToken();
            switch (name) {
                case "seconds" -> milliseconds = json.milliseconds("markers");
                case "text" -> text = json.text("markers");
                case "note" -> note = json.text("markers");
                case "kind" -> kind = MarkerKind.named(json.text("markers"));
                default -> json.skipValue();
            }
        }
        InvalidReportException.unless(milliseconds >= 0 && text != null, "a marker has no time or no text");
        Marker marker = new Marker(milliseconds / 1000.0, kind, text, note);
        ReportBuilder.unchanged("markers", text, marker.text());
        ReportBuilder.unchanged("markers", note, marker.note());
        return marker;
    }
}
