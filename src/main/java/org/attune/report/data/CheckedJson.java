package org.attune.report.data;

import java.util.ArrayList;
import java.util.List;
import org.attune.session.SessionSummary;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * A report's JSON as a stream of checked values: each read throws unless the value has the type and the range that a
 * report gives it, and the sizes of the whole text are bounded.
 */
final class CheckedJson implements AutoCloseable {
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder().maxNestingDepth(8)
            .maxDocumentLength(ReportJson.LONGEST)
            .maxTokenCount(200_000).maxStringLength(1000).maxNameLength(100).maxNumberLength(30).build();
    private static final JsonFactory FACTORY = JsonFactory.builder().streamReadConstraints(LIMITS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER).build();

    private final JsonParser json;

    CheckedJson(byte[] text) {
        this.json = FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    /** @return the name of the object's next field, or null at its end */
    @Nullable
    String nextField() {
        return json.nextName();
    }

    JsonToken nextToken() {
        return json.nextToken();
    }

    void skipValue() {
        json.skipChildren();
    }

    /** @return the whole number as it is written */
    String digits(String field) throws InvalidReportException {
        expect(JsonToken.VALUE_NUMBER_INT, field);
        return json.getString();
    }

    /** @param most texts that there may be */
    List<String> texts(String field, int most) throws InvalidReportException {
        expect(JsonToken.START_ARRAY, field);
        List<String> texts = new ArrayList<>();
        while (json.nextToken() == JsonToken.VALUE_STRING) {
            InvalidReportException.unless(texts.size() < most, "there are too many " + field);
            texts.add(json.getString());
        }
        expect(JsonToken.END_ARRAY, field);
        return texts;
    }

    /**
     * @param most numbers that there may be
     * @return one for each bin: in milliseconds, or in thousandths of a face
     */
    List<Long> numbers(String field, int most) throws InvalidReportException {
        expect(JsonToken.START_ARRAY, field);
        List<Long> numbers = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            InvalidReportException.unless(numbers.size() < most,
                    "it has more \"" + field + "\" than a day has bins");
            numbers.add(milliseconds(field));
        }
        return numbers;
    }

    String text(String field) throws InvalidReportException {
        expect(JsonToken.VALUE_STRING, field);
        return json.getString();
    }

    boolean bool(String field) throws InvalidReportException {
        InvalidReportException.unless(json.currentToken().isBoolean(), wrong(field));
        return json.getBooleanValue();
    }

    /** @return what was written in seconds: never negative, at most a day, and to the millisecond */
    long milliseconds(String field) throws InvalidReportException {
        InvalidReportException.unless(json.currentToken() != null && json.currentToken().isNumeric(), wrong(field));
        double seconds = json.getDoubleValue();
        InvalidReportException.unless(seconds >= 0 && seconds <= SessionSummary.LONGEST_SECONDS,
                "\"" + field + "\" has a time that is negative or over a day");
        long milliseconds = Math.round(seconds * 1000);
        InvalidReportException.unless(milliseconds / 1000.0 == seconds,
                "\"" + field + "\" has a time that is not in whole milliseconds");
        return milliseconds;
    }

    /** @throws InvalidReportException unless the current token is this one */
    void expect(JsonToken token, String field) throws InvalidReportException {
        InvalidReportException.unless(json.currentToken() == token, wrong(field));
    }

    static String wrong(String field) {
        return "\"" + field + "\" in its data is not what it should be";
    }

    @Override
    public void close() {
        json.close();
    }
}
