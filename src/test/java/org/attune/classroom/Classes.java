package org.attune.classroom;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.attune.classroom.io.ReportFolder;
import org.attune.report.Sessions;
import org.attune.report.data.ReportWriter;
import org.attune.session.Marker;
import org.attune.session.MarkerKind;
import org.attune.session.ModelId;
import org.attune.session.SessionInfo;
import org.attune.session.SessionLabels;
import org.attune.session.SessionSummary;

/** Classes of learners, and folders of their reports. */
public final class Classes {
    public static final ZonedDateTime START = ZonedDateTime.parse("2026-11-19T10:00:00+05:30[Asia/Kolkata]");
    public static final String COURSE = "Thermodynamics";
    static final String TITLE = "Lecture 7";

    private Classes() {}

    /** One lecture of an hour. */
    public static List<SessionSummary> lecture(int learners) {
        return lecture(learners, START, COURSE, TITLE, 0);
    }

    /** @param first number of the first learner; the same numbers are the same sessions */
    public static List<SessionSummary> lecture(int learners, ZonedDateTime start, String course, String title,
            int first) {
        List<SessionSummary> sessions = new ArrayList<>();
        for (int learner = first; learner < first + learners; learner++) {
            sessions.add(session(learner, start.plusSeconds(7L * (learner - first)), course, title,
                    3600 - 13 * (learner - first)));
        }
        return sessions;
    }

    public static SessionSummary session(int learner, ZonedDateTime start, String course, String title, int seconds) {
        return Sessions.lecture(seed(learner),
                Sessions.info(start, new UUID(77, learner), new SessionLabels(name(learner), course, title)), seconds);
    }

    /** The same lecture, of learners who recorded presence only. A third of them are away around minutes 40 to 46. */
    public static List<SessionSummary> presence(int learners) {
        return presence(learners, START, TITLE, 500);
    }

    /** @param first number of the first learner */
    public static List<SessionSummary> presence(int learners, ZonedDateTime start, String title, int first) {
        List<SessionSummary> sessions = new ArrayList<>();
        for (int learner = first; learner < first + learners; learner++) {
            sessions.add(Sessions.presence(seed(learner), SessionInfo.presence(new UUID(77, learner),
                    start.plusSeconds(7L * (learner - first)), true, "camera",
                    new SessionLabels(name(learner), COURSE, title), "0.1.0"), 3600 - 13 * (learner - first)));
        }
        return sessions;
    }

    /**
     * The same sessions in which many say that they are lost at minute 21 or so, some ask, and nearly all understand.
     */
    public static List<SessionSummary> speaking(List<SessionSummary> sessions) {
        return sessions.stream().map(Classes::speaking).toList();
    }

    private static SessionSummary speaking(SessionSummary session) {
        Random random = new Random(session.info().id().getLeastSignificantBits() * 31);
        List<Marker> markers = new ArrayList<>(session.markers());
        for (int times = random.nextInt(3); times > 0; times--) {
            markers.add(new Marker(1290 + random.nextInt(90), MarkerKind.LOST, ""));
        }
        if (random.nextInt(6) == 0) {
            markers.add(new Marker(2000 + random.nextInt(400), MarkerKind.QUESTION, "why not 100 %?"));
        }
        if (random.nextInt(8) != 0) {
            markers.add(new Marker(755 + random.nextInt(20), MarkerKind.CLEAR, "", "Energy is kept."));
        }
        return new SessionSummary(session.info(), session.seconds(), session.bins(),
                markers.stream().filter(marker -> marker.seconds() < session.seconds()).toList());
    }

    /** The same sessions as a newer expression model would have estimated them. */
    public static List<SessionSummary> byAnotherModel(List<SessionSummary> sessions) {
        ModelId model = new ModelId("mini_xception", "0.2", "fedcba9876543210".repeat(4));
        return sessions.stream().map(session -> new SessionSummary(
                new SessionInfo(session.info().id(), session.info().start(), true, session.info().source(),
                        session.info().labels(), model, "interest-v1", session.info().appVersion()),
                session.seconds(), session.bins(), session.markers())).toList();
    }

    /** Far apart: neighbouring seeds begin with nearly the same random number, and all learners would be alike. */
    static long seed(int learner) {
        return learner * 0x9E3779B97F4A7C15L;
    }

    public static String name(int learner) {
        return "Ottilie Krummholz " + learner;
    }

    /** As files with the data of real ones and a picture of one pixel. */
    public static List<Path> write(Path folder, List<SessionSummary> sessions) throws IOException {
        ReportWriter writer = new ReportWriter(folder, folder);
        BufferedImage pixel = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        List<Path> files = new ArrayList<>();
        for (SessionSummary session : sessions) {
            files.add(writer.write(pixel, session).file());
        }
        return files;
    }

    public static CollectedReports read(Path folder) throws IOException {
        return new ReportFolder(folder).read((done, all) -> {});
    }

    /** The largest lecture of the folder, without the teacher's markers. */
    public static LectureView view(Path folder) throws IOException {
        return (LectureView) classView(folder);
    }

    /** The same, whatever it recorded. */
    public static ClassView classView(Path folder) throws IOException {
        CollectedReports reports = read(folder);
        Lecture lecture = reports.lectures().getFirst();
        return ClassView.of(lecture, List.of(), null, reports.leftOutOf(lecture));
    }
}
