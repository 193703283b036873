package org.attune.classroom.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import atlantafx.base.theme.PrimerLight;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javax.imageio.ImageIO;
import org.attune.JavaFx;
import org.attune.classroom.ClassView;
import org.attune.classroom.Classes;
import org.attune.classroom.CollectedReports;
import org.attune.classroom.Lecture;
import org.attune.classroom.LectureDip;
import org.attune.classroom.LectureFacts;
import org.attune.classroom.LecturePart;
import org.attune.classroom.LectureView;
import org.attune.classroom.OwnWords;
import org.attune.classroom.PresenceView;
import org.attune.classroom.TeacherMarker;
import org.attune.classroom.io.LectureExport;
import org.attune.classroom.io.LongCsv;
import org.attune.classroom.io.PagePicture;
import org.attune.report.page.Fonts;
import org.attune.report.page.ReportImage;
import org.attune.session.MarkerKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LecturePageTest {
    @TempDir
    Path folder;

    @Test
    void thePagesWordsAreTheViewsFigures() throws IOException {
        Classes.write(folder, Classes.lecture(31));
        Classes.write(folder, Classes.lecture(9, Classes.START.minusWeeks(1), Classes.COURSE, "Lecture 6", 100));
        Files.writeString(folder.resolve("broken.png"), "nothing");
        CollectedReports reports = Classes.read(folder);
        Lecture lecture = reports.lectures().getFirst();
        LectureView view = LectureView.of(lecture, List.of(), reports.before(lecture).orElseThrow(),
                reports.leftOutOf(lecture));

        String words = words(() -> new LecturePage(view));

        LectureDip dip = view.dips().getFirst();
        int interested = (int) Math.round(100 * view.verdictShares().getFirst());
        assertThat(view.verdictPercentages().getFirst()).isCloseTo(interested, within(1));
        assertThat(words)
                .contains("31 learners looked interested for " + view.verdictPercentages().getFirst()
                        + " % of the measured time; " + dip.behind() + " of "
                        + dip.of() + " dipped at “Carnot cycle”.")
                .contains("· 31 learners · left out: 1 (not readable as a report)")
                .contains("Thu 19 Nov 2026, 10:00–11:00 (UTC+05:30)")
                .contains("interested  " + view.verdictPercentages().get(0) + " %")
                .contains("unclear  " + view.verdictPercentages().get(2) + " %")
                .contains(dip.behind() + " of " + dip.of() + " dipped")
                .contains("Learners measured each minute\n").contains("\n31\n")
                .contains("From marker to marker, with the change from Lecture 6 in percentage points")
                .contains("\nchange\n").contains("\nstart\n").contains("shown only for five learners")
                .contains("No picture was stored.");
        assertThat(view.parts()).hasSize(5)
                .allSatisfy(part -> assertThat(words).contains(part.title()).contains(part.from() + "–" + part.to())
                        .contains(Math.round(100 * part.interested()) + " %")
                        .contains(PartTable.signed(Math.round(part.difference()))));
        assertThat(words).doesNotContainIgnoringCase("Krummholz").doesNotContain("broken.png");
    }

    @Test
    void withoutAnyMarkerThePartsAreByTheClock() throws IOException {
        Classes.write(folder, Classes.lecture(6));
        LectureView marked = Classes.view(folder);
        LectureView view = LectureView.of(Classes.read(folder).lectures().getFirst(),
                List.of(new TeacherMarker(LocalTime.of(8, 0), "before")), null, List.of());

        assertThat(marked.markers()).isNotEmpty();
        assertThat(view.parts()).extracting(LecturePart::title).containsExactly("10:00", "10:10", "10:20", "10:30",
                "10:40", "10:50");
        assertThat(words(() -> new LecturePage(view))).contains("Over the lecture, by the clock", "10:20")
                .doesNotContain("change");
    }

    @Test
    void ofManyPartsTheLowestAreShown() throws IOException {
        Classes.write(folder, Classes.lecture(8));
        List<TeacherMarker> slides = Stream.iterate(0, slide -> slide + 3).limit(20)
                .map(minute -> new TeacherMarker(LocalTime.of(10, minute), "slide " + minute / 3)).toList();
        LectureView view = LectureView.of(Classes.read(folder).lectures().getFirst(), slides, null, List.of());

        String words = words(() -> new LecturePage(view));

        assertThat(words).contains("From marker to marker: the 6 lowest of 20");
        LecturePart lowest = view.parts().stream().filter(part -> part.learners() >= 5)
                .min(Comparator.comparingDouble(LecturePart::interested)).orElseThrow();
        assertThat(words).contains(lowest.from() + "–" + lowest.to());
    }

    @Test
    void ofManyPartsTheOneThatTheHeadlineNamesIsShownToo() throws IOException {
        Classes.write(folder, Classes.lecture(8));
        List<TeacherMarker> slides = IntStream.range(0, 10)
                .mapToObj(slide -> new TeacherMarker(LocalTime.of(10, 6 * slide), "slide " + slide)).toList();
        LectureView quiet = LectureView.of(Classes.read(folder).lectures().getFirst(), slides, null, List.of());
        LecturePart highest = Collections.max(quiet.parts(), Comparator.comparingDouble(LecturePart::interested));
        LectureView view = lostIn(highest, quiet);

        String words = words(() -> new LecturePage(view));

        assertThat(words).contains("5 said “lost” at “" + highest.title() + "”. ")
                .contains("From marker to marker: the 5 lowest of 10, and the one named above")
                .contains("\n" + highest.from() + "–" + highest.to() + "\n");
    }

    /** As if five learners had said so there. */
    private static LectureView lostIn(LecturePart part, LectureView view) {
        OwnWords lost = new OwnWords(MarkerKind.LOST, Collections.nCopies(view.minutes().size(), 0),
                view.parts().stream().map(other -> other.equals(part) ? 5 : 0).toList(), 5);
        return new LectureView(view.facts(), view.minutes(), view.verdictShares(), view.dips(), view.markers(),
                view.parts(), List.of(lost), view.against(), view.uncompared(), view.policy(), view.models());
    }

    @Test
    void noLabelIsCutOffAndNothingLeavesThePage() throws IOException {
        Classes.write(folder, Classes.lecture(31));
        LectureView view = Classes.view(folder);
        LecturePage page = JavaFx.call(() -> laidOut(new LecturePage(view)));

        assertThat(nodes(page).filter(Label.class::isInstance).map(Label.class::cast)).allSatisfy(label -> {
            assertThat(page.sceneToLocal(label.localToScene(label.getBoundsInLocal())).getMaxX()).as(label.getText())
                    .isLessThanOrEqualTo(page.getWidth());
            assertThat(page.sceneToLocal(label.localToScene(label.getBoundsInLocal())).getMaxY()).as(label.getText())
                    .isLessThanOrEqualTo(page.getHeight());
            assertThat(shownText(label)).isEqualTo(label.getText());
        });
    }

    @Test
    void neitherPictureNorExportsHoldANameOrAFile() throws IOException {
        List<Path> files = Classes.write(folder, Classes.lecture(7));
        LectureView view = Classes.view(folder);
        Lecture lecture = Classes.read(folder).lectures().getFirst();
        StringWriter rows = new StringWriter();
        LongCsv.write(lecture, rows);
        byte[] png = PagePicture.encode(JavaFx.call(() -> ReportImage.render(new LecturePage(view))));

        String everything = new String(png, StandardCharsets.ISO_8859_1) + LectureExport.csv(view)
                + LectureExport.json(view) + rows + words(() -> new LecturePage(view))
                + words(() -> new ComparePage(List.of(view, view), 0));

        for (int learner = 0; learner < 7; learner++) {
            assertThat(everything).doesNotContain(Classes.name(learner),
                    lecture.learners().get(learner).sessions().getFirst().id().toString(),
                    files.get(learner).getFileName().toString());
        }
        assertThat(everything).doesNotContain("Krummholz", "Ottilie", "attune.report");
        assertThat(png.length).isLessThan(500_000);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(List.of(picture.getWidth(), picture.getHeight())).containsExactly(2246, 1588);
    }

    @Test
    void thePageOfPresenceSaysHowManyWereThereAndNothingOfExpressions() throws IOException {
        Classes.write(folder, Classes.presence(30));
        Classes.write(folder, Classes.lecture(4));
        PresenceView view = (PresenceView) Classes.classView(folder);

        String words = words(() -> LecturePage.of(view.expecting(32)));

        assertThat(words).contains("All 30 learners were in view in a typical minute; ")
                .contains("· 30 of 32 expected learners · left out: 4 (with expressions)")
                .contains("\n" + view.typical() + " of 30\n").contains(view.lows().getFirst().inView() + " in view")
                .contains("At least half of the learners were in view from 10:0").contains(", most of them, ")
                .contains("A face in view does not mean attention").doesNotContain("interested", "Model", "policy");
        assertThat(view.parts()).hasSize(4).allSatisfy(part -> assertThat(words)
                .contains(part.from() + "–" + part.to()).contains("\n" + part.typical() + "\n")
                .contains("\n" + part.forHalf() + "\n"));
    }

    @Test
    void whatLearnersSaidIsShownBelowTheCurveAndInTheParts() throws IOException {
        Classes.write(folder, Classes.speaking(Classes.lecture(30)));
        LectureView view = Classes.view(folder);
        OwnWords lost = view.words().getFirst();

        String words = words(() -> new LecturePage(view));

        assertThat(words)
                .contains(lost.parts().get(3) + " said “lost” at “Carnot cycle”. 30 learners looked interested")
                .contains(" dipped there.").contains("\nlost: " + lost.learners() + " learners in all\n")
                .contains("\n" + lost.parts().get(3) + "\n");
        assertThat(lost.minutes()).filteredOn(count -> count > 0).isNotEmpty()
                .allSatisfy(count -> assertThat(words).contains("\n" + count + "\n"));
    }

    @Test
    void lecturesOfPresenceAreSideBySideToo() throws IOException {
        Classes.write(folder, Classes.presence(12));
        Classes.write(folder, Classes.presence(8, Classes.START.minusWeeks(1), "Lecture 6", 600));
        Classes.write(folder, Classes.lecture(6, Classes.START.minusWeeks(2), Classes.COURSE, "Lecture 5", 700));
        CollectedReports reports = Classes.read(folder);

        String words = words(() -> new ComparePage(ClassView.ofCourse(reports, reports.lectures().getFirst()), 0));

        assertThat(words).contains("In a typical minute of these 2 lectures, between ")
                .contains("\nThermodynamics  ·  Lectures 6 and 7\n").contains("12 learners").contains("8 learners")
                .doesNotContain("interested", "Lecture 5");
    }

    @Test
    void lecturesSideBySideHaveOneScale() throws IOException {
        Classes.write(folder, Classes.lecture(8));
        Classes.write(folder, Classes.lecture(9, Classes.START.minusWeeks(1), Classes.COURSE, "Lecture 6", 100));
        Classes.write(folder, Classes.lecture(4, Classes.START.minusWeeks(2), Classes.COURSE, "Lecture 5", 200));
        CollectedReports reports = Classes.read(folder);

        List<LectureView> lectures = ClassView.ofCourse(reports, reports.lectures().getFirst()).stream()
                .map(LectureView.class::cast).toList();
        String words = words(() -> new ComparePage(lectures, 0));

        assertThat(lectures).extracting(LectureView::title).as("too few are not shown").containsExactly("Lecture 6",
                "Lecture 7");
        assertThat(words).contains("\nThermodynamics  ·  Lectures 6 and 7\n").contains("\nfewer than five learners\n")
                .containsOnlyOnce("60 min\n60 min");
        assertThat(lectures)
                .allSatisfy(view -> assertThat(words).contains(view.title()).contains(view.learners() + " learners")
                        .contains(view.verdictPercentages().getFirst() + " %"));
    }

    @Test
    void whatLearnersSaidIsCountedForEachOfTheLecturesSideBySide() throws IOException {
        Classes.write(folder, Classes.speaking(Classes.lecture(20)));
        Classes.write(folder, Classes.lecture(9, Classes.START.minusWeeks(1), Classes.COURSE, "Lecture 6", 100));
        CollectedReports reports = Classes.read(folder);
        List<ClassView> lectures = ClassView.ofCourse(reports, reports.lectures().getFirst());
        List<OwnWords> said = lectures.getLast().words();

        String words = words(() -> new ComparePage(lectures, 0));

        assertThat(said).extracting(OwnWords::kind).containsExactly(MarkerKind.LOST, MarkerKind.CLEAR);
        assertThat(words).contains("\nLearners’ own words, counted from five on\n").contains("\nlost\n")
                .contains("\nclear\n")
                .doesNotContain("question")
                .contains("\n" + said.getFirst().learners() + "\n" + said.getLast().learners())
                .as("nobody said anything in the other").contains("\n–\n–");
    }

    @Test
    void severalLecturesAreCalledByTheirNamesAsLongAsTheseAreShort() throws IOException {
        Classes.write(folder, Classes.lecture(5));
        LectureView view = Classes.view(folder);
        String longest = "The second law of thermodynamics and the efficiency of all heat engines, part ";

        assertThat(names(view, "Lecture 5", "Lecture 6", "Lecture 7")).isEqualTo("Lectures 5, 6 and 7");
        assertThat(names(view, "Vorlesung 6", "Vorlesung 7")).isEqualTo("Vorlesung 6 and 7");
        assertThat(names(view, "Entropy", "Lecture 7")).isEqualTo("Entropy and Lecture 7");
        assertThat(names(view, "Entropy", "Entropy")).isEqualTo("Entropy, 19 Nov and Entropy, 26 Nov");
        assertThat(names(view, longest + "one", longest + "two")).isEqualTo("2 lectures, 19 Nov to 26 Nov");
    }

    @Test
    void equalLecturesHaveAHeadlineToo() throws IOException {
        Classes.write(folder, Classes.lecture(5));
        LectureView view = Classes.view(folder);
        String share = view.verdictPercentages().getFirst() + " % of the measured time ";

        assertThat(words(() -> new ComparePage(List.of(view, view), 0)))
                .contains("Learners looked interested for " + share + "in both lectures.");
        assertThat(words(() -> new ComparePage(List.of(view, view, view), 0)))
                .contains("Learners looked interested for " + share + "in each of these 3 lectures.");
    }

    @Test
    void severalModelsAndWhatIsNotComparedAreNamed() throws IOException {
        Classes.write(folder, Classes.lecture(5));
        LectureView view = Classes.view(folder);
        LectureView mixed = new LectureView(view.facts(), view.minutes(), view.verdictShares(), view.dips(),
                view.markers(), view.parts(), view.words(), "", "Lecture 6", view.policy(),
                List.of("one 1 (aa)", "two 2 (bb)"));

        assertThat(words(() -> new LecturePage(mixed)))
                .contains("2 models estimated this: a difference may come from the models.")
                .contains("Model one 1 (aa), two 2 (bb) · ")
                .contains("From marker to marker (not compared with Lecture 6: another model or rule estimated it)");
        assertThat(words(() -> new ComparePage(List.of(view, mixed), 3)))
                .contains("not compared: 3 by another model or rule").contains("3 models estimated this")
                .contains("Model mini_xception 0.1 (01234567), one 1 (aa), two 2 (bb)");
    }

    private static String names(LectureView view, String... titles) {
        return new LectureNames(IntStream.range(0, titles.length)
                .mapToObj(week -> titled(view, titles[week], view.start().plusWeeks(week))).toList()).all();
    }

    private static LectureView titled(LectureView view, String title, ZonedDateTime start) {
        LectureFacts facts = view.facts();
        return new LectureView(
                new LectureFacts(facts.mode(), facts.course(), facts.name(), title, start, facts.length(),
                        facts.learners(), facts.expected(), facts.pages(), facts.leftOut()),
                view.minutes(), view.verdictShares(), view.dips(), view.markers(), view.parts(), view.words(),
                view.against(),
                view.uncompared(), view.policy(), view.models());
    }

    private static String words(Callable<Region> page) {
        return JavaFx.call(() -> nodes(laidOut(page.call()))
                .map(node -> node instanceof Labeled label
                        ? label.getText()
                        : node instanceof Text text ? text.getText() : "")
                .collect(Collectors.joining("\n")).replace('\u00A0', ' '));
    }

    private static <R extends Region> R laidOut(R page) {
        Fonts.load();
        Scene scene = new Scene(page);
        scene.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        page.applyCss();
        page.resize(1123, 794);
        page.layout();
        return page;
    }

    private static String shownText(Label label) {
        return label.getChildrenUnmodifiable().stream().filter(Text.class::isInstance)
                .map(text -> ((Text) text).getText()).collect(Collectors.joining())
                .replace("\n", label.getText().contains("\n") ? "\n" : "");
    }

    private static Stream<Node> nodes(Node node) {
        Stream<Node> children = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().filter(Node::isVisible)
                : Stream.of();
        return Stream.concat(Stream.of(node), children.flatMap(LecturePageTest::nodes));
    }
}
