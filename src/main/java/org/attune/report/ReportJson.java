package org.attune.report;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.attune.analysis.Verdict;
import org.attune.classification.Emotion;
import org.attune.session.SessionSummary;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * A session as JSON text and back, without loss: schema version 1 of docs/report-format.md. As a stream, since a class
 * view reads thousands.
 */
public final class ReportJson {
    static final int SCHEMA = 1;
    /** The most bytes of a text; a day with all its markers needs half. */
    static final int LONGEST = 2 * 1024 * 1024;
    /** Milliseconds always, so that the same session always gives the same text. */
    static final DateTimeFormatter START = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxxxx", Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);
    static final List<String> VERDICTS = names(Verdict.values());
    static final List<String> EXPRESSIONS = names(Emotion.values());

    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder().maxNestingDepth(8)
            .maxDocumentLength(LONGEST)
            .maxTokenCount(200_000).maxStringLength(1000).maxNameLength(100).maxNumberLength(30).build();
    static final JsonFactory FACTORY = JsonFactory.builder().streamReadConstraints(LIMITS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER).build();

    private ReportJson() {}

    /** On one line, in UTF-8. */
    public static byte[] write(SessionSummary summary) {
        return write(summary, ObjectWriteContext.empty());
    }

    /** For people: a line for each field and each bin. */
    public static String pretty(SessionSummary summary) {
        byte[] text = write(summary, new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return new RowPerLine();
            }
        });
        return new String(text, StandardCharsets.UTF_8) + "\n";
    }

    /**
     * @param text of {@link #write} or {@link #pretty}, or anything that pretends to be
     * @param now no session begins more than a day later
     * @throws Refusal when it is not exactly what a session can have given
     */
    static SessionSummary read(byte[] text, Instant now) throws Refusal {
        return ReportParser.parse(text).summary(now);
    }

    /**
     * Of a text that Attune keeps itself, outside a page.
     *
     * @param name of what holds it, for the message
     * @throws UnreadableReport when it is not exactly what a session can have given
     */
    public static SessionSummary read(String name, byte[] text, Instant now) throws UnreadableReport {
        try {
            return read(text, now);
        } catch (Refusal refusal) {
            throw new UnreadableReport(name, refusal.getMessage());
        }
    }

    private static byte[] write(SessionSummary summary, ObjectWriteContext style) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(style, text)) {
            new ReportGenerator(json).write(summary);
        }
        return text.toByteArray();
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(ReportJson::name).toList();
    }

    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
