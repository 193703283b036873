package org.attune.report.data;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.attune.session.Marker;
import org.attune.session.SessionSummary;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Takes a report's JSON apart as a stream, since a class view reads thousands. Trusts nothing: every count, type and
 * number is checked before it is kept.
 */
public final class ReportJsonReader {
    private static final int MOST_BINS = SessionSummary.binCount(SessionSummary.LONGEST_SECONDS);
    private static final int PARTS = 1 + ReportJson.VERDICTS.size() + ReportJson.EXPRESSIONS.size();

    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder().maxNestingDepth(8)
            .maxDocumentLength(ReportJson.LONGEST)
            .maxTokenCount(200_000).maxStringLength(1000).maxNameLength(100).maxNumberLength(30).build();
    private static final JsonFactory FACTORY = JsonFactory.builder().streamReadConstraints(LIMITS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER).build();

    private final JsonParser json;
    private final ReportBuilder draft = new ReportBuilder();

    private ReportJsonReader(JsonParser json) {
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
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return new ReportJsonReader(json).document();
        } catch (JacksonException broken) {
            throw new InvalidReportException("its data is not valid JSON, or goes beyond what a report has");
        }
    }

    private ReportBuilder document() throws InvalidReportException {
        InvalidReportException.unless(json.nextToken() == JsonToken.START_OBJECT, "its data is not a JSON object");
        schema();
        for (String name = json.nextName(); name != null; name = json.nextName()) {
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
                "schema".equals(json.nextName()) && json.nextToken() == JsonToken.VALUE_NUMBER_INT,
                "its data does not begin with a schema version");
        InvalidReportException.unless(json.getString().equals(String.valueOf(ReportJson.SCHEMA)),
                "its schema version is " + json.getString() + ", and this Attune reads " + ReportJson.SCHEMA);
    }

    private void field(String name) throws InvalidReportException {
        switch (name) {
            case "id", "start", "zone", "source", "learner", "course", "title", "policy", "app", "mode" ->
                draft.text(name, text(name));
            case "seconds" -> draft.milliseconds = milliseconds(name);
            case "baseline" -> draft.baseline = truth(name);
            case "everyone" -> draft.everyone = truth(name);
            case "live" -> draft.live = truth(name);
            case "recovered" -> draft.recovered = truth(name);
            case "model" -> model();
            case "bin_seconds" ->
                InvalidReportException.unless(milliseconds(name) == 1000 * SessionSummary.BIN_SECONDS,
                        "its bins have another width");
            case "verdicts" ->
                InvalidReportException.unless(names(name).equals(ReportJson.VERDICTS), "it has other verdicts");
            case "expressions" ->
                InvalidReportException.unless(names(name).equals(ReportJson.EXPRESSIONS), "it has other expressions");
            case "bins" -> bins();
            case "interested_without_neutral", "others", "faces" -> draft.details.put(name, numbers(name));
            case "markers" -> markers();
            default -> json.skipChildren();
        }
    }

    private void model() throws InvalidReportException {
        expect(JsonToken.START_OBJECT, "model");
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            switch (name) {
                case "name", "version", "sha256" -> draft.text("model." + name, text("model"));
                default -> json.skipChildren();
            }
        }
    }

    private List<String> names(String field) throws InvalidReportException {
        expect(JsonToken.START_ARRAY, field);
        List<String> names = new ArrayList<>();
        while (json.nextToken() == JsonToken.VALUE_STRING) {
            InvalidReportException.unless(names.size() < PARTS, "there are too many " + field);
            names.add(json.getString());
        }
        expect(JsonToken.END_ARRAY, field);
        return names;
    }

    private void bins() throws InvalidReportException {
        expect(JsonToken.START_ARRAY, "bins");
        for (int count = 0; json.nextToken() == JsonToken.START_ARRAY; count++) {
            InvalidReportException.unless(count < MOST_BINS, "it has more bins than a day");
            draft.bin(row());
        }
        expect(JsonToken.END_ARRAY, "bins");
    }

    /** @return one for each bin: in milliseconds, or as many thousandths of a face */
    private List<Long> numbers(String field) throws InvalidReportException {
        expect(JsonToken.START_ARRAY, field);
        List<Long> numbers = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            InvalidReportException.unless(numbers.size() < MOST_BINS,
                    "it has more \"" + field + "\" than a day has bins");
            numbers.add(milliseconds(field));
        }
        return numbers;
    }

    private long[] row() throws InvalidReportException {
        long[] parts = new long[PARTS];
        int length = 0;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            InvalidReportException.unless(length < PARTS, "\"bins\" in its data is not what it should be");
            parts[length++] = milliseconds("bins");
        }
        InvalidReportException.unless(length == 1 || length == PARTS, "\"bins\" in its data is not what it should be");
        return Arrays.copyOf(parts, length);
    }

    private void markers() throws InvalidReportException {
        expect(JsonToken.START_ARRAY, "markers");
        for (int count = 0; json.nextToken() == JsonToken.START_OBJECT; count++) {
            InvalidReportException.unless(count < SessionSummary.MOST_MARKERS,
                    "it has more than " + SessionSummary.MOST_MARKERS + " markers");
            draft.marker(marker());
        }
        expect(JsonToken.END_ARRAY, "markers");
    }

    private Marker marker() throws InvalidReportException {
        long milliseconds = -1;
        String text = null;
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            switch (name) {
                case "seconds" -> milliseconds = milliseconds("markers");
                case "text" -> text = text("markers");
                default -> json.skipChildren();
            }
        }
        InvalidReportException.unless(milliseconds >= 0 && text != null, "a marker has no time or no text");
        Marker marker = new Marker(milliseconds / 1000.0, text);
        ReportBuilder.unchanged("markers", text, marker.text());
        return marker;
    }

    private String text(String field) throws InvalidReportException {
        expect(JsonToken.VALUE_STRING, field);
        return json.getString();
    }

    private boolean truth(String field) throws InvalidReportException {
        InvalidReportException.unless(json.currentToken().isBoolean(),
                "\"" + field + "\" in its data is not what it should be");
        return json.getBooleanValue();
    }

    /** @return what was written in seconds: never negative, at most a day, and to the millisecond */
    private long milliseconds(String field) throws InvalidReportException {
        InvalidReportException.unless(json.currentToken() != null && json.currentToken().isNumeric(),
                "\"" + field + "\" in its data is not what it should be");
        double seconds = json.getDoubleValue();
        InvalidReportException.unless(seconds >= 0 && seconds <= SessionSummary.LONGEST_SECONDS,
                "\"" + field + "\" has a time that is negative or over a day");
        long milliseconds = Math.round(seconds * 1000);
        InvalidReportException.unless(milliseconds / 1000.0 == seconds,
                "\"" + field + "\" has a time that is not in whole milliseconds");
        return milliseconds;
    }

    private void expect(JsonToken token, String field) throws InvalidReportException {
        InvalidReportException.unless(json.currentToken() == token,
                "\"" + field + "\" in its data is not what it should be");
    }
}
