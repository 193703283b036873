package org.attune.report.data;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.attune.analysis.Verdict;
import org.attune.classification.Emotion;
import org.attune.session.SessionSummary;

/**
 * A session as JSON text, without loss: schema version 1 of docs/report-format.md. {@link ReportJsonReader} reads it.
 * Knows no JSON library, so that a browser can write the same text.
 */
public final class ReportJson {
    static final int SCHEMA = 1;
    /** The most bytes of a text; a day with all its markers needs half. */
    static final int LONGEST = 2 * 1024 * 1024;
    /** Milliseconds always, so that the same session always gives the same text. */
    public static final DateTimeFormatter START = DateTimeFormatter
            .ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxxxx", Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);
    static final List<String> VERDICTS = names(Verdict.values());
    static final List<String> EXPRESSIONS = names(Emotion.values());

    private ReportJson() {}

    /** On one line, in UTF-8. */
    public static byte[] write(SessionSummary summary) {
        return text(summary, false).getBytes(StandardCharsets.UTF_8);
    }

    /** For people: a line for each field and each bin. */
    public static String pretty(SessionSummary summary) {
        return text(summary, true) + "\n";
    }

    private static String text(SessionSummary summary, boolean forPeople) {
        JsonText json = new JsonText(forPeople);
        new ReportJsonWriter(json).write(summary);
        return json.toString();
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(ReportJson::name).toList();
    }

    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
