package org.attune.classroom.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import org.attune.JavaFx;
import org.attune.Legible;
import org.attune.classroom.ClassView;
import org.attune.classroom.Classes;
import org.attune.classroom.CollectedReports;
import org.attune.classroom.Lecture;
import org.attune.classroom.LectureView;
import org.attune.classroom.TeacherMarker;
import org.attune.classroom.io.LectureExport;
import org.attune.i18n.Language;
import org.attune.report.page.ReportImage;
import org.attune.report.page.ReportPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LectureLanguagesTest {
    private static final List<String> LONGEST = List.of(
            "The second law of thermodynamics and the efficiency of all heat engines, part 1",
            "ऊष्मागतिकी का दूसरा नियम और हर ऊष्मा इंजन की दक्षता: कार्नो चक्र के साथ भाग एक",
            "ఉష్ణగతిక శాస్త్రం రెండవ నియమం, ప్రతి ఉష్ణ యంత్రం సామర్థ్యం: కార్నో చక్రం, భాగం 1");

    @TempDir
    Path folder;

    @AfterEach
    void asBefore() {
        Language.ENGLISH.speak();
    }

    @ParameterizedTest
    @EnumSource
    @Tag("endurance")
    void bothPagesHaveRoomForEveryLanguage(Language language) throws IOException {
        Classes.write(folder, Classes.lecture(31));
        Classes.write(folder, Classes.lecture(9, Classes.START.minusWeeks(1), Classes.COURSE, "Lecture 6", 100));
        Files.writeString(folder.resolve("broken.png"), "nothing");
        language.speak();
        CollectedReports reports = Classes.read(folder);
        Lecture lecture = reports.lectures().getFirst();
        LectureView view = LectureView.of(lecture, List.of(), reports.before(lecture).orElseThrow(),
                reports.leftOutOf(lecture));

        assertThat(faults(() -> new LecturePage(view))).isEmpty();
        assertThat(faults(() -> new ComparePage(ClassView.ofCourse(reports, lecture), 2))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void withAnEarlierLectureManyPartsAndTheLongestTitlesNoFigureIsCutOrLeavesItsCard(Language language)
            throws IOException {
        for (int week = 0; week < 6; week++) {
            Classes.write(folder, Classes.speaking(Classes.lecture(week == 0 ? 31 : 5, Classes.START.minusWeeks(week),
                    Classes.COURSE, LONGEST.get(week % LONGEST.size()), 100 * week)));
        }
        Files.writeString(folder.resolve("broken.png"), "nothing");
        language.speak();
        CollectedReports reports = Classes.read(folder);
        Lecture lecture = reports.lectures().getFirst();
        List<TeacherMarker> markers = IntStream.range(0, 14)
                .mapToObj(part -> new TeacherMarker(LocalTime.of(10, 2 + 4 * part), LONGEST.get(part % LONGEST.size())))
                .toList();
        LectureView view = LectureView.of(lecture, markers, reports.before(lecture).orElseThrow(),
                reports.leftOutOf(lecture));

        assertThat(view.against()).isNotEmpty();
        assertThat(faultsOfFigures(() -> new LecturePage(view))).isEmpty();
        assertThat(faultsOfFigures(() -> new LecturePage(
                LectureView.of(lecture, List.of(), reports.before(lecture).orElseThrow(), List.of())))).isEmpty();
        assertThat(faultsOfFigures(() -> new ComparePage(ClassView.ofCourse(reports, lecture), 2))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void thePagesOfPresenceHaveRoomForEveryLanguageAndTheLongestTitles(Language language) throws IOException {
        for (int week = 0; week < 6; week++) {
            Classes.write(folder, Classes.speaking(Classes.presence(week == 0 ? 31 : 5,
                    Classes.START.minusWeeks(week), LONGEST.get(week % LONGEST.size()), 100 * week)));
        }
        Classes.write(folder, Classes.lecture(4));
        Files.writeString(folder.resolve("broken.png"), "nothing");
        language.speak();
        CollectedReports reports = Classes.read(folder);
        Lecture lecture = reports.lectures().getFirst();
        List<TeacherMarker> markers = IntStream.range(0, 14)
                .mapToObj(part -> new TeacherMarker(LocalTime.of(10, 2 + 4 * part), LONGEST.get(part % LONGEST.size())))
                .toList();

        assertThat(faultsOfFigures(() -> LecturePage.of(ClassView.of(lecture, List.of(), null,
                reports.leftOutOf(lecture)).expecting(32)))).isEmpty();
        assertThat(faultsOfFigures(() -> LecturePage.of(ClassView.of(lecture, markers, null,
                reports.leftOutOf(lecture))))).isEmpty();
        assertThat(faultsOfFigures(() -> new ComparePage(ClassView.ofCourse(reports, lecture), 2))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theExportsDoNotChangeWithTheLanguage(Language language) throws IOException {
        Classes.write(folder, Classes.lecture(6));
        Files.writeString(folder.resolve("broken.png"), "nothing");
        String english = LectureExport.json(Classes.view(folder));
        language.speak();

        assertThat(LectureExport.json(Classes.view(folder))).isEqualTo(english);
    }

    /** A title alone may be shortened. */
    private static List<String> faultsOfFigures(Supplier<Region> page) {
        return JavaFx.call(() -> {
            Region region = page.get();
            ReportImage.render(region);
            return Stream.of(Legible.faults(region), Legible.outside(region), Legible.orphans(region))
                    .flatMap(List::stream)
                    .filter(fault -> !fault.startsWith("cut: ") || LONGEST.stream().noneMatch(fault::endsWith))
                    .toList();
        });
    }

    private static List<String> faults(Supplier<Region> page) {
        return JavaFx.call(() -> {
            Region region = page.get();
            assertThat(ReportImage.render(region).getWidth()).isEqualTo((int) (2 * ReportPage.WIDTH));
            return Stream.concat(Legible.faults(region).stream(), Legible.orphans(region).stream()).toList();
        });
    }
}
