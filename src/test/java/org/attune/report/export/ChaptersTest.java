package org.attune.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attune.report.LookAgain;
import org.attune.report.Sessions;
import org.attune.session.Marker;
import org.attune.session.MarkerKind;
import org.attune.session.SessionSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChaptersTest {

    @Test
    void theMinutesToLookAtAgainAreTheDipsAndWhatWasMarkedAsLost() {
        assertThat(LookAgain.of(Sessions.withWords()).stream().map(LookAgain::words)).containsExactly(
                "8:20–8:30 lost “first law”", "20:40–24:30 “Carnot cycle”", "33:10–34:00 “quiz”");
    }

    @Test
    void onAPageAreAsManyAsALineHasRoomForAndHowManyMore() {
        SessionSummary lecture = Sessions.presence(3000);
        SessionSummary lost = new SessionSummary(lecture.info(), lecture.seconds(), lecture.bins(),
                IntStream.range(0, 60).mapToObj(mark -> new Marker(40 * mark, MarkerKind.LOST, "")).toList());

        assertThat(LookAgain.line(lost)).startsWith("Minutes to look at again: 0:00 lost  ·  0:40 lost")
                .endsWith("4:40 lost  ·  and 52 more");
        assertThat(LookAgain.line(lecture)).isEmpty();
        String name = "The second law of thermodynamics and the efficiency of all heat engines";
        assertThat(LookAgain.line(new SessionSummary(lecture.info(), lecture.seconds(), lecture.bins(),
                List.of(new Marker(1, name), new Marker(2, MarkerKind.LOST, "")))))
                .isEqualTo("Minutes to look at again: 0:02 lost “The second law of therm…”");
    }

    @Test
    void aDipInWhichTheLearnerWasLostIsOneOfThemAndHasRoomFirst() {
        SessionSummary lecture = Sessions.lecture(1);
        List<Marker> marks = Stream.concat(IntStream.range(0, 15).mapToObj(mark -> 60.0 * mark), Stream.of(1300.0))
                .map(mark -> new Marker(mark, MarkerKind.LOST, "")).toList();
        SessionSummary lost = new SessionSummary(lecture.info(), lecture.seconds(), lecture.bins(), marks, false);

        assertThat(LookAgain.of(lost)).hasSize(17);
        assertThat(LookAgain.line(lost)).contains("20:40–24:30 lost", "33:10–34:00").endsWith(" more");
        assertThat(Chapters.of(lost, 0))
                .contains("00:20:40.000 --> 00:24:30.000\nclearly lower than usual, lost here");
    }

    @Test
    void aPlayerReadsThemAsChapters() {
        assertThat(Chapters.of(Sessions.withWords(), 0)).isEqualTo("""
                WEBVTT

                00:07:50.250 --> 00:08:39.999
                first law: lost here

                00:20:40.000 --> 00:24:30.000
                Carnot cycle: clearly lower than usual

                00:33:10.000 --> 00:34:00.000
                quiz: clearly lower than usual
                """);
    }

    @Test
    void theirTimesAreTheRecordings() {
        assertThat(Chapters.of(Sessions.withWords(), 3000.5)).contains("01:10:40.500 --> 01:14:30.500");
        assertThat(Chapters.of(Sessions.withWords(), -1300)).as("it began in the first dip")
                .startsWith("WEBVTT\n\n00:00:00.000 --> 00:02:50.000\nCarnot");
    }

    @Test
    void whatIsTypedIsNoSignOfTheFormat() {
        assertThat(Chapters.text(List.of(new Chapters.Chapter(0, 1, "<b> & a --> b"))))
                .endsWith("\n&lt;b&gt; &amp; a --&gt; b\n");
        assertThat(Chapters.text(List.of())).isEqualTo("WEBVTT\n\nNOTE\nThere are no minutes to look at again.\n");
    }

    @ParameterizedTest
    @CsvSource({"09:58, 240", "10:02:30, -30", "23:00, 39720", "22:01, -43140", "22:03, 43140"})
    void aRecordingBeganWithinHalfADayOfTheSession(LocalTime recording, double later) {
        assertThat(Chapters.later(Sessions.START, recording)).isEqualTo(later);
    }
}
