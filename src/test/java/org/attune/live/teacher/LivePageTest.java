package org.attune.live.teacher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.attune.analysis.Verdict;
import org.attune.classroom.ClassView;
import org.attune.classroom.Classes;
import org.attune.classroom.LectureView;
import org.attune.classroom.PresenceView;
import org.attune.live.LiveBin;
import org.attune.report.Sessions;
import org.attune.session.Bin;
import org.attune.session.Marker;
import org.attune.session.MarkerKind;
import org.attune.session.SessionInfo;
import org.attune.session.SessionLabels;
import org.attune.session.SessionMode;
import org.attune.session.SessionSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same learners make the same page, live and from their files. */
class LivePageTest {
    private static final int LEARNERS = 12;
    private static final int BINS = 353;
    private static final SessionLabels LABELS = new SessionLabels("", Classes.COURSE, "Lecture 7");

    @TempDir
    Path folder;

    @Test
    void ofExpressions() throws IOException {
        List<SessionSummary> sessions = sessions(SessionMode.EXPRESSIONS);
        Classes.write(folder, sessions);

        LectureView files = (LectureView) Classes.classView(folder);
        LectureView live = (LectureView) live(SessionMode.EXPRESSIONS, sessions);

        assertThat(live.minutes()).isEqualTo(files.minutes()).hasSize(59);
        assertThat(live.verdictShares()).usingElementComparator(LivePageTest::almost)
                .isEqualTo(files.verdictShares());
        assertThat(live.dips()).isEqualTo(files.dips()).isNotEmpty();
        assertThat(live.parts()).isEqualTo(files.parts());
        assertThat(live.words()).isEqualTo(files.words()).hasSize(2);
        assertThat(live.facts()).usingRecursiveComparison().ignoringFields("pages").isEqualTo(files.facts());
    }

    @Test
    void ofPresence() throws IOException {
        List<SessionSummary> sessions = sessions(SessionMode.PRESENCE);
        Classes.write(folder, sessions);

        PresenceView files = (PresenceView) Classes.classView(folder);
        PresenceView live = (PresenceView) live(SessionMode.PRESENCE, sessions);

        assertThat(live.minutes()).isEqualTo(files.minutes()).anyMatch(minute -> minute.inView() < LEARNERS);
        assertThat(live.lows()).isEqualTo(files.lows()).isNotEmpty();
        assertThat(live.parts()).isEqualTo(files.parts());
        assertThat(live.typical()).isEqualTo(files.typical());
        assertThat(live.words()).isEqualTo(files.words()).hasSize(2);
        assertThat(live.halfInView()).isEqualTo(files.halfInView());
    }

    /** The learners' order is another, and so is the sum's last digit. */
    private static int almost(double one, double other) {
        return Math.abs(one - other) < 1e-12 ? 0 : Double.compare(one, other);
    }

    private static List<SessionSummary> sessions(SessionMode mode) {
        List<SessionSummary> sessions = new ArrayList<>();
        for (int learner = 0; learner < LEARNERS; learner++) {
            sessions.add(session(learner, mode));
        }
        return sessions;
    }

    private static SessionSummary session(int learner, SessionMode mode) {
        Random random = new Random(0x9E3779B97F4A7C15L * learner);
        UUID id = new UUID(78, learner);
        boolean presence = mode == SessionMode.PRESENCE;
        SessionInfo info = presence
                ? SessionInfo.presence(id, Classes.START.plusNanos(730_000_000L * learner), true, "camera", LABELS, "1")
                : Sessions.info(Classes.START.plusNanos(730_000_000L * learner), id, LABELS);
        List<Bin> bins = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) {
            boolean low = bin / 6 > 20 && bin / 6 < 25 && presence == (learner % 3 == 0);
            bins.add(presence
                    ? Bin.presence(low || random.nextInt(9) == 0 ? 0 : 9.5)
                    : Sessions.interested(6 + random.nextInt(5), (low ? 0 : 0.4) + 0.6 * random.nextDouble()).bins()
                            .getFirst());
        }
        return new SessionSummary(info, 10.0 * BINS, bins, marks(learner));
    }

    private static List<Marker> marks(int learner) {
        List<Marker> marks = new ArrayList<>();
        if (learner < 6) {
            marks.add(new Marker(1325, MarkerKind.LOST, ""));
        }
        if (learner > 4) {
            marks.add(new Marker(2645, MarkerKind.CLEAR, ""));
        }
        return marks;
    }

    /** Each bin comes when it ends. */
    private static ClassView live(SessionMode mode, List<SessionSummary> sessions) {
        LiveClass live = new LiveClass(mode, Classes.START, 0, () -> 0, new Random(3));
        sessions.stream().flatMap(session -> received(session, mode).stream())
                .sorted(Comparator.comparingLong(ReceivedBin::arrivalNanos)).forEach(live::add);
        return ClassView.of(live.lecture(Classes.COURSE, "Lecture 7", 3_700_000_000_000L), List.of(), null, List.of());
    }

    private static List<ReceivedBin> received(SessionSummary session, SessionMode mode) {
        long start = java.time.Duration.between(Classes.START, session.info().start()).toNanos();
        List<ReceivedBin> received = new ArrayList<>();
        for (int number = 0; number < BINS; number++) {
            received.add(new ReceivedBin(session.info().id(), bin(session, number, mode),
                    start + 10_000_000_000L * (number + 1)));
        }
        return received;
    }

    private static LiveBin bin(SessionSummary session, int number, SessionMode mode) {
        Bin bin = session.bins().get(number);
        return new LiveBin(number, mode, ms(bin.measuredSeconds()), of(bin, Verdict.INTERESTED),
                of(bin, Verdict.NOT_INTERESTED), of(bin, Verdict.UNCLEAR), marks(session, number, MarkerKind.LOST),
                marks(session, number, MarkerKind.CLEAR), 0);
    }

    private static int of(Bin bin, Verdict verdict) {
        return ms(bin.verdictSeconds().get(verdict.ordinal()));
    }

    private static int ms(double seconds) {
        return (int) Math.round(1000 * seconds);
    }

    private static int marks(SessionSummary session, int number, MarkerKind kind) {
        return (int) session.markers(kind).stream().filter(mark -> mark.bin() == number).count();
    }
}
