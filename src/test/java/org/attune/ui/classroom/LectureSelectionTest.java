package org.attune.ui.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.attune.classroom.Classes;
import org.attune.classroom.CollectedReports;
import org.attune.classroom.Lecture;
import org.attune.classroom.LectureView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LectureSelectionTest {
    private final LectureSelection selection = new LectureSelection(null);

    @TempDir
    Path folder;

    @Test
    void pagesOfSeveralModelsAreComparedOnlyWhenTheTeacherWishes() throws IOException {
        Classes.write(folder, Classes.lecture(6));
        Classes.write(folder, Classes.byAnotherModel(
                Classes.lecture(5, Classes.START.minusWeeks(1), Classes.COURSE, "Lecture 6", 100)));
        CollectedReports reports = Classes.read(folder);
        ShownLecture apart = shown(reports);

        selection.wish(now -> now.acrossModels = true);
        selection.wish(now -> now.sideBySide = true);
        ShownLecture together = shown(reports);

        assertThat(apart.severalModels()).isTrue();
        assertThat(apart.lectures()).isEqualTo(1);
        assertThat(apart.page().unlike()).isEqualTo(1);
        assertThat(((LectureView) apart.view()).uncompared()).isEqualTo("Lecture 6");
        assertThat(((LectureView) together.view()).against()).isEqualTo("Lecture 6");
        assertThat(together.page().sideBySide()).hasSize(2);
        assertThat(together.isAlone()).isFalse();
    }

    @Test
    void anotherLectureIsShownAloneAgainAndKeepsWhatWasTyped() throws IOException {
        Classes.write(folder, Classes.lecture(7));
        Classes.write(folder, Classes.lecture(6, Classes.START.minusWeeks(1), Classes.COURSE, "Lecture 6", 100));
        Classes.write(folder, Classes.lecture(5, Classes.START.minusWeeks(2), Classes.COURSE, "Lecture 5", 200));
        CollectedReports reports = Classes.read(folder);
        selection.wish(now -> now.sideBySide = true);
        selection.wish(now -> now.expected = 9);
        selection.wish(now -> now.against = new LectureChoice(reports.lectures().get(2)));
        assertThat(shown(reports).against()).isEqualTo(1);

        selection.wish(now -> now.choose(new LectureChoice(reports.lectures().get(1))));

        assertThat(shown(reports).isAlone()).isTrue();
        assertThat(shown(reports).earlier()).hasSize(1);
        assertThat(shown(reports).against()).isZero();
        assertThat(shown(reports).view().facts().expected()).isEqualTo(9);
    }

    @Test
    void whatWasTaughtIsFirstKeepsItsPlaceUnderAnotherNameAndIsComparedWithEarlierPages() throws IOException {
        Classes.write(folder, Classes.lecture(5));
        Lecture taught = Classes.read(folder).lectures().getFirst().named("", "");
        Classes.write(folder, Classes.lecture(9, Classes.START.minusWeeks(1), Classes.COURSE, "Lecture 6", 100));
        LectureSelection both = new LectureSelection(null, List.of(taught));
        FolderResult alone = both.result();
        assertThat(alone.choices()).singleElement().asString().contains("from the live class");
        assertThat(Objects.requireNonNull(alone.shown()).taught()).isTrue();
        assertThat(alone.shown().earlier()).isEmpty();

        both.wish(now -> now.choose(alone.choices().getFirst()));
        both.wish(now -> now.course = Classes.COURSE);
        both.wish(now -> now.title = "Lecture 8");
        FolderResult named = both.result(Classes.read(folder), true);

        assertThat(named.chosen()).isZero();
        ShownLecture shown = Objects.requireNonNull(named.shown());
        assertThat(shown.view().name()).isEqualTo(Classes.COURSE + ", Lecture 8");
        assertThat(((LectureView) shown.view()).against()).isEqualTo("Lecture 6");
        assertThat(shown.view().leftOut()).isEmpty();
        both.wish(now -> now.choose(named.choices().get(1)));
        ShownLecture ofFiles = Objects.requireNonNull(both.result(Classes.read(folder), true).shown());
        assertThat(ofFiles.taught()).isFalse();
        assertThat(ofFiles.view().leftOut().values().stream().mapToInt(count -> count).sum())
                .as("pages of files only").isEqualTo(5);
    }

    @Test
    void theKindThatIsShownOfAClassStaysUnderAnotherName() throws IOException {
        Classes.write(folder, Classes.lecture(6));
        Classes.write(folder, Classes.presence(5));
        LectureSelection both = new LectureSelection(null,
                Classes.read(folder).lectures().stream().map(lecture -> lecture.named("", "")).toList());
        LectureChoice second = both.result().choices().get(1);

        both.wish(now -> now.choose(second));
        both.wish(now -> now.course = "Thermodynamics");

        assertThat(second.lecture().isOfPresence()).isTrue();
        assertThat(both.result().chosen()).isEqualTo(1);
    }

    private ShownLecture shown(CollectedReports reports) {
        return Objects.requireNonNull(selection.result(reports, true).shown());
    }
}
