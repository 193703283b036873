package org.attune.classroom.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.attune.JavaFx;
import org.attune.Legible;
import org.attune.classroom.Classes;
import org.attune.classroom.CollectedReports;
import org.attune.classroom.Lecture;
import org.attune.classroom.LectureView;
import org.attune.classroom.io.LectureExport;
import org.attune.i18n.Language;
import org.attune.report.page.ReportImage;
import org.attune.report.page.ReportPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LectureLanguagesTest {
    @TempDir
    Path folder;

    @AfterEach
    void asBefore() {
        Language.ENGLISH.speak();
    }

    @ParameterizedTest
    @EnumSource
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
        assertThat(faults(() -> new ComparePage(LectureView.ofCourse(reports, lecture)))).isEmpty();
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

    private static List<String> faults(Supplier<Region> page) {
        return JavaFx.call(() -> {
            Region region = page.get();
            assertThat(ReportImage.render(region).getWidth()).isEqualTo((int) (2 * ReportPage.WIDTH));
            return Legible.faults(region);
        });
    }
}
