package org.attune.app;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.layout.Region;
import org.attune.classroom.ClassExport;
import org.attune.classroom.ClassPage;
import org.attune.classroom.ClassPicture;
import org.attune.classroom.ClassView;
import org.attune.classroom.ClassWords;
import org.attune.classroom.CollectedReports;
import org.attune.classroom.ComparePage;
import org.attune.classroom.Lecture;
import org.attune.classroom.LongForm;
import org.attune.classroom.MarkerFile;
import org.attune.classroom.ReportFolder;
import org.attune.classroom.TeacherMarker;
import org.attune.report.ClockTimes;
import org.attune.report.ReportImage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code attune class}: a folder of reports as one view of the class. */
@Command(name = "class", mixinStandardHelpOptions = true,
        description = "Put a folder of reports together into one view of the class, without names.")
final class ClassCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR|ZIP",
            description = "The folder with the learners' reports, there or in a sub-folder for each learner; or a "
                    + "ZIP of it.")
    Path folder = Path.of(".");

    @Option(names = "--out", paramLabel = "FILE.png", description = "Write the page.")
    @Nullable
    Path out;

    @Option(names = "--csv", paramLabel = "FILE", description = "Write a row a minute.")
    @Nullable
    Path csv;

    @Option(names = "--json", paramLabel = "FILE", description = "Write the whole view.")
    @Nullable
    Path json;

    @Option(names = "--long", paramLabel = "FILE",
            description = "Write a row for each session and ten seconds, as CSV for other programs; names are left "
                    + "out.")
    @Nullable
    Path rows;

    @Mixin
    LectureOptions which = new LectureOptions();

    @Option(names = "--markers", paramLabel = "FILE.csv",
            description = "What began when: a CSV with the columns time and title; times such as 10:15 or 10:15:30.")
    @Nullable
    Path markers;

    @Option(names = "--marker", paramLabel = "\"TIME TITLE\"",
            description = "The same for one, such as \"10:15 Carnot cycle\"; may be given several times.")
    List<String> marker = List.of();

    @Option(names = "--compare", description = "The page shows the lectures of the course side by side.")
    boolean compare;

    @ParentCommand
    AttuneCommand attune = new AttuneCommand();

    @Override
    public Integer call() throws Exception {
        List<TeacherMarker> teacher = teacher();
        if (out != null) {
            Toolkit.prepare();
        }
        CollectedReports reports = read();
        String where = Files.isDirectory(folder) ? "this folder" : "this ZIP";
        Lecture lecture = which.lecture(reports, where);
        ClassView view = ClassView.of(lecture, teacher, which.other(reports, lecture, where),
                reports.leftOutOf(lecture));
        teacher.stream().filter(given -> !given.isIn(lecture))
                .forEach(given -> System.err.println("left out: the marker \"" + given.title() + "\" at "
                        + given.time() + " is outside of the lecture, which went from "
                        + clock(lecture, lecture.start()) + " to " + clock(lecture, lecture.end())));
        System.out.println(ClassWords.headline(view));
        System.out.println(ClassWords.subtitle(view));
        reports.lectures().stream().filter(other -> !other.equals(lecture))
                .forEach(other -> System.out.println("  also there: " + other.words()));
        write(reports, lecture, view);
        return ExitCode.OK;
    }

    private static String clock(Lecture lecture, ZonedDateTime time) {
        return ClockTimes.clock(time) + ClockTimes.zoneBetween(lecture.start(), lecture.end(), time);
    }

    private CollectedReports read() throws IOException {
        Progress progress = new Progress(System.err, "reports");
        CollectedReports reports = new ReportFolder(folder).read((done, all) -> {
            synchronized (progress) {
                progress.accept(done);
            }
        });
        reports.leftOut().forEach(file -> System.err.println("left out: " + file.sentence()));
        return reports;
    }

    private List<TeacherMarker> teacher() throws IOException {
        List<TeacherMarker> all = new ArrayList<>(markers == null ? List.of() : MarkerFile.read(markers));
        marker.forEach(typed -> all.add(TeacherMarker.parse(typed)));
        return all;
    }

    private void write(CollectedReports reports, Lecture lecture, ClassView view) throws Exception {
        if (out != null) {
            ClassPicture.refuseOver(out);
            byte[] page = ClassPicture.encode(attune.common.current().now().language()
                    .during(() -> Toolkit.callHeadless(() -> ReportImage.of(page(reports, lecture, view)))));
            make(out, file -> Files.write(file, page));
        }
        if (csv != null) {
            make(csv, file -> Files.writeString(file, ClassExport.csv(view)));
        }
        if (json != null) {
            make(json, file -> Files.writeString(file, ClassExport.json(view)));
        }
        if (rows != null) {
            make(rows, file -> {
                try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                    LongForm.write(lecture, writer);
                }
            });
        }
    }

    private Region page(CollectedReports reports, Lecture lecture, ClassView view) {
        return compare ? new ComparePage(ClassView.ofCourse(reports, lecture)) : new ClassPage(view);
    }

    /** What goes into a file. */
    private interface Content {
        void into(Path file) throws IOException;
    }

    /** With its folder; a line says where it is. */
    private static void make(Path file, Content content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
            content.into(file);
        } catch (IOException failure) {
            throw LostOutputException.naming(file, failure);
        }
        System.out.println("Written: " + file);
    }
}
