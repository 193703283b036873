package org.attune.report.data;

/** Puts JSON's quotes around a text, and escapes what must not stand between them. */
final class JsonQuotes {
    private JsonQuotes() {}

    static void append(StringBuilder text, String value) {
        text.append('"');
        for (int index = 0; index < value.length(); index++) {
            append(text, value.charAt(index));
        }
        text.append('"');
    }

    private static void append(StringBuilder text, char character) {
        switch (character) {
            case '"', '\\' -> text.append('\\').append(character);
            case '\b' -> text.append("\\b");
            case '\t' -> text.append("\\t");
            case '\n' -> text.append("\\n");
            case '\f' -> text.append("\\f");
            case '\r' -> text.append("\\r");
            default -> plain(text, character);
        }
    }

    private static void plain(StringBuilder text, char character) {
        if (character < ' ') {
            text.append("\\u00").append(character >> 4).append("0123456789ABCDEF".charAt(character & 0xF));
        } else {
            text.append(character);
        }
    }
}
