package org.attune.spark;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.attune.classroom.Classes;
import org.attune.report.Sessions;
import org.attune.report.data.ReportReader;
import org.attune.report.data.ReportWriter;
import org.attune.session.SessionKind.Expressions;
import org.attune.session.SessionInfo;
import org.attune.session.SessionLabels;
import org.attune.session.SessionSummary;

/** Pages of an institution in which nobody is real: a folder for each learner, as course platforms make them. */
final class Institution {
    /** Stands in every learner's name, and in no other word. */
    static final String NAME = "Krummholz";
    private static final Path BROWSER = Path.of("src/test/resources/browser/page.png");
    private static final ZonedDateTime FIRST = ZonedDateTime.parse("2026-10-05T10:00:00+05:30[Asia/Kolkata]");
    private static final int SECONDS = 3600;
    private static final int COURSES = 10;
    private static final int WEEKS = 4;

    private final Path folder;
    private final BufferedImage pixel = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);

    Institution(Path folder) {
        this.folder = folder;
    }

    /** 40 lectures with about 2,000 pages, and files of every kind that is refused or counts only once. */
    void proof() throws IOException {
        IntStream.range(0, COURSES * WEEKS).parallel().forEach(number -> lecture(number % COURSES, number / COURSES));
        fromTheBrowser();
        copies();
        refused();
    }

    /**
     * Lectures of a hundred learners with small pictures, 50 courses a week; for measuring.
     *
     * @param from number of the first page
     * @param to after the last one
     */
    void many(int from, int to) {
        IntStream.range(from, to).parallel().forEach(page -> {
            int lecture = page / 100;
            Path day = folder.resolve("week " + lecture / 50).resolve("course " + lecture % 50);
            SessionLabels labels = new SessionLabels(name(page % 100), "Course " + lecture % 50,
                    "Week " + lecture / 50);
            write(day.resolve(name(page % 100)).resolve("page.png"), Classes.speaking(List.of(Sessions.lecture(
                    page * 0x9E3779B97F4A7C15L,
                    Sessions.info(FIRST.plusWeeks(lecture / 50).plusSeconds(page % 100), new UUID(44, page), labels),
                    SECONDS))).getFirst());
        });
    }

    /** A lecture of expressions in two weeks, and one of presence. */
    void small() {
        lecture(0, 0);
        lecture(0, 1);
        lecture(8, 0);
    }

    /** Courses 8 and 9 record presence only; in week 2 course 7 has got a newer model; course 6 has four learners. */
    private void lecture(int course, int week) {
        int learners = course == 6 ? 4 : 50;
        ZonedDateTime start = FIRST.plusWeeks(week).plusDays(course % 5).plusHours(course / 5 * 3L);
        for (int learner = 0; learner < learners; learner++) {
            page(course, week, learner, start.plusSeconds(7L * learner));
        }
    }

    private void page(int course, int week, int learner, ZonedDateTime start) {
        int number = (course * WEEKS + week) * 100 + learner;
        SessionLabels labels = new SessionLabels(name(learner), "Course " + course, "Week " + week);
        int seconds = learner % 10 == 3 ? 1500 : SECONDS - 13 * learner;
        SessionSummary session = session(number, course, start, labels, seconds);
        Path at = folder.resolve(name(learner));
        write(at.resolve(file(course, week)), course == 7 && week == 2 ? newer(session) : session);
        if (learner % 10 == 3) {
            write(at.resolve("again " + file(course, week)),
                    session(number + 50_000, course, start.plusSeconds(1800), labels, 1200));
        }
    }

    private static SessionSummary session(int number, int course, ZonedDateTime start, SessionLabels labels,
            int seconds) {
        long seed = number * 0x9E3779B97F4A7C15L;
        UUID id = new UUID(77, number);
        SessionSummary silent = course >= 8
                ? Sessions.presence(seed, SessionInfo.presence(id, start, true, "camera", labels, "0.1.0"), seconds)
                : Sessions.lecture(seed, Sessions.info(start, id, labels), seconds);
        return Classes.speaking(List.of(silent)).getFirst();
    }

    private static SessionSummary newer(SessionSummary session) {
        return Classes.byAnotherModel(List.of(session)).getFirst();
    }

    private static String file(int course, int week) {
        return "course " + course + " week " + week + ".png";
    }

    /** Beside five of the kiosk's: it is too short for a figure, and counts as a learner all the same. */
    private void fromTheBrowser() throws IOException {
        Files.copy(BROWSER, Files.createDirectories(folder.resolve("browser")).resolve("page.png"));
        SessionInfo other = ReportReader.read(BROWSER).info();
        Expressions made = other.expressions().orElseThrow();
        for (int learner = 0; learner < 5; learner++) {
            write(folder.resolve(name(learner)).resolve("thermodynamics.png"), Sessions.lecture(learner,
                    new SessionInfo(new UUID(79, learner), other.start().minusSeconds(learner), true, "camera",
                            new SessionLabels(name(learner), other.labels().course(), other.labels().title()),
                            made.model(), made.policy(), "0.1.0"),
                    SECONDS));
        }
    }

    /** Copies whose names come after that of the page. */
    private void copies() throws IOException {
        Path page = folder.resolve(name(0)).resolve(file(0, 0));
        Files.copy(page, page.resolveSibling("course 0 week 0b.png"));
        Files.copy(page, Files.createDirectories(folder.resolve("Zoe " + NAME)).resolve(file(0, 0)));
    }

    /** Another page of one of the sessions, whose name comes before that of the page: from now on this one counts. */
    void addEarlierCopy() {
        write(folder.resolve("A " + NAME).resolve(file(0, 0)), session(1, 0, FIRST.plusSeconds(7),
                new SessionLabels(name(1), "Course 0", "Week zero"), 900));
    }

    /** Two learners more in a lecture that is in the tables already. */
    void addLate() {
        for (int learner = 60; learner < 62; learner++) {
            page(1, 1, learner, FIRST.plusWeeks(1).plusDays(1).plusSeconds(7L * learner));
        }
    }

    private void refused() throws IOException {
        Path at = Files.createDirectories(folder.resolve("Xaver " + NAME));
        byte[] page = Files.readAllBytes(folder.resolve(name(2)).resolve(file(0, 0)));
        Files.write(at.resolve("cut.png"), Arrays.copyOf(page, page.length / 2));
        byte[] damaged = page.clone();
        damaged[page.length / 2] ^= 1;
        Files.write(at.resolve("damaged.png"), damaged);
        Files.write(at.resolve("empty.png"), new byte[0]);
        Files.writeString(at.resolve("notes.txt"), "not a page", StandardCharsets.UTF_8);
        Files.writeString(at.resolve("attune-words.png"), "no picture", StandardCharsets.UTF_8);
        Files.write(at.resolve("large.png"), Arrays.copyOf(page, 5_000_000));
        ImageIO.write(pixel, "png", at.resolve("resaved.png").toFile());
        ImageIO.write(pixel, "jpg", at.resolve("photo.jpg").toFile());
        write(at.resolve("everyone.png"), new SessionSummary(Sessions.withEveryone(Sessions.info(FIRST,
                new UUID(78, 1), new SessionLabels("Xaver " + NAME, "Course 0", ""))), 60,
                Sessions.interested(60, 0.5).bins(), List.of()));
        write(at.resolve("recorded.png"), new SessionSummary(Sessions.recorded("a video"), 60,
                Sessions.interested(60, 0.5).bins(), List.of()));
    }

    private void write(Path file, SessionSummary session) {
        try {
            Files.createDirectories(file.getParent());
            ReportWriter.writeOver(file, pixel, session);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static String name(int learner) {
        return String.format(Locale.ROOT, "Ottilie %s %03d", NAME, learner);
    }
}
