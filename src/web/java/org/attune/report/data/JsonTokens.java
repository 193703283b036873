package org.attune.report.data;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** JSON's parts, one after the other; takes the commas and colons between them as they come. */
final class JsonTokens {
    private static final String BETWEEN = " \t\r\n,:";
    private static final String NUMBER = "+-.0123456789eE";

    private final String json;
    private final Deque<JsonToken> open = new ArrayDeque<>();
    private @Nullable JsonToken token;
    private String text = "";
    private int at;
    private boolean named;

    JsonTokens(String json) {
        this.json = json;
    }

    /** Of the part that {@link #next} went to; null at the end. */
    @Nullable
    JsonToken token() {
        return token;
    }

    /** A text without its quotes and escapes, or a number's digits. */
    String text() {
        return text;
    }

    /** How many objects and arrays are open. */
    int depth() {
        return open.size();
    }

    @Nullable
    JsonToken next() throws InvalidReportException {
        while (at < json.length() && BETWEEN.indexOf(json.charAt(at)) >= 0) {
            at++;
        }
        token = at == json.length() ? null : read(json.charAt(at));
        named = token == JsonToken.PROPERTY_NAME;
        return token;
    }

    private JsonToken read(char first) throws InvalidReportException {
        return switch (first) {
            case '{' -> begin(JsonToken.START_OBJECT);
            case '[' -> begin(JsonToken.START_ARRAY);
            case '}' -> end(JsonToken.END_OBJECT);
            case ']' -> end(JsonToken.END_ARRAY);
            case '"' -> string();
            case 't' -> word("true", JsonToken.VALUE_TRUE);
            case 'f' -> word("false", JsonToken.VALUE_FALSE);
            case 'n' -> word("null", JsonToken.VALUE_NULL);
            default -> number();
        };
    }

    private JsonToken begin(JsonToken opened) {
        at++;
        open.push(opened);
        return opened;
    }

    private JsonToken end(JsonToken closed) throws InvalidReportException {
        at++;
        InvalidReportException.unless(open.poll() != null, "its data ends too early");
        return closed;
    }

    private JsonToken word(String word, JsonToken meaning) throws InvalidReportException {
        InvalidReportException.unless(json.startsWith(word, at), "its data is not valid JSON");
        at += word.length();
        return meaning;
    }

    private JsonToken number() throws InvalidReportException {
        int from = at;
        while (at < json.length() && NUMBER.indexOf(json.charAt(at)) >= 0) {
            at++;
        }
        InvalidReportException.unless(at > from, "its data is not valid JSON");
        text = json.substring(from, at);
        return text.chars().allMatch(digit -> digit == '-' || digit >= '0' && digit <= '9')
                ? JsonToken.VALUE_NUMBER_INT
                : JsonToken.VALUE_NUMBER_FLOAT;
    }

    private JsonToken string() throws InvalidReportException {
        StringBuilder read = new StringBuilder();
        at++;
        while (at < json.length() && json.charAt(at) != '"') {
            read.append(json.charAt(at) == '\\' ? escaped() : json.charAt(at++));
        }
        InvalidReportException.unless(at < json.length(), "its data ends too early");
        at++;
        text = read.toString();
        return open.peek() == JsonToken.START_OBJECT && !named ? JsonToken.PROPERTY_NAME : JsonToken.VALUE_STRING;
    }

    private char escaped() throws InvalidReportException {
        InvalidReportException.unless(at + 1 < json.length(), "its data ends too early");
        char letter = json.charAt(at + 1);
        at += 2;
        return switch (letter) {
            case 'b' -> '\b';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'f' -> '\f';
            case 'r' -> '\r';
            case 'u' -> code();
            default -> letter;
        };
    }

    private char code() throws InvalidReportException {
        InvalidReportException.unless(at + 4 <= json.length(), "its data ends too early");
        at += 4;
        return (char) Integer.parseInt(json.substring(at - 4, at), 16);
    }
}
