package org.attune.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attune.session.Marker;
import org.attune.session.SessionSummary;
import org.junit.jupiter.api.Test;

class HeadlineTest {

    @Test
    void tellsTheFinding() {
        assertThat(Headline.text(Sessions.interested(600, 0.71)))
                .isEqualTo("Looked interested for 71 % of 10 measured minutes.");
        assertThat(Headline.text(Sessions.interested(70, 0.71)))
                .isEqualTo("Looked interested for 71 % of 70 measured seconds.");
    }

    @Test
    void namesTheLowestStretchAndItsPart() {
        SessionSummary lecture = Sessions.lecture(3);

        assertThat(Headline.text(lecture)).matches("Looked interested for \\d\\d % of 55 measured minutes; "
                + "lowest in “Carnot cycle”, 2[01] to 2[45] min\\.");
        for (List<Marker> unnamed : List.of(List.<Marker>of(), List.of(new Marker(1800, "quiz")),
                List.of(new Marker(60, "first law"), new Marker(1230, "")))) {
            assertThat(Headline.text(new SessionSummary(lecture.info(), 3600, lecture.bins(), unnamed)))
                    .matches(".*; lowest from 2[01] to 2[45] min\\.");
        }
    }

    @Test
    void underAMinuteThereIsNoFinding() {
        assertThat(Headline.text(Sessions.interested(59, 0.71)))
                .isEqualTo("Only 59 s were measured: too little for a finding.");
    }

    @Test
    void underHalfOfTheSessionThereIsNoFinding() {
        SessionSummary half = Sessions.interested(600, 0.71);
        SessionSummary mostlyAway = new SessionSummary(half.info(), 1300, half.bins(), List.of());

        assertThat(Headline.text(mostlyAway))
                .isEqualTo("A face was measured for 10 min of 22 min: too little for a finding.");
    }

    @Test
    void ofPresenceOnlyItTellsHowMuchOfTheSessionAFaceWasInView() {
        SessionSummary presence = Sessions.presence(2280);

        assertThat(Headline.text(presence)).isEqualTo(
                "A face was in view for " + Math.round(100 * presence.measuredShare()) + " % of 38 minutes.");
        assertThat(Headline.text(Sessions.presence(0))).isEqualTo("No face was in view in this session.");
    }

    @Test
    void anEmptySessionSaysSo() {
        assertThat(Headline.text(Sessions.empty(300))).isEqualTo("No face was measured in this session.");
    }
}
