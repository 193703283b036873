package org.attune.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.attune.session.Bin;
import org.attune.session.Marker;
import org.attune.session.SessionInfo;
import org.attune.session.SessionLabels;
import org.attune.session.SessionSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What went into the page comes out of it, to the last millisecond. */
class RoundTripTest {
    @TempDir
    Path folder;

    static List<SessionSummary> sessions() {
        return List.of(Sessions.lecture(1), Sessions.lecture(2, Sessions.info(), 20), Sessions.interested(7, 0.5), Sessions.empty(90), Sessions.empty(0),
                Sessions.lecture(3, Sessions.recorded("video पाठ \"7\".avi"), SessionSummary.LONGEST_SECONDS), withLabels());
    }

    private static SessionSummary withLabels() {
        SessionLabels labels = new SessionLabels("शान्त बगुला", "O'Brien & Sons <\"quoted\">\\", "two\nlines\t😀👩🏽‍🔬");
        Bin bin = new Bin(7.001, List.of(7.0, 0.0, 0.001), List.of(0.001, 0.0, 0.0, 0.0, 0.0, 0.0, 7.0));
        SessionInfo info = Sessions.info(Sessions.START.plusNanos(7_000_000), UUID.randomUUID(), labels);
        return new SessionSummary(info, 9.999, List.of(bin), List.of(new Marker(0, ""), new Marker(0.001, "पहला नियम"), new Marker(9.999, "]}\"")));
    }

    @ParameterizedTest
    @MethodSource("sessions")
    void throughThePngNothingIsLost(SessionSummary summary) throws IOException {
        assertThat(ReportReader.read(write(summary), after(summary))).isEqualTo(summary);
    }

    @ParameterizedTest
    @MethodSource("sessions")
    void throughThePrettyTextNothingIsLost(SessionSummary summary) throws Refusal {
        assertThat(ReportJson.read(ReportJson.pretty(summary).getBytes(StandardCharsets.UTF_8), after(summary))).isEqualTo(summary);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-10-25T02:30:00.123+02:00[Europe/Berlin]", "2026-10-25T02:30:00.123+01:00[Europe/Berlin]", "2026-03-01T00:00:00Z",
        "2026-03-01T00:00:00Z[UTC]", "2026-07-01T12:00:00+05:30[Asia/Kolkata]", "2026-07-01T12:00:00-03:00", "2024-02-29T23:59:59.999+13:45[Pacific/Chatham]"})
    void everyZoneAndBothHoursOfAutumnAreKept(String start) throws IOException {
        SessionSummary summary = Sessions.lecture(1, Sessions.info(ZonedDateTime.parse(start), UUID.randomUUID(), SessionLabels.NONE), 60);

        assertThat(ReportReader.read(write(summary), after(summary))).isEqualTo(summary);
    }

    private Path write(SessionSummary summary) throws IOException {
        BufferedImage page = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        return new ReportWriter(folder, folder).write(page, summary).file();
    }

    private static Instant after(SessionSummary summary) {
        return summary.end().toInstant();
    }
}
