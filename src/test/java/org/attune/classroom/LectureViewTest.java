package org.attune.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.attune.analysis.Verdict;
import org.attune.classroom.page.LectureText;
import org.attune.report.Sessions;
import org.attune.session.Bin;
import org.attune.session.Marker;
import org.attune.session.SessionLabels;
import org.attune.session.SessionSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LectureViewTest {
    private static final int INTERESTED = Verdict.INTERESTED.ordinal();

    @TempDir
    Path folder;

    @Test
    void everyMinutesFiguresComeFromTheLearnersOwnBins() throws IOException {
        List<SessionSummary> sessions = Classes.lecture(12);
        Classes.write(folder, sessions);

        LectureView view = Classes.view(folder);

        assertThat(view.learners()).isEqualTo(12);
        assertThat(view.start()).isEqualTo(Classes.START);
        assertThat(view.minutes()).hasSize(60);
        for (LectureMinute minute : view.minutes()) {
            Instant from = Classes.START.toInstant().plus(Duration.ofMinutes(minute.minute()));
            List<Double> shares = sharesIn(sessions, from);
            assertThat(minute.learners()).as("coverage of minute %d", minute.minute()).isEqualTo(shares.size());
            if (shares.size() >= 5) {
                assertThat(minute.median()).isCloseTo(quantile(shares, 0.5), within(1e-9));
                assertThat(minute.lowerQuartile()).isCloseTo(quantile(shares, 0.25), within(1e-9));
                assertThat(minute.upperQuartile()).isCloseTo(quantile(shares, 0.75), within(1e-9));
            }
        }
        assertThat(view.minutes()).filteredOn(LectureMinute::isShown).hasSizeGreaterThan(55);
        assertThat(view.minutes()).as("someone was away").anyMatch(minute -> minute.learners() < 12);
    }

    @Test
    void thePieIsTheMeanOfTheLearnersWhateverTheirLength() throws IOException {
        List<SessionSummary> sessions = new ArrayList<>();
        for (int learner = 0; learner < 5; learner++) {
            sessions.add(flat(learner, learner == 0 ? 0.0 : 1.0, learner == 0 ? 600 : 3600, Classes.START));
        }
        Classes.write(folder, sessions);

        assertThat(Classes.view(folder).verdictShares()).containsExactly(0.8, 0.2, 0.0);
        assertThat(Classes.view(folder).verdictPercentages()).containsExactly(80, 20, 0);
    }

    @Test
    void thePieCountsTheLecturesMinutesOnly() throws IOException {
        List<SessionSummary> sessions = new ArrayList<>();
        for (int learner = 0; learner < 8; learner++) {
            sessions.add(flat(learner, 1.0, 3600, Classes.START));
        }
        List<Bin> bins = new ArrayList<>(Sessions.interested(3600, 0.0).bins());
        bins.addAll(Sessions.interested(3600, 1.0).bins());
        bins.addAll(Sessions.interested(3600, 0.0).bins());
        sessions.set(0,
                new SessionSummary(flat(0, 1.0, 3600, Classes.START.minusHours(1)).info(), 10_800, bins, List.of()));
        Classes.write(folder, sessions);

        assertThat(Classes.view(folder).verdictShares()).as("neither the hour before the lecture nor the one after it")
                .containsExactly(1.0, 0.0, 0.0);
    }

    @Test
    void underFiveLearnersIsRefusedInOneSentence() throws IOException {
        Classes.write(folder, Classes.lecture(4));

        assertThatThrownBy(() -> Classes.view(folder)).isInstanceOf(TooFewLearnersException.class)
                .hasMessage(
                        "There are reports from 4 learners for Thermodynamics, Lecture 7. A class view needs at least "
                                + "five learners, so that nobody in"
                                + " it can be recognised.");
    }

    @Test
    void aLearnerWhoCameBackIsStillOneOfFour() throws IOException {
        List<SessionSummary> sessions = new ArrayList<>(Classes.lecture(3));
        sessions.add(named("quiet heron", 11, Classes.START, 1200));
        sessions.add(named(" Quiet  Heron", 12, Classes.START.plusMinutes(25), 2000));
        Classes.write(folder, sessions);

        assertThatThrownBy(() -> Classes.view(folder)).isInstanceOf(TooFewLearnersException.class)
                .hasMessageContaining("4 learners");
    }

    @Test
    void minutesOfFewerThanFiveLearnersAreGaps() throws IOException {
        List<SessionSummary> sessions = new ArrayList<>();
        for (int learner = 0; learner < 8; learner++) {
            sessions.add(flat(learner, 0.7, learner < 4 ? 3600 : 1800, Classes.START));
        }
        Classes.write(folder, sessions);

        LectureView view = Classes.view(folder);

        assertThat(view.minutes().get(29).median()).isCloseTo(0.7, within(1e-9));
        assertThat(view.minutes().get(30).learners()).isEqualTo(4);
        assertThat(view.minutes().subList(30, 60)).allSatisfy(minute -> {
            assertThat(minute.isShown()).isFalse();
            assertThat(List.of(minute.lowerQuartile(), minute.median(), minute.upperQuartile()))
                    .containsOnly(Double.NaN);
        });
        assertThat(view.parts()).filteredOn(part -> part.from() >= 30).isNotEmpty()
                .allSatisfy(part -> assertThat(part.interested()).isNaN());
    }

    @Test
    void oneClockOverAllTimeZonesAndDaylightSaving() throws IOException {
        List<SessionSummary> sessions = new ArrayList<>(Classes.lecture(6));
        ZonedDateTime elsewhere = Classes.START.withZoneSameInstant(ZoneId.of("America/New_York"));
        sessions.add(Classes.session(50, elsewhere, Classes.COURSE, Classes.TITLE, 3600));
        Classes.write(folder, sessions);

        CollectedReports reports = Classes.read(folder);

        assertThat(elsewhere.toLocalDate()).as("another date there").isNotEqualTo(Classes.START.toLocalDate());
        assertThat(reports.lectures()).hasSize(1);
        assertThat(Classes.view(folder).start()).isEqualTo(Classes.START);
        assertThat(Classes.view(folder).minutes().get(30).learners())
                .isEqualTo(sharesIn(sessions, Classes.START.toInstant().plusSeconds(1800)).size());
    }

    @Test
    void theHourThatTheClockHasTwiceStillGoesOn() throws IOException {
        LectureView view = LectureView.of(inAutumn(), List.of(), null, List.of());

        assertThat(view.minutes()).hasSize(60);
        assertThat(view.end()).isEqualTo(ZonedDateTime.parse("2026-10-25T02:40:00+01:00[Europe/Berlin]"));
        assertThat(LectureText.subtitle(view)).contains("Sun 25 Oct 2026, 02:40 (UTC+02:00)–02:40 (UTC+01:00)");
    }

    @Test
    void whenTheClockIsSetBackPartsHaveTheirZoneAndMarkersTheirPlace() throws IOException {
        Lecture lecture = inAutumn();

        assertThat(lecture.words()).contains("02:40 UTC+02:00");
        assertThat(LectureView.of(lecture, List.of(TeacherMarker.parse("9:00 another day")), null, List.of()).parts())
                .extracting(LecturePart::title)
                .containsExactly("02:40 UTC+02:00", "02:50 UTC+02:00", "02:00 UTC+01:00", "02:10 UTC+01:00",
                        "02:20 UTC+01:00", "02:30 UTC+01:00");
        List<TeacherMarker> typed = List.of(TeacherMarker.parse("2:45 before"), TeacherMarker.parse("2:05 after"),
                TeacherMarker.parse("3:05 over"));
        assertThat(LectureView.of(lecture, typed, null, List.of()).markers())
                .containsExactly(new LectureMarker(5, "before"), new LectureMarker(25, "after"));
    }

    @Test
    void aTimeThatTheClockLeapsOverIsInNoLecture() throws IOException {
        ZonedDateTime start = ZonedDateTime.parse("2026-03-29T01:40:00+01:00[Europe/Berlin]");
        Classes.write(folder, Classes.lecture(6, start, Classes.COURSE, Classes.TITLE, 0));
        Lecture lecture = Classes.read(folder).lectures().getFirst();

        assertThat(TeacherMarker.parse("2:10 never").isIn(lecture)).isFalse();
        assertThat(TeacherMarker.parse("3:10 after").in(lecture).minute()).isEqualTo(30);
        assertThat(LectureText.subtitle(LectureView.of(lecture, List.of(), null, List.of())))
                .contains("01:40 (UTC+01:00)–03:40 (UTC+02:00)");
    }

    private Lecture inAutumn() throws IOException {
        ZonedDateTime start = ZonedDateTime.parse("2026-10-25T02:40:00+02:00[Europe/Berlin]");
        Classes.write(folder, Classes.lecture(6, start, Classes.COURSE, Classes.TITLE, 0));
        return Classes.read(folder).lectures().getFirst();
    }

    @Test
    void neitherSomeoneEarlyNorSomeoneLateMovesTheLecture() throws IOException {
        List<SessionSummary> sessions = new ArrayList<>(Classes.lecture(8));
        sessions.add(Classes.session(90, Classes.START.minusHours(1), Classes.COURSE, Classes.TITLE, 7200));
        sessions.add(Classes.session(91, Classes.START.plusMinutes(40), Classes.COURSE, Classes.TITLE, 1200));
        sessions.add(Classes.session(92, Classes.START.plusMinutes(30), Classes.COURSE, Classes.TITLE, 7200));
        Classes.write(folder, sessions);

        LectureView view = Classes.view(folder);

        assertThat(view.learners()).isEqualTo(11);
        assertThat(view.start()).isEqualTo(Classes.START);
        assertThat(view.minutes()).hasSizeBetween(59, 60);
        assertThat(view.minutes().get(45).learners())
                .isEqualTo(sharesIn(sessions, Classes.START.toInstant().plusSeconds(45 * 60)).size());
    }

    @Test
    void aDipIsFoundWithHowManyAreBehindIt() throws IOException {
        List<SessionSummary> sessions = new ArrayList<>();
        for (int learner = 0; learner < 10; learner++) {
            sessions.add(dipping(learner, learner < 8));
        }
        Classes.write(folder, sessions);

        LectureView view = Classes.view(folder);

        assertThat(view.dips()).hasSize(1);
        LectureDip dip = view.dips().getFirst();
        assertThat(List.of(dip.from(), dip.to(), dip.behind(), dip.of())).containsExactly(20, 24, 8, 10);
        assertThat(dip.share()).isCloseTo(0.4, within(1e-9));
    }

    @Test
    void markersThatAThirdOfTheLearnersSetAreTheClasss() throws IOException {
        List<SessionSummary> sessions = new ArrayList<>();
        for (int learner = 0; learner < 6; learner++) {
            List<Marker> markers = new ArrayList<>(List.of(new Marker(100, "only me " + learner)));
            if (learner < 2) {
                markers.add(new Marker(600 + 20 * learner, learner == 0 ? "First law" : "first  LAW"));
            }
            SessionSummary flat = flat(learner, 0.6, 1800, Classes.START);
            sessions.add(new SessionSummary(flat.info(), flat.seconds(), flat.bins(), markers));
        }
        Classes.write(folder, sessions);

        LectureView view = Classes.view(folder);

        assertThat(view.markers()).hasSize(1);
        assertThat(view.markers().getFirst().title()).isIn("First law", "first LAW", "first  LAW");
        assertThat(view.markers().getFirst().minute()).isCloseTo(10 + 10 / 60.0, within(1e-9));
        assertThat(view.parts()).extracting(LecturePart::from, LecturePart::to, LecturePart::learners)
                .containsExactly(tuple(0, 10, 6), tuple(10, 30, 6));
    }

    @Test
    void theTeachersMarkersGoBeforeTheLearnersAndPartTheLecture() throws IOException {
        Classes.write(folder, Classes.lecture(6));
        CollectedReports reports = Classes.read(folder);
        List<TeacherMarker> typed = List.of(TeacherMarker.parse("10:20:40 Carnot cycle"),
                TeacherMarker.parse("10:05 first law"), TeacherMarker.parse("9:59 too early"));

        LectureView view = LectureView.of(reports.lectures().getFirst(), typed, null, List.of());

        assertThat(view.markers()).extracting(LectureMarker::title).containsExactly("first law", "Carnot cycle");
        assertThat(view.parts()).extracting(LecturePart::title, LecturePart::from, LecturePart::to)
                .containsExactly(tuple("", 0, 5), tuple("first law", 5, 21), tuple("Carnot cycle", 21, 60));
        assertThat(view.parts()).allSatisfy(part -> assertThat(part.difference()).isNaN());
    }

    @Test
    void partsAreComparedWithTheSameMinutesOfTheLectureBefore() throws IOException {
        for (int learner = 0; learner < 6; learner++) {
            Classes.write(folder, List.of(flat(learner, 0.8, 1800, Classes.START),
                    flat(100 + learner, 0.5, 900, Classes.START.minusWeeks(1))));
        }
        CollectedReports reports = Classes.read(folder);
        Lecture lecture = reports.lectures().getFirst();
        Lecture before = reports.before(lecture).orElseThrow();

        LectureView view = LectureView.of(lecture,
                List.of(TeacherMarker.parse("10:00 all"), TeacherMarker.parse("10:20 late")), before, List.of());

        assertThat(before.start()).isEqualTo(Classes.START.minusWeeks(1));
        assertThat(view.parts().getFirst().difference()).isCloseTo(30, within(1e-9));
        assertThat(view.parts().getLast().difference()).as("it ended before").isNaN();
        assertThat(reports.before(before)).isEmpty();
    }

    private static SessionSummary flat(int learner, double share, int seconds, ZonedDateTime start) {
        SessionSummary flat = Sessions.interested(seconds, share);
        return new SessionSummary(
                Sessions.info(start, new UUID(5, learner),
                        new SessionLabels(Classes.name(learner), Classes.COURSE, Classes.TITLE)),
                seconds, flat.bins(), List.of());
    }

    private static SessionSummary dipping(int learner, boolean dips) {
        SessionSummary flat = flat(learner, 0.8, 3600, Classes.START);
        List<Bin> bins = new ArrayList<>(flat.bins());
        List<Bin> low = dips ? Sessions.interested(240, 0.4).bins() : Collections.nCopies(24, flat.bins().getFirst());
        for (int index = 0; index < 24; index++) {
            bins.set(120 + index, low.get(index));
        }
        return new SessionSummary(flat.info(), 3600, bins, List.of());
    }

    private static SessionSummary named(String name, int id, ZonedDateTime start, int seconds) {
        return Sessions.lecture(id,
                Sessions.info(start, new UUID(6, id), new SessionLabels(name, Classes.COURSE, Classes.TITLE)), seconds);
    }

    /**
     * Recomputed from the bins, without the class view: who was measured for half of the minute, and how much of it
     * looked interested.
     */
    private static List<Double> sharesIn(List<SessionSummary> sessions, Instant from) {
        List<Double> shares = new ArrayList<>();
        for (SessionSummary session : sessions) {
            double measured = 0;
            double interested = 0;
            for (int index = 0; index < session.bins().size(); index++) {
                Instant middle = session.info().start().toInstant().plusMillis(10_000L * index + 5_000);
                if (!middle.isBefore(from) && middle.isBefore(from.plusSeconds(60))) {
                    measured += session.bins().get(index).measuredSeconds();
                    interested += session.bins().get(index).verdictSeconds().get(INTERESTED);
                }
            }
            if (measured > 29.9999) {
                shares.add(interested / measured);
            }
        }
        return shares;
    }

    /** Weights of both neighbours, the textbook's way. */
    private static double quantile(List<Double> values, double part) {
        List<Double> sorted = values.stream().sorted().toList();
        double place = 1 + part * (sorted.size() - 1);
        double rest = place - Math.floor(place);
        int at = (int) place;
        return (1 - rest) * sorted.get(at - 1) + (rest > 0 ? rest * sorted.get(at) : 0);
    }
}
