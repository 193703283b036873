package org.attune.live.teacher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attune.classroom.ClassView;
import org.attune.classroom.Lecture;
import org.attune.classroom.LecturePart;
import org.attune.classroom.LectureView;
import org.attune.classroom.SessionMinutes;
import org.attune.classroom.TeacherMarker;
import org.attune.session.SessionMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a teacher can find out who knows who comes and goes, sees every minute, and saves as many pages as there are,
 * with any slide times.
 */
class DifferencingTest {
    private final SimulatedClass room = new SimulatedClass(SessionMode.EXPRESSIONS);

    @Test
    void whoComesAloneChangesNothingUntilTwoOthersHaveCome() {
        SimulatedClass without = new SimulatedClass(SessionMode.EXPRESSIONS);
        different(room.join(8));
        different(without.join(8));
        assertThat(room.minutes(3)).isEqualTo(without.minutes(3));

        room.join().looks(1);
        for (int minute = 0; minute < 20; minute++) {
            room.join().looks(1).leaves();
            assertThat(room.minutes(1)).isEqualTo(without.minutes(1));
        }
        assertThat(room.view()).isEqualTo(without.view());

        room.join(2);
        assertThat(room.minutes(1).learners()).isEqualTo(11);
    }

    @Test
    void whoGoesAloneChangesNothingMoreThanByChanceInThatMinute() {
        List<SimulatedLearner> learners = room.join(8);
        different(learners);
        LiveFigures.Minute before = last(room.minutes(3));

        learners.get(4).leaves();
        LiveFigures after = room.minutes(1);

        assertThat(after.learners()).isEqualTo(8);
        assertThat(last(after).measured()).isEqualTo(8);
        assertThat(last(after).median()).isCloseTo(value(before.median()), within(0.1));
        assertThat(last(after).lower()).isCloseTo(value(before.lower()), within(0.1));
        assertThat(last(after).upper()).isCloseTo(value(before.upper()), within(0.1));
        assertThat(room.minutes(30).learners()).isEqualTo(8);
    }

    @Test
    void theShareOfTheOnlyOneWhoLeftNeverStandsStill() {
        List<SimulatedLearner> learners = room.join(9);
        learners.getFirst().looks(0.371);
        learners.subList(1, 5).forEach(learner -> learner.looks(0));
        learners.subList(5, 9).forEach(learner -> learner.looks(1));
        assertThat(last(room.minutes(3)).median()).as("the median is one learner's").isEqualTo(0.371);

        learners.getFirst().leaves();
        Set<Double> medians = new HashSet<>();
        for (int minute = 0; minute < 15; minute++) {
            medians.add(value(last(room.minutes(1)).median()));
        }
        assertThat(medians).doesNotContain(0.371).hasSizeGreaterThan(5);
    }

    @Test
    void threeGoAtOnce() {
        List<SimulatedLearner> learners = room.join(9);
        room.minutes(3);

        learners.subList(0, 2).forEach(SimulatedLearner::leaves);
        assertThat(room.minutes(10).learners()).isEqualTo(9);
        learners.get(2).leaves();
        assertThat(room.minutes(1).learners()).as("may still come back").isEqualTo(9);
        assertThat(room.minutes(2).learners()).isEqualTo(6);
    }

    @Test
    void aGroupThatFallsUnderFiveShowsNothing() {
        List<SimulatedLearner> learners = room.join(7);
        room.minutes(3);

        learners.subList(0, 3).forEach(SimulatedLearner::leaves);

        assertThat(room.minutes(1).last()).extracting(LiveFigures.Minute::median).as("four measured").isNull();
        assertThat(room.minutes(2)).isEqualTo(new LiveFigures(0, List.of(), false));
    }

    @Test
    void whoComesBackIsCountedAnewButIsOneAndTheSame() {
        List<SimulatedLearner> first = room.join(5);
        room.minutes(3);
        room.join(3);
        room.minutes(3);

        first.subList(0, 3).forEach(SimulatedLearner::leaves);
        assertThat(room.minutes(3).learners()).as("two of the five wait").isZero();
        first.subList(0, 3).forEach(SimulatedLearner::comesBack);

        assertThat(room.minutes(1).learners()).isEqualTo(8);
        assertThat(room.lecture().learners()).hasSize(16);
        assertThat(room.view().learners()).isEqualTo(8);
    }

    @Test
    void aGroupThatDiffersByOneIsNeverShown() {
        List<SimulatedLearner> learners = room.join(7);
        room.minutes(3);
        learners.subList(0, 4).forEach(SimulatedLearner::leaves);
        assertThat(room.minutes(3).learners()).isZero();

        learners.subList(1, 4).forEach(SimulatedLearner::comesBack);
        assertThat(room.minutes(20)).as("six of the seven").isEqualTo(new LiveFigures(0, List.of(), false));

        learners.getFirst().comesBack();
        assertThat(last(room.minutes(1)).measured()).as("the same seven").isEqualTo(7);
    }

    @Test
    void threeOfFourWhoComeBackWaitForTheFourth() {
        List<SimulatedLearner> first = room.join(7);
        room.minutes(3);
        room.join(3);
        assertThat(room.minutes(3).learners()).isEqualTo(10);
        first.subList(0, 4).forEach(SimulatedLearner::leaves);
        assertThat(last(room.minutes(3)).measured()).isEqualTo(6);

        first.subList(1, 4).forEach(SimulatedLearner::comesBack);
        LiveFigures back = room.minutes(10);

        noneTellsOneOrTwo(minutes());
        assertThat(last(back).measured()).as("the six are still shown").isEqualTo(6);
        room.join(3);
        assertThat(last(room.minutes(1)).measured()).isEqualTo(9);
        first.getFirst().comesBack();
        assertThat(last(room.minutes(1)).measured()).isEqualTo(13);
        noneTellsOneOrTwo(minutes());
    }

    @Test
    void outOfViewIsLikeGone() {
        List<SimulatedLearner> learners = room.join(8);
        different(learners);
        room.minutes(3);

        learners.getFirst().isMeasured(4_000);

        LiveFigures figures = room.minutes(1);
        assertThat(figures.learners()).isEqualTo(8);
        assertThat(last(figures).measured()).isEqualTo(8);
    }

    /** With its page: two figures stand for the same learners, or for three who are in only one of them. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noTwoFiguresDifferByFewerThanThree(long seed) {
        Random random = new Random(seed);
        List<SimulatedLearner> learners = room.join(12);
        List<Set<UUID>> counted = new ArrayList<>();
        for (int minute = 0; minute < 60; minute++) {
            comeAndGo(learners, random);
            room.minutes(1);
            if (minute > 5 && minute % 2 == 0) {
                figures(room.lecture(), random, counted);
            }
        }
        assertThat(counted).hasSizeGreaterThan(40);
        assertThat(new HashSet<>(counted)).as("they are not all the same").hasSizeGreaterThan(3);
        counted.addAll(minutes());
        noneTellsOneOrTwo(counted);
    }

    private static void noneTellsOneOrTwo(List<Set<UUID>> counted) {
        Set<Set<UUID>> different = new HashSet<>(counted);
        different.forEach(one -> different.forEach(other -> assertThat(inOnlyOne(one, other)).isNotIn(1, 2)));
    }

    /** Whom each minute stands for. */
    private List<Set<UUID>> minutes() {
        Lecture lecture = room.lecture();
        Set<Integer> shown = shown((LectureView) room.view());
        return shown.stream().map(minute -> sessions(learners(lecture, minute, minute + 1, shown))).toList();
    }

    private static Set<Integer> shown(LectureView view) {
        return view.minutes().stream().filter(minute -> minute.isShown()).map(minute -> minute.minute())
                .collect(Collectors.toSet());
    }

    /** Who comes into the group again is another learner of the lecture, but the same person. */
    private Set<UUID> sessions(Set<UUID> learners) {
        return learners.stream().map(room.live.sessions()::get).map(Objects::requireNonNull)
                .collect(Collectors.toSet());
    }

    private static int inOnlyOne(Set<UUID> one, Set<UUID> other) {
        Set<UUID> both = new HashSet<>(one);
        both.retainAll(other);
        return one.size() + other.size() - 2 * both.size();
    }

    private void comeAndGo(List<SimulatedLearner> learners, Random random) {
        if (random.nextInt(3) == 0) {
            learners.add(room.join());
        }
        SimulatedLearner one = learners.get(random.nextInt(learners.size()));
        int row = random.nextInt(learners.size() - 4);
        switch (random.nextInt(6)) {
            case 0 -> one.leaves();
            case 1 -> one.comesBack();
            case 2 -> learners.subList(row, row + 4).forEach(SimulatedLearner::leaves);
            case 3 -> learners.subList(row, row + 4).forEach(SimulatedLearner::comesBack);
            case 4 -> one.isMeasured(random.nextInt(10_000));
            default -> learners.forEach(learner -> learner.looks(random.nextDouble()));
        }
    }

    /** Whom each part stands for, of a page with any slide times. */
    private void figures(Lecture lecture, Random random, List<Set<UUID>> counted) {
        int to = 1 + random.nextInt(lecture.minutes());
        int from = random.nextInt(to);
        LectureView view = (LectureView) ClassView.of(lecture, List.of(marker(lecture, from), marker(lecture, to)),
                null,
                List.of());
        Set<Integer> shown = shown(view);
        for (LecturePart part : view.parts()) {
            Set<UUID> learners = learners(lecture, part.from(), part.to(), shown);
            assertThat(learners).as("as the page says").hasSize(part.learners());
            counted.add(sessions(learners));
        }
        assertThat(view.verdictShares()).isNotEmpty();
    }

    private static TeacherMarker marker(Lecture lecture, int minute) {
        return new TeacherMarker(LocalTime.from(lecture.start().plusMinutes(minute)), "");
    }

    private static Set<UUID> learners(Lecture lecture, int from, int to, Set<Integer> shown) {
        return lecture.learners().stream().map(learner -> learner.sessions().getFirst())
                .filter(session -> 2 * covered(lecture, session, from, to, shown) >= to - from)
                .filter(session -> to > from)
                .map(SessionMinutes::id).collect(Collectors.toSet());
    }

    private static long covered(Lecture lecture, SessionMinutes session, int from, int to, Set<Integer> shown) {
        long first = session.firstMinute() - lecture.firstMinute();
        return shown.stream().filter(minute -> minute >= from && minute < to)
                .filter(minute -> minute >= first && minute < first + session.minutes().size()).count();
    }

    private static void different(List<SimulatedLearner> learners) {
        learners.forEach(learner -> learner.looks(learner.id().getLeastSignificantBits() / 8.0));
    }

    private static LiveFigures.Minute last(LiveFigures figures) {
        return Objects.requireNonNull(figures.last());
    }

    private static double value(@org.jspecify.annotations.Nullable Double figure) {
        return Objects.requireNonNull(figure);
    }
}
