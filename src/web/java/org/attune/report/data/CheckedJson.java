package org.attune.report.data;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.attune.session.SessionSummary;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Reads what {@link ReportJson} wrote into the browser's own journal, where a checksum has been compared before. Takes
 * the place of the desktop's class, which a browser has no library for and which trusts nobody.
 */
final class CheckedJson implements AutoCloseable {
    private final JsonTokens json;

    CheckedJson(byte[] text) {
        this.json = new JsonTokens(new String(text, StandardCharsets.UTF_8));
    }

    /** @return the name of the object's next field, or null at its end */
    @Nullable
    String nextField() throws InvalidReportException {
        return json.next() == JsonToken.PROPERTY_NAME ? json.text() : null;
    }

    @Nullable
    JsonToken nextToken() throws InvalidReportException {
        return json.next();
    }

    void skipValue() throws InvalidReportException {
        int depth = json.depth();
        if (json.token() == JsonToken.START_OBJECT || json.token() == JsonToken.START_ARRAY) {
            while (json.depth() >= depth) {
                json.next();
            }
        }
    }

    String digits(String field) throws InvalidReportException {
        expect(JsonToken.VALUE_NUMBER_INT, field);
        return json.text();
    }

    List<String> texts(String field, int most) throws InvalidReportException {
        expect(JsonToken.START_ARRAY, field);
        List<String> texts = new ArrayList<>();
        while (json.next() == JsonToken.VALUE_STRING) {
            texts.add(json.text());
        }
        expect(JsonToken.END_ARRAY, field);
        return texts;
    }

    List<Long> numbers(String field, int most) throws InvalidReportException {
        expect(JsonToken.START_ARRAY, field);
        List<Long> numbers = new ArrayList<>();
        while (json.next() != JsonToken.END_ARRAY) {
            numbers.add(milliseconds(field));
        }
        return numbers;
    }

    String text(String field) throws InvalidReportException {
        expect(JsonToken.VALUE_STRING, field);
        return json.text();
    }

    boolean bool(String field) throws InvalidReportException {
        InvalidReportException.unless(json.token() == JsonToken.VALUE_TRUE || json.token() == JsonToken.VALUE_FALSE,
                wrong(field));
        return json.token() == JsonToken.VALUE_TRUE;
    }

    /** @return what was written in seconds: never negative, and at most a day */
    long milliseconds(String field) throws InvalidReportException {
        InvalidReportException.unless(json.token() != null && json.token().isNumeric(), wrong(field));
        double seconds = Double.parseDouble(json.text());
        InvalidReportException.unless(seconds >= 0 && seconds <= SessionSummary.LONGEST_SECONDS, wrong(field));
        return Math.round(seconds * 1000);
    }

    void expect(JsonToken token, String field) throws InvalidReportException {
        InvalidReportException.unless(json.token() == token, wrong(field));
    }

    static String wrong(String field) {
        return "\"" + field + "\" in its data is not what it should be";
    }

    @Override
    public void close() {}
}
