package org.attune.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.attune.report.Sessions;
import org.junit.jupiter.api.Test;

class RedactionTest {
    private static final Bin BIN = new Bin(10, List.of(6.0, 3.0, 1.0), List.of(1.0, 1.0, 1.0, 2.0, 1.0, 1.0, 3.0));

    private final SessionInfo info = new SessionInfo(new UUID(1, 2),
            ZonedDateTime.parse("2026-11-20T10:02:00+01:00[Europe/Berlin]"), true, "camera",
            new SessionLabels("quiet heron", "Thermodynamics", "Lecture 7"), new ModelId("m", "1", "0".repeat(64)),
            "interest-v1", "0.1.0");
    private final SessionSummary session = new SessionSummary(info, 95, Collections.nCopies(10, BIN),
            List.of(new Marker(19.999, "before"), new Marker(20, "first"), new Marker(39.9, "last"),
                    new Marker(40, "after"), new Marker(95, "end")));

    @Test
    void aStretchIsNotMeasuredAndTheRestIsAsItWas() {
        SessionSummary redacted = Redaction.withoutStretch(session, 20, 40);

        assertThat(redacted.bins().subList(2, 4)).containsOnly(Bin.EMPTY);
        assertThat(redacted.bins().subList(0, 2)).containsOnly(BIN);
        assertThat(redacted.bins().subList(4, 10)).hasSize(6).containsOnly(BIN);
        assertThat(redacted.total().measuredSeconds()).isEqualTo(80);
        assertThat(redacted.seconds()).isEqualTo(95);
        assertThat(redacted.info()).isEqualTo(info);
        assertThat(session.bins()).as("the session itself is not touched").containsOnly(BIN);
    }

    @Test
    void itsMarkersGoWithIt() {
        assertThat(Redaction.withoutStretch(session, 20, 40).markers()).extracting(Marker::text).containsExactly(
                "before",
                "after", "end");
    }

    @Test
    void binsThatLieInItByAPartGoAsAWhole() {
        assertThat(Redaction.withoutStretch(session, 29.5, 30.1).bins().subList(2, 4)).containsOnly(Bin.EMPTY);
        assertThat(Redaction.withoutStretch(session, 29.5, 30.1).bins().get(4)).isEqualTo(BIN);
    }

    @Test
    void aStretchToTheEndTakesTheShorterLastBinAndTheMarkerAtTheEnd() {
        SessionSummary redacted = Redaction.withoutStretch(session, 90, 95);

        assertThat(redacted.bins().getLast()).isEqualTo(Bin.EMPTY);
        assertThat(redacted.markers()).extracting(Marker::text).doesNotContain("end").contains("after");
    }

    @Test
    void beyondTheSessionOrWithoutLengthNothingBreaks() {
        assertThat(Redaction.withoutStretch(session, -50, 500).total()).isEqualTo(Bin.EMPTY);
        assertThat(Redaction.withoutStretch(session, 200, 300).bins()).isEqualTo(session.bins());
        assertThat(Redaction.withoutStretch(session, 30, 30)).isEqualTo(session);
        assertThat(Redaction.withoutStretch(session, 40, 30)).isEqualTo(session);
    }

    @Test
    void nameAndMarkersGoAndNothingElse() {
        assertThat(Redaction.withoutName(session).info().labels())
                .isEqualTo(new SessionLabels("", "Thermodynamics", "Lecture 7"));
        assertThat(Redaction.withoutName(session).info().id()).isEqualTo(info.id());
        assertThat(Redaction.withoutName(session).markers()).isEqualTo(session.markers());
        assertThat(Redaction.withoutMarkers(session))
                .isEqualTo(new SessionSummary(info, 95, session.bins(), List.of()));
    }

    @Test
    void thatThereWasABaselineStays() {
        SessionSummary told = new SessionSummary(Sessions.withBaseline(info), 95, session.bins(), session.markers());

        assertThat(Redaction.withoutName(told).info().baseline()).isTrue();
    }
}
