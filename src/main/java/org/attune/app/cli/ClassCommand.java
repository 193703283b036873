package org.attune.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.attune.app.FxToolkit;
import org.attune.classroom.ClassView;
import org.attune.classroom.CollectedReports;
import org.attune.classroom.Lecture;
import org.attune.classroom.SkippedFile;
import org.attune.classroom.SlideTimes;
import org.attune.classroom.TeacherMarker;
import org.attune.classroom.io.MarkerFile;
import org.attune.classroom.io.ReportFolder;
import org.attune.classroom.page.ClassPage;
import org.attune.classroom.page.LectureText;
import org.attune.config.Setting;
import org.attune.consent.ClassViews;
import org.attune.error.ErrorCode;
import org.attune.error.UserFacingException;
import org.attune.report.ClockTimes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code attune class}: a folder of reports as one view of the class. */
@Command(name = "class", mixinStandardHelpOptions = true,
        description = "Combine a folder of reports into one view of the class, without names.")
final class ClassCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR|ZIP",
            description = "A folder of the learners' reports, with or without a sub-folder for each learner, or a "
                    + "ZIP of it.")
    Path folder = Path.of(".");

    @Mixin
    LectureFiles files = new LectureFiles();

    @Mixin
    LectureOptions which = new LectureOptions();

    @Option(names = "--markers", paramLabel = "FILE",
            description = "What began when: a CSV with the columns time (such as 10:15 or 10:15:30) and title, or the "
                    + "chapters of a recording as WebVTT, SRT, or lines such as \"12:05 Carnot cycle\".")
    @Nullable
    Path markers;

    @Option(names = "--marker", paramLabel = "\"TIME TITLE\"",
            description = "One of these, such as \"10:15 Carnot cycle\"; may be given several times.")
    List<String> marker = List.of();

    @Mixin
    RecordingOption recording = new RecordingOption();

    @Option(names = "--compare", description = "Show the lectures of the course side by side.")
    boolean compare;

    @ParentCommand
    AttuneCommand attune = new AttuneCommand();

    @Override
    public Integer call() throws Exception {
        Optional<ErrorCode> refusal = ClassViews.refusal(attune.common.current().now().get(Setting.COUNTRY));
        SlideTimes slides = markers == null
                ? new SlideTimes(List.of(), false)
                : MarkerFile.read(markers, recording.given().isPresent());
        if (files.hasPage()) {
            FxToolkit.prepare();
        }
        CollectedReports reports = read(refusal);
        String where = Files.isDirectory(folder) ? "this folder" : "this ZIP";
        Lecture lecture = which.lecture(reports, where);
        List<TeacherMarker> teacher = teacher(slides, lecture);
        ClassView view = ClassView.of(lecture, teacher, which.other(reports, lecture, where),
                reports.leftOutOf(lecture)).expecting(which.expected());
        teacher.stream().filter(given -> !given.isIn(lecture))
                .forEach(given -> System.err.println("left out: the marker \"" + given.title() + "\" at "
                        + given.time() + " is outside of the lecture, which went from "
                        + clock(lecture, lecture.start()) + " to " + clock(lecture, lecture.end())));
        tellModels(reports, lecture);
        ClassPage page = new ClassPage(view, compare ? ClassView.ofCourse(reports, lecture) : List.of(),
                reports.unlike(lecture));
        System.out.println(page.headline());
        if (compare) {
            System.out.println(page.title());
        }
        System.out.println(LectureText.subtitle(view));
        reports.lectures().stream().filter(other -> !other.equals(lecture))
                .forEach(other -> System.out.println("  also there: " + other.words()));
        files.write(lecture, page, attune.common.current().now().language(), recording.before(lecture.start()));
        return ExitCode.OK;
    }

    private void tellModels(CollectedReports reports, Lecture lecture) {
        if (!which.acrossModels && reports.haveSeveralModels(lecture)) {
            System.err.println("Several models estimated the pages of this course. Only pages of one are compared;"
                    + " --across-models compares all.");
        }
    }

    private static String clock(Lecture lecture, ZonedDateTime time) {
        return ClockTimes.clock(time) + ClockTimes.zoneBetween(lecture.start(), lecture.end(), time);
    }

    private CollectedReports read(Optional<ErrorCode> refusal) throws IOException {
        Progress progress = new Progress(System.err, "reports");
        CollectedReports ofOneModel = new ReportFolder(folder, refusal.isPresent()).read((done, all) -> {
            synchronized (progress) {
                progress.accept(done);
            }
        });
        CollectedReports reports = which.acrossModels ? ofOneModel.acrossModels() : ofOneModel;
        refusal.filter(why -> reports.hasForbidden()).ifPresent(why -> tellRefusal(reports, why));
        reports.leftOut().stream().filter(file -> file.reason() != SkippedFile.Reason.FORBIDDEN)
                .forEach(file -> System.err.println("left out: " + file.sentence()));
        return reports;
    }

    /** @throws UserFacingException if nothing else could be shown */
    private void tellRefusal(CollectedReports reports, ErrorCode why) {
        if (reports.lectures().isEmpty() || which.isOfExpressions()) {
            throw new UserFacingException(why, why.sentence() + " " + why.remedy());
        }
        long forbidden = reports.leftOut().stream().filter(file -> file.reason() == SkippedFile.Reason.FORBIDDEN)
                .count();
        System.err.println("left out: " + forbidden + (forbidden == 1 ? " report" : " reports")
                + " with expressions. " + why.withCode());
    }

    private List<TeacherMarker> teacher(SlideTimes slides, Lecture lecture) {
        LocalTime began = recording.given().orElse(lecture.start().toLocalTime());
        if (slides.ofRecording() && recording.given().isEmpty()) {
            System.err.println("The times in " + markers + " count from the start of a recording, which is taken to "
                    + "be that of the lecture, " + clock(lecture, lecture.start())
                    + "; --recording-start says another.");
        }
        List<TeacherMarker> all = new ArrayList<>(slides.markers(began));
        marker.forEach(typed -> all.add(TeacherMarker.parse(typed)));
        return all;
    }
}
