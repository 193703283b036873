package org.attune.report.data;

import org.attune.platform.Decimals;

/**
 * JSON, written value by value. Plain Java, so that a browser that has no JSON library of Java's can write the same
 * text.
 */
final class JsonText {
    /** Arrays that lie deeper stand on one line: a bin has many numbers. */
    private static final int DEEPEST_LINES = 2;

    private final StringBuilder text = new StringBuilder();
    private final boolean forPeople;
    private int depth;
    private boolean first = true;
    private boolean named;
    private boolean row;

    /** @param forPeople with line breaks; else all on one line */
    JsonText(boolean forPeople) {
        this.forPeople = forPeople;
    }

    JsonText beginObject() {
        return begin('{', false);
    }

    JsonText endObject() {
        return end('}');
    }

    JsonText beginArray() {
        return begin('[', depth >= DEEPEST_LINES);
    }

    JsonText endArray() {
        return end(']');
    }

    /** A field's; its value comes next. */
    JsonText name(String name) {
        value("");
        JsonQuotes.append(text, name);
        text.append(forPeople ? " : " : ":");
        named = true;
        return this;
    }

    JsonText string(String value) {
        value("");
        JsonQuotes.append(text, value);
        return this;
    }

    JsonText bool(boolean value) {
        return value(String.valueOf(value));
    }

    JsonText number(long value) {
        return value(String.valueOf(value));
    }

    /** With three decimals at most, and without the zeros at their end. */
    JsonText seconds(double seconds) {
        return value(Decimals.shortest(seconds, 3));
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private JsonText begin(char bracket, boolean onOneLine) {
        value("").text.append(bracket);
        depth++;
        first = true;
        row = onOneLine;
        return this;
    }

    private JsonText end(char bracket) {
        depth--;
        if (!first) {
            breakLine();
        } else if (forPeople) {
            text.append(' ');
        }
        text.append(bracket);
        first = false;
        row = false;
        return this;
    }

    private JsonText value(String plain) {
        if (!named && depth > 0) {
            text.append(first ? "" : ",");
            breakLine();
        }
        text.append(plain);
        first = false;
        named = false;
        return this;
    }

    private void breakLine() {
        if (forPeople && !row) {
            text.append('\n').append("  ".repeat(depth));
        }
    }
}
