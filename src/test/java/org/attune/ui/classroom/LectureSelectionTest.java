package org.attune.ui.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.attune.classroom.Classes;
import org.attune.classroom.CollectedReports;
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

    private ShownLecture shown(CollectedReports reports) {
        return Objects.requireNonNull(selection.result(reports, true).shown());
    }
}
