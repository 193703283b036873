package org.attune.report.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attune.DataNames;
import org.attune.report.export.ExportFormat;
import org.attune.report.Sessions;
import org.attune.session.Bin;
import org.attune.session.Marker;
import org.attune.session.ModelId;
import org.attune.session.SessionInfo;
import org.attune.session.SessionKind.Expressions;
import org.attune.session.SessionLabels;
import org.attune.session.SessionSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The text of a report's data, character by character: pages of before are compared with it. */
class ReportJsonTest {

    /** {@code reports.jsonl} was written by Jackson. */
    @Test
    void theSameSessionAlwaysGivesTheSameBytes() throws IOException {
        String lines = sessions().stream().map(ReportJson::write)
                .map(json -> new String(json, StandardCharsets.UTF_8) + "\n").collect(Collectors.joining());

        assertThat(lines).isEqualTo(resource("/reports.jsonl"));
    }

    @Test
    void theTextForPeopleHasALineForEachFieldAndEachBin() throws IOException {
        String texts = sessions().stream().map(ReportJson::pretty).collect(Collectors.joining());

        assertThat(texts).isEqualTo(resource("/reports-pretty.txt"));
        sessions().forEach(session -> DataNames.checkJson(ReportJson.pretty(session)));
    }

    @Test
    void everyCharacterIsWrittenAsJacksonDoes() {
        String all = IntStream.range(0, 0x11000).filter(code -> code < 0xD800 || code > 0xDFFF)
                .mapToObj(Character::toString).collect(Collectors.joining()) + "😀👩🏽‍🔬";

        assertThat(new JsonText(false).string(all)).hasToString(new JsonMapper().writeValueAsString(all));
    }

    @Test
    void secondsHaveTheirMillisecondsAndNoMore() {
        for (int milliseconds = 0; milliseconds <= 86_400_000; milliseconds += 997) {
            double seconds = milliseconds / 1000.0;

            assertThat(new JsonText(false).seconds(seconds))
                    .hasToString(String.valueOf(seconds).replaceAll("\\.0$", ""));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mr-IN", "bn-BD", "ne-NP", "ar-EG-u-nu-arab", "fa-IR", "tr-TR", "de-DE"})
    void noFormatDependsOnTheComputersNumbers(String language) {
        Locale before = Locale.getDefault(Locale.Category.FORMAT);
        List<String> here = texts();
        Locale.setDefault(Locale.Category.FORMAT, Locale.forLanguageTag(language));
        try {
            assertThat(texts()).isEqualTo(here);
        } finally {
            Locale.setDefault(Locale.Category.FORMAT, before);
        }
    }

    private static List<String> texts() {
        return Arrays.stream(ExportFormat.values())
                .flatMap(format -> sessions().stream().map(format::text)).toList();
    }

    private static List<SessionSummary> sessions() {
        return List.of(Sessions.lecture(2, Sessions.info(), 20), everything(), older(), Sessions.presence(130),
                Sessions.presence(0), Sessions.empty(0), empty(model("\u0000\u0001\b\t\n\u000B\f\r\u001F\"\\/\u007F")));
    }

    private static SessionSummary everything() {
        SessionLabels labels = new SessionLabels("शान्त बगुला", "O'Brien & Sons <\"quoted\">\\", "తెలుగు\t😀👩🏽‍🔬");
        ZonedDateTime start = ZonedDateTime.parse("2026-10-25T02:30:00.070+01:00[Europe/Berlin]");
        SessionInfo info = Sessions.withEveryone(Sessions.withBaseline(Sessions.info(start, new UUID(7, 8), labels)));
        SessionSummary lecture = Sessions.lecture(6, info, 40);
        List<Marker> markers = List.of(new Marker(0, ""), new Marker(0.001, "पहला नियम"), new Marker(39.999, "]}\""));
        return new SessionSummary(info, 39.999, lecture.bins(), markers, true);
    }

    /** Without what pages of before do not know. */
    private static SessionSummary older() {
        Bin bin = new Bin(7.001, List.of(7.0, 0.0, 0.001), List.of(0.001, 0.0, 0.0, 0.0, 0.0, 0.0, 7.0));
        return new SessionSummary(Sessions.recorded("video पाठ \"7\".avi"), 12.5, List.of(bin, Bin.EMPTY), List.of());
    }

    private static SessionSummary empty(ModelId model) {
        SessionInfo info = new SessionInfo(new UUID(1, 2), Sessions.START, true, "camera", SessionLabels.NONE,
                new Expressions(model, "interest-v1", false, false), "0.1.0");
        return new SessionSummary(info, 0, List.of(), List.of());
    }

    private static ModelId model(String name) {
        return new ModelId(name, "0.1", "0123456789abcdef".repeat(4));
    }

    private static String resource(String name) throws IOException {
        try (InputStream text = ReportJsonTest.class.getResourceAsStream(name)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
