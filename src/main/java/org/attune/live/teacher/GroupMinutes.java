package org.attune.live.teacher;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.attune.classroom.ClassView;
import org.attune.classroom.GatheredMinute;
import org.attune.classroom.Lecture;
import org.attune.classroom.LectureMinute;
import org.attune.session.MarkerKind;
import org.attune.session.SessionMode;

/** The group's whole minutes, one after the other; what is shown of them is kept for the page. */
final class GroupMinutes {
    /** A learner of whom nothing could be counted in so many minutes has gone. */
    private static final int GONE = 3;

    private final SessionMode mode;
    private final RandomGenerator random;
    private final ShownGroup group = new ShownGroup();
    private final WordsSaid words = new WordsSaid();
    private final Map<UUID, Integer> lastReady = new HashMap<>();
    private final Set<CountedLearner> shown = new LinkedHashSet<>();
    private int heard;

    GroupMinutes(SessionMode mode, RandomGenerator random) {
        this.mode = mode;
        this.random = random;
    }

    int learners() {
        return group.size();
    }

    Lecture lecture(String course, String title, ZoneId zone) {
        return Lecture.gathered(mode, course, title, zone, shown.stream().map(CountedLearner::gathered).toList(),
                (int) shown.stream().map(CountedLearner::session).distinct().count());
    }

    /** Of each learner of the lecture; who came into the group again is more than one. */
    Map<UUID, UUID> sessions() {
        return shown.stream().collect(Collectors.toMap(CountedLearner::id, CountedLearner::session));
    }

    /**
     * What of a minute is shown. If nothing has come of anybody, teacher or broker were away, and nobody is taken to
     * have gone.
     *
     * @param minute in minutes since 1970 (UTC)
     * @param number of the minute in the class
     */
    LiveFigures.Minute close(long minute, int number, Map<UUID, LearnerMinutes> came) {
        if (came.values().stream().noneMatch(learner -> learner.isHeardIn(minute))) {
            return nothing(number);
        }
        heard++;
        Map<UUID, GatheredMinute> ready = ready(minute, came);
        ready.keySet().forEach(session -> lastReady.put(session, heard));
        group.change(ready.keySet(), session -> heard - lastReady.getOrDefault(session, 0) < GONE,
                session -> new CountedLearner(session, new UUID(random.nextLong(), random.nextLong()),
                        ready.getOrDefault(session, GatheredMinute.NONE)));
        group.learners().forEach(learner -> hear(learner, minute, ready, came));
        return mayShow(ready.keySet()) ? show(minute, number) : nothing(number);
    }

    private boolean mayShow(Set<UUID> ready) {
        long measured = group.learners().filter(learner -> ready.contains(learner.session())).count();
        return measured >= ClassView.FEWEST && 2 * measured >= group.size();
    }

    private Map<UUID, GatheredMinute> ready(long minute, Map<UUID, LearnerMinutes> came) {
        Map<UUID, GatheredMinute> ready = new HashMap<>();
        came.forEach((session, learner) -> learner.at(minute, mode)
                .ifPresent(measured -> ready.put(session, measured)));
        return ready;
    }

    private void hear(CountedLearner learner, long minute, Map<UUID, GatheredMinute> ready,
            Map<UUID, LearnerMinutes> came) {
        learner.measured(ready.get(learner.session()), mode, random);
        LearnerMinutes minutes = came.get(learner.session());
        if (minutes != null) {
            minutes.said(minute).forEach(kind -> words.add(learner.session(), kind, minute));
        }
    }

    private LiveFigures.Minute show(long minute, int number) {
        Map<MarkerKind, Set<UUID>> said = said(minute);
        group.learners().forEach(learner -> learner.show(minute, said));
        group.learners().forEach(shown::add);
        LectureMinute figures = LectureMinute.of(number,
                group.learners().mapToDouble(learner -> learner.share(mode)).toArray());
        return new LiveFigures.Minute(number, figures.learners(), figures.median(), figures.lowerQuartile(),
                figures.upperQuartile(), count(said, MarkerKind.LOST), count(said, MarkerKind.CLEAR),
                count(said, MarkerKind.QUESTION));
    }

    private Map<MarkerKind, Set<UUID>> said(long minute) {
        Map<MarkerKind, Set<UUID>> said = new EnumMap<>(MarkerKind.class);
        MarkerKind.SAID.forEach(kind -> said.put(kind, words.take(kind, group.sessions(), minute)));
        return said;
    }

    private static int count(Map<MarkerKind, Set<UUID>> said, MarkerKind kind) {
        return said.getOrDefault(kind, Set.of()).size();
    }

    private static LiveFigures.Minute nothing(int number) {
        return new LiveFigures.Minute(number, 0, null, null, null, 0, 0, 0);
    }
}
