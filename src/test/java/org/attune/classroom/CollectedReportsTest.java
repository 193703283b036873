package org.attune.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.attune.classroom.io.PagePicture;
import org.attune.classroom.io.ReportFolder;
import org.attune.report.Sessions;
import org.attune.session.SessionInfo;
import org.attune.session.SessionSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollectedReportsTest {
    @TempDir
    Path folder;

    @Test
    void duplicatesCountOnce() throws IOException {
        List<Path> files = Classes.write(folder, Classes.lecture(6));
        Files.copy(files.getFirst(), folder.resolve("zz copy of it.png"));

        CollectedReports reports = Classes.read(folder);

        assertThat(reports.lectures()).singleElement().satisfies(lecture -> assertThat(lecture.pages()).isEqualTo(6));
        assertThat(reports.leftOut()).singleElement().satisfies(file -> {
            assertThat(file.reason()).isEqualTo(SkippedFile.Reason.DUPLICATE);
            assertThat(file.sentence()).isEqualTo("zz copy of it.png: the same session twice.");
        });
    }

    @Test
    void otherDaysCoursesAndTimesAreLecturesOfTheirOwn() throws IOException {
        Classes.write(folder, Classes.lecture(7));
        Classes.write(folder, Classes.lecture(6, Classes.START.minusWeeks(1), "thermo dynamics", "Lecture 6", 100));
        Classes.write(folder, Classes.lecture(2, Classes.START, "Biology", "Cells", 200));
        Classes.write(folder, Classes.lecture(3, Classes.START.plusMinutes(59), Classes.COURSE, "Exercises", 300));
        Classes.write(folder, Classes.lecture(1, Classes.START, "", "", 400));

        CollectedReports reports = Classes.read(folder);

        assertThat(reports.lectures()).extracting(Lecture::words).containsExactly(
                "Thermodynamics, Lecture 7 · Thu 19 Nov 2026, 10:00 · 7 learners",
                "thermo dynamics, Lecture 6 · Thu 12 Nov 2026, 10:00 · 6 learners",
                "Thermodynamics, Exercises · Thu 19 Nov 2026, 10:59 · 3 learners",
                "Biology, Cells · Thu 19 Nov 2026, 10:00 · 2 learners",
                "Lecture without a name · Thu 19 Nov 2026, 10:00 · 1 learner");
        assertThat(reports.leftOutOf(reports.lectures().getFirst())).extracting(SkippedFile::reason).hasSize(12)
                .containsOnly(SkippedFile.Reason.OTHER_TIME, SkippedFile.Reason.OTHER_COURSE);
    }

    @Test
    void whoStaysForTwoLecturesInARowDoesNotMakeThemOne() throws IOException {
        Classes.write(folder, Classes.lecture(6));
        Classes.write(folder, Classes.lecture(7, Classes.START.plusMinutes(60), Classes.COURSE, "Lecture 8", 100));
        Classes.write(folder, List.of(Classes.session(300, Classes.START, Classes.COURSE, "", 7200)));

        assertThat(Classes.read(folder).lectures()).extracting(Lecture::pages).containsExactly(8, 6);
    }

    @Test
    void theTitleThatMostLearnersWroteIsTheLectures() throws IOException {
        Classes.write(folder, Classes.lecture(3, Classes.START, "thermodynamics", "lecture seven", 0));
        Classes.write(folder, Classes.lecture(4, Classes.START, Classes.COURSE, Classes.TITLE, 50));

        assertThat(Classes.read(folder).lectures()).singleElement()
                .satisfies(lecture -> assertThat(lecture.name()).isEqualTo("Thermodynamics, Lecture 7"));
    }

    @Test
    void recordedVideosAndOtherRulesAreLeftOutWithTheReason() throws IOException {
        List<SessionSummary> sessions = new ArrayList<>(Classes.lecture(6));
        sessions.set(0, with(sessions.get(0), false, "interest-v1"));
        sessions.set(1, with(sessions.get(1), true, "interest-v0"));
        Classes.write(folder, sessions);

        CollectedReports reports = Classes.read(folder);

        assertThat(reports.lectures()).singleElement().satisfies(lecture -> assertThat(lecture.pages()).isEqualTo(4));
        assertThat(reports.leftOut()).extracting(SkippedFile::reason).containsExactlyInAnyOrder(
                SkippedFile.Reason.RECORDED,
                SkippedFile.Reason.OTHER_POLICY);
    }

    @Test
    void sessionsOfPresenceOnlyAreALectureOfTheirOwn() throws IOException {
        Classes.write(folder, Classes.lecture(5));
        Classes.write(folder, Classes.presence(6));
        Classes.write(folder, Classes.presence(5, Classes.START.minusWeeks(1), "Lecture 6", 600));

        CollectedReports reports = Classes.read(folder);
        Lecture presence = reports.lectures().get(0);
        Lecture expressions = reports.lectures().get(1);

        assertThat(reports.lectures()).extracting(Lecture::words).containsExactly(
                "Thermodynamics, Lecture 7 · Thu 19 Nov 2026, 10:00 · 6 learners · presence only",
                "Thermodynamics, Lecture 7 · Thu 19 Nov 2026, 10:00 · 5 learners",
                "Thermodynamics, Lecture 6 · Thu 12 Nov 2026, 10:00 · 5 learners · presence only");
        assertThat(reports.leftOut()).isEmpty();
        assertThat(ClassView.of(presence, List.of(), null, reports.leftOutOf(presence)).leftOut())
                .isEqualTo(Map.of(SkippedFile.Reason.EXPRESSIONS, 5, SkippedFile.Reason.OTHER_TIME, 5));
        assertThat(ClassView.of(expressions, List.of(), null, reports.leftOutOf(expressions)).leftOut())
                .isEqualTo(Map.of(SkippedFile.Reason.PRESENCE, 6, SkippedFile.Reason.OTHER_TIME, 5));
        assertThat(reports.before(presence).orElseThrow().isOfPresence()).isTrue();
        assertThat(reports.before(expressions)).isEmpty();
    }

    @Test
    void whereExpressionsMayNotBeShownNothingOfThemIsKept() throws IOException {
        Classes.write(folder, Classes.lecture(7));
        Classes.write(folder, Classes.presence(5));

        CollectedReports reports = new ReportFolder(folder, true).read((done, all) -> {});

        assertThat(reports.lectures()).singleElement().matches(Lecture::isOfPresence)
                .satisfies(lecture -> assertThat(lecture.pages()).isEqualTo(5));
        assertThat(reports.leftOut()).extracting(SkippedFile::reason).hasSize(7)
                .containsOnly(SkippedFile.Reason.FORBIDDEN);
        assertThat(reports.hasForbidden()).isTrue();
    }

    @Test
    void pagesThatCountEveryoneAreOfNoLearnerAndAreLeftOutWithTheReason() throws IOException {
        Classes.write(folder, Classes.lecture(5));
        Classes.write(folder, List.of(Sessions.withOthers(3000, true), Sessions.withOthers(2900, false)));

        CollectedReports reports = Classes.read(folder);

        assertThat(reports.leftOut()).singleElement().satisfies(left -> {
            assertThat(left.reason()).isEqualTo(SkippedFile.Reason.EVERYONE);
            assertThat(left.sentence()).endsWith("everyone counted, not one learner.");
        });
    }

    @Test
    void filesThatAreNoReportsAreLeftOutAndTheRestWorks() throws IOException {
        Classes.write(folder, Classes.lecture(5));
        BufferedImage picture = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(picture, "png", folder.resolve("resaved.png").toFile());
        Files.writeString(folder.resolve("text.png"), "not a picture");
        Files.createDirectory(folder.resolve("folder.png"));
        Files.write(folder.resolve("class.png"), PagePicture.encode(picture));
        Files.writeString(folder.resolve("notes.txt"), "notes");

        CollectedReports reports = Classes.read(folder);

        assertThat(reports.lectures().getFirst().pages()).isEqualTo(5);
        assertThat(reports.leftOut()).extracting(SkippedFile::reason).containsExactly(SkippedFile.Reason.UNREADABLE,
                SkippedFile.Reason.RESAVED, SkippedFile.Reason.UNREADABLE);
        assertThat(reports.leftOut())
                .allSatisfy(file -> assertThat(file.sentence()).startsWith(file.name() + ": ").doesNotContain("\n"));
    }

    @Test
    void whatWasReadIsNotReadAgainAndWhatIsGoneIsForgotten() throws IOException {
        List<Path> files = Classes.write(folder, Classes.lecture(6));
        ReportFolder reports = new ReportFolder(folder);
        Lecture before = reports.read((done, all) -> {}).lectures().getFirst();
        Files.delete(files.getFirst());
        Classes.write(folder, Classes.lecture(2, Classes.START, Classes.COURSE, Classes.TITLE, 40));

        Lecture after = reports.read((done, all) -> {}).lectures().getFirst();

        assertThat(after.pages()).isEqualTo(7);
        assertThat(after.sessions().filter(session -> before.sessions().anyMatch(old -> old == session))).hasSize(5);
    }

    @Test
    void readingTellsHowFarItIsAndCanBeCancelled() throws IOException {
        Classes.write(folder, Classes.lecture(40));
        ReportFolder reports = new ReportFolder(folder);
        AtomicInteger calls = new AtomicInteger();

        assertThatThrownBy(() -> reports.read((done, all) -> {
            assertThat(all).isEqualTo(40);
            if (calls.incrementAndGet() == 5) {
                reports.cancel();
            }
        })).isInstanceOf(CancellationException.class);

        assertThat(calls.get()).as("each thread may end the file it is at")
                .isLessThan(5 + 1 + Runtime.getRuntime().availableProcessors());
        assertThat(reports.read((done, all) -> {}).lectures().getFirst().pages()).isEqualTo(40);
    }

    @Test
    void aCancelJustBeforeTheBeginningCounts() throws IOException {
        Classes.write(folder, Classes.lecture(5));
        ReportFolder reports = new ReportFolder(folder);
        reports.cancel();

        assertThatThrownBy(() -> reports.read((done, all) -> {})).isInstanceOf(CancellationException.class);
        assertThat(reports.read((done, all) -> {}).lectures().getFirst().pages()).isEqualTo(5);
    }

    @Test
    void aFolderThatIsNoneIsASentence() throws IOException {
        Path text = Files.writeString(folder.resolve("none.txt"), "no ZIP");

        assertThatThrownBy(() -> Classes.read(text)).isInstanceOf(IOException.class)
                .hasMessageEndingWith("none.txt is neither a folder nor a ZIP.");
        assertThatThrownBy(() -> Classes.read(folder.resolve("none"))).isInstanceOf(IOException.class)
                .hasMessageEndingWith("none: it is not there.");
    }

    @Test
    void pagesOfAnotherModelAreCountedAndComparedOnlyWhenAsked() throws IOException {
        Classes.write(folder, Classes.lecture(6));
        Classes.write(folder,
                Classes.byAnotherModel(Classes.lecture(3, Classes.START, Classes.COURSE, Classes.TITLE, 50)));
        Classes.write(folder, Classes.byAnotherModel(
                Classes.lecture(5, Classes.START.minusWeeks(1), Classes.COURSE, "Lecture 6", 100)));
        CollectedReports reports = Classes.read(folder);
        CollectedReports all = reports.acrossModels();
        Lecture lecture = reports.lectures().getFirst();
        Lecture whole = all.lectures().getFirst();

        LectureView apart = LectureView.of(lecture, List.of(), reports.before(lecture).orElseThrow(), List.of());
        LectureView together = LectureView.of(whole, List.of(), all.before(whole).orElseThrow(), List.of());

        assertThat(lecture.pages()).isEqualTo(6);
        assertThat(reports.leftOut()).extracting(SkippedFile::reason).hasSize(3)
                .containsOnly(SkippedFile.Reason.OTHER_MODEL);
        assertThat(reports.haveSeveralModels(lecture)).isTrue();
        assertThat(List.of(apart.against(), apart.uncompared())).containsExactly("", "Lecture 6");
        assertThat(apart.models()).containsExactly("mini_xception 0.1 (01234567)");
        assertThat(apart.parts()).allSatisfy(part -> assertThat(part.difference()).isNaN());
        assertThat(reports.likewise(lecture)).containsExactly(lecture);
        assertThat(reports.unlike(lecture)).isEqualTo(1);
        assertThat(whole.pages()).isEqualTo(9);
        assertThat(all.leftOut()).isEmpty();
        assertThat(List.of(together.against(), together.uncompared())).containsExactly("Lecture 6", "");
        assertThat(together.models()).containsExactly("mini_xception 0.1 (01234567)", "mini_xception 0.2 (fedcba98)");
        assertThat(all.likewise(whole)).hasSize(2);
    }

    private static SessionSummary with(SessionSummary session, boolean live, String policy) {
        SessionInfo info = session.info();
        return new SessionSummary(
                new SessionInfo(info.id(), info.start(), live, info.source(), info.labels(),
                        info.expressions().orElseThrow().model(), policy,
                        info.appVersion()),
                session.seconds(), session.bins(), session.markers());
    }
}
