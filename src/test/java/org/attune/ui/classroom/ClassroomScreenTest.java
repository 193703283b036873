package org.attune.ui.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.attune.Eventually;
import org.attune.JavaFx;
import org.attune.capture.VideoSource;
import org.attune.classroom.Folders;
import org.attune.classroom.Lecture;
import org.attune.classroom.LectureView;
import org.attune.classroom.io.ReportFolder;
import org.attune.pipeline.SessionFactory;
import org.attune.report.data.ReportWriter;
import org.attune.session.SessionLabels;
import org.attune.ui.AgreedSessions;
import org.attune.ui.Kiosk;
import org.attune.ui.KioskOptions;
import org.attune.ui.Nodes;
import org.attune.ui.PatientRobot;
import org.attune.ui.control.DialogFolder;
import org.attune.ui.theme.WindowTheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Through the real window, on JavaFX's headless platform. */
class ClassroomScreenTest {
    private final PatientRobot robot = new PatientRobot();
    private ClassroomScreen screen;
    private Stage stage;

    @TempDir
    Path folder;

    @BeforeEach
    void show() {
        stage = JavaFx.call(() -> {
            screen = new ClassroomScreen(() -> {});
            Stage window = new Stage();
            window.setX(0);
            window.setY(0);
            window.setScene(new Scene(screen, 980, 700));
            new WindowTheme(window.getScene());
            window.show();
            return window;
        });
        robot.targetWindow(stage);
    }

    @AfterEach
    void close() {
        JavaFx.run(() -> {
            screen.close();
            stage.close();
        });
    }

    @Test
    void reportsThatArriveAppear() throws IOException {
        Folders.lecture(folder, 4, Folders.START, "Thermodynamics", "Lecture 7", 0);
        open();
        Eventually.until("too few", () -> text("#class-message").contains("reports from 4 learners"));
        assertThat(disabled("#class-save-png")).isTrue();

        Folders.lecture(folder, 2, Folders.START, "Thermodynamics", "Lecture 7", 50);

        Eventually.until("the page", this::isPageShown);
        assertThat(choices()).singleElement().asString().contains("6 learners");
        assertThat(disabled("#class-save-png")).isFalse();
    }

    @Test
    void reportsThatArriveInASubFolderAppear() throws IOException {
        Folders.lecture(folder.resolve("Ada_12001"), 1, Folders.START, "Thermodynamics", "Lecture 7", 0);
        Folders.lecture(folder.resolve("Bo_12002"), 4, Folders.START, "Thermodynamics", "Lecture 7", 10);
        open();
        Eventually.until("the page", this::isPageShown);

        Folders.lecture(folder.resolve("Ada_12001"), 1, Folders.START, "Thermodynamics", "Lecture 7", 20);
        Eventually.until("one more in a folder", () -> choices().getFirst().contains("6 learners"));
        Folders.lecture(folder.resolve("Cem_12003"), 1, Folders.START, "Thermodynamics", "Lecture 7", 30);
        Eventually.until("one in a new folder", () -> choices().getFirst().contains("7 learners"));
    }

    @Test
    void aZipIsShownAndNothingIsSaidToArriveInIt(@TempDir Path beside) throws IOException {
        Folders.lecture(folder.resolve("Ada_12001"), 5, Folders.START, "Thermodynamics", "Lecture 7", 0);
        Files.createDirectories(folder.resolve("Ada_12001/more"));
        Path zip = zip(folder, beside.resolve("submissions.zip"));
        JavaFx.run(() -> screen.open(zip));
        Eventually.until("the page", this::isPageShown);
        assertThat(choices()).singleElement().asString().contains("5 learners");

        Folders.lecture(beside.resolve("few"), 3, Folders.START, "Thermodynamics", "Lecture 7", 0);
        Path few = zip(beside.resolve("few"), beside.resolve("few.zip"));
        JavaFx.run(() -> screen.open(few));
        Eventually.until("too few", () -> text("#class-message").endsWith("so that nobody in it can be recognised."));
        JavaFx.run(() -> screen.open(emptyZip(beside.resolve("empty.zip"))));
        Eventually.until("none", () -> text("#class-message")
                .equals("No report in this ZIP can be used for a class view."));
        Path broken = Files.writeString(beside.resolve("broken.zip"), "PK");
        JavaFx.run(() -> screen.open(broken));
        Eventually.until("broken",
                () -> text("#class-message").contains("broken.zip is not a ZIP that Attune can read"));
    }

    @Test
    void aZipThatIsDroppedIsMeantItselfAndAPageMeansItsFolder() throws IOException {
        File page = Files.createFile(folder.resolve("page.jpg")).toFile();
        File zip = Files.createFile(folder.resolve("Submissions.ZIP")).toFile();

        assertThat(FolderDrop.meant(folder.toFile())).isEqualTo(folder.toFile());
        assertThat(FolderDrop.meant(zip)).isEqualTo(zip);
        assertThat(FolderDrop.meant(page)).isEqualTo(folder.toFile());
    }

    @Test
    void anotherLectureCanBeChosenAndStaysChosen() throws IOException {
        Folders.lecture(folder, 6, Folders.START, "Thermodynamics", "Lecture 7", 0);
        Folders.lecture(folder, 5, Folders.START, "Biology", "Cells", 100);
        Files.writeString(folder.resolve("broken.png"), "nothing");
        open();
        Eventually.until("the page", this::isPageShown);
        assertThat(choices()).hasSize(2);
        assertThat(items("#class-left-out")).containsExactly("broken.png: the file is not a PNG.");
        assertThat(JavaFx.call(() -> robot.lookup("#class-left-out").query().isVisible())).isTrue();

        JavaFx.run(() -> robot.lookup("#class-lectures").queryListView().getSelectionModel().select(1));
        Path csv = folder.resolve("minutes.csv");
        Eventually.until("Biology is shown",
                () -> saved(csv).contains("2026-11-19T10:00") && selected().contains("Biology"));
        Folders.lecture(folder, 1, Folders.START, "Thermodynamics", "Lecture 7", 300);

        Eventually.until("the new report", () -> choices().getFirst().contains("7 learners"));
        assertThat(selected()).contains("Biology");
    }

    @Test
    void lecturesAreComparedTheOneBeforeIsChosenAndWhoWasExpectedIsTyped(@TempDir Path beside) throws IOException {
        Path json = beside.resolve("class.json");
        for (int week = 0; week < 3; week++) {
            Folders.lecture(folder, 7 - week, Folders.START.minusWeeks(week), "Thermodynamics", "Lecture " + (7 - week),
                    100 * week);
        }
        open();
        Eventually.until("the page", this::isPageShown);
        assertThat(JavaFx.call(() -> robot.lookup("#class-against").queryComboBox().getItems().toString()))
                .startsWith("[Thermodynamics, Lecture 6").contains("Lecture 5").doesNotContain("Lecture 7");
        assertThat(exported(json)).contains("\"against\" : \"Lecture 6\"", "\"expected\" : null");

        JavaFx.run(() -> {
            robot.lookup("#class-against").queryComboBox().getSelectionModel().select(1);
            robot.lookup("#class-expected").queryTextInputControl().setText("32 learners");
            robot.lookup("#class-expected").queryTextInputControl().setText("32");
        });
        Eventually.until("both", () -> exported(json).contains("\"against\" : \"Lecture 5\"")
                && exported(json).contains("\"expected\" : 32"));

        robot.clickOn("#class-compare");
        Eventually.until("side by side", () -> described().contains("Learners looked interested for"));
        robot.clickOn("#class-copy");
        assertThat(text("#class-folder")).isEqualTo("The page is copied.");
        robot.clickOn("#class-compare");
        Eventually.until("one again", () -> described().contains("7 learners looked interested for"));
    }

    @Test
    void thePageIsSavedButNeverOverAReport() throws IOException {
        Folders.lecture(folder, 8, Folders.START, "Thermodynamics", "Lecture 7", 0);
        open();
        Eventually.until("the page", this::isPageShown);
        Path report;
        try (Stream<Path> files = Files.list(folder)) {
            report = files.findFirst().orElseThrow();
        }

        Path picture = folder.resolve("class.png");
        save(picture);
        Eventually.until("it is saved", () -> text("#class-folder").equals("Saved as " + picture));
        assertThat(ImageIO.read(picture.toFile()).getWidth()).isEqualTo(2246);
        byte[] before = Files.readAllBytes(report);
        save(report);
        Eventually.until("it is refused", () -> text("#class-folder").contains("is there already"));
        assertThat(report).hasBinaryContent(before);
        Eventually.until("seen by the watch", () -> items("#class-left-out").isEmpty() && isPageShown());

        Path chapters = folder.resolve("again.vtt");
        save(chapters);
        Eventually.until("from when its times count", () -> text("#class-folder").startsWith(
                "Saved as " + chapters + "\nIts times count from the lecture’s start, 10:00. "));
        JavaFx.run(() -> robot.lookup("#class-recording").queryTextInputControl().setText("9:30"));
        save(chapters);
        Eventually.until("of a recording", () -> text("#class-folder").equals("Saved as " + chapters));
        JavaFx.run(() -> robot.lookup("#class-recording").queryTextInputControl().setText("soon"));
        save(chapters);
        assertThat(text("#class-folder")).startsWith("“soon” is not a time of day");
    }

    @Test
    void chaptersOfAClassWithoutADipAreSaidToBeNone() throws IOException {
        Folders.lecture(folder, 5, Folders.START, "Thermodynamics", "Lecture 7", 0);
        open();
        Eventually.until("the page", this::isPageShown);

        Path chapters = folder.resolve("again.vtt");
        save(chapters);

        Eventually.until("that there are none", () -> text("#class-folder").equals(
                "Saved as " + chapters + "\nThere are no minutes to look at again."));
        assertThat(chapters).hasContent("WEBVTT\n\nNOTE\nThere are no minutes to look at again.\n");
    }

    @Test
    void anErrorIsGoneOnceTheNextActionSucceeds() throws IOException {
        Folders.lecture(folder, 6, Folders.START, "Thermodynamics", "Lecture 7", 0);
        Folders.lecture(folder, 5, Folders.START, "Biology", "Cells", 100);
        open();
        Eventually.until("the page", this::isPageShown);
        Path wrong = Files.writeString(folder.resolve("wrong.csv"), "no time at all\n");
        Path right = Files.writeString(folder.resolve("right.csv"), "time,title\n10:05,Entropy\n");

        readWrongSlides(wrong);
        JavaFx.run(() -> screen.readSlides(right));
        Eventually.until("the right one", () -> text("#class-folder").equals("The slide times are from " + right));

        Path chapters = Files.writeString(folder.resolve("chapters.vtt"),
                "WEBVTT\n\n00:05:00.000 --> 00:06:00.000\nEntropy\n");
        JavaFx.run(() -> screen.readSlides(chapters));
        Eventually.until("how its times were taken", () -> text("#class-folder").startsWith("The slide times are from "
                + chapters
                + "\nThey count from the start of a recording, which is taken to be that of the lecture, 10:00."));
        TextArea lines = robot.lookup("#class-slides-lines").queryAs(TextArea.class);
        assertThat(lines.getText()).isEqualTo("10:05 Entropy");
        JavaFx.run(() -> {
            lines.setText("10:05 Entropy\n\n10:75 Heat");
            robot.lookup("#class-slides-use").queryButton().fire();
        });
        assertThat(text("#class-folder")).isEqualTo("Line 3: “10:75” is not a time of day such as 10:15 or 10:15:30.");

        readWrongSlides(wrong);
        JavaFx.run(() -> robot.lookup("#class-lectures").queryListView().getSelectionModel().select(1));
        assertThat(text("#class-folder")).as("with another lecture").isEqualTo(folder.toString());

        readWrongSlides(wrong);
        open();
        assertThat(text("#class-folder")).as("with the folder again").isEqualTo(folder.toString());
    }

    @Test
    void eachLecturesFilesHaveANameOfTheirOwnThatEveryFileSystemTakes() throws IOException {
        Folders.lecture(folder, 6, Folders.START, "Thermodynamics", "Lecture 7: a/b?", 0);
        Folders.lecture(folder, 5, Folders.START, "ఉష్ణగతికశాస్త్రం".repeat(4), "", 100);

        List<String> names = new ReportFolder(folder).read((done, all) -> {}).lectures().stream()
                .map(lecture -> FileDialogs.name(LectureView.of(lecture, List.of(), null, List.of()),
                        ClassExport.MINUTES, true))
                .toList();

        assertThat(names).hasSize(2).doesNotHaveDuplicates().allMatch(name -> name.matches("[^/\\\\:*?\"<>|.]+"))
                .allMatch(name -> name.getBytes(StandardCharsets.UTF_8).length < 255)
                .contains("attune-class-20261119-1000-Thermodynamics-Lecture-7-a-b-");
    }

    @Test
    void aDialogNeverOpensWhereAttuneWasStarted() {
        List<File> begun = new CopyOnWriteArrayList<>();
        for (Path place : List.of(folder, folder.resolve("page.png"), folder.resolve("gone").resolve("page.png"))) {
            JavaFx.run(() -> DialogFolder.ask(Optional.of(place), begin -> begun.add(begin.orElseThrow())));
        }
        JavaFx.run(() -> DialogFolder.ask(Optional.empty(), begin -> begun.add(begin.orElseThrow())));

        File home = new File(System.getProperty("user.home"));
        Eventually.until("all four", () -> begun.size() == 4);
        assertThat(begun).containsExactlyInAnyOrder(folder.toFile(), folder.toFile(), home, home);
    }

    @Test
    void aClassThatWasTaughtIsNamedComparedAndNotLeftUnsaved(@TempDir Path beside) throws IOException {
        Folders.lecture(beside, 8, Folders.START, "Thermodynamics", "Lecture 8", 0);
        Lecture taught = new ReportFolder(beside).read((done, all) -> {}).lectures().getFirst().named("", "");
        Folders.lecture(folder, 7, Folders.START.minusWeeks(1), "Thermodynamics", "Lecture 7", 100);
        Path json = folder.resolve("class.json");
        List<String> left = new CopyOnWriteArrayList<>();

        JavaFx.run(() -> screen.teach(List.of(taught)));
        Eventually.until("its page", this::isPageShown);
        JavaFx.run(() -> screen.asksBefore(() -> left.add("unsaved")));
        Eventually.until("the question", () -> robot.lookup("#yes").tryQuery().isPresent());
        JavaFx.run(() -> robot.lookup("#no").queryButton().fire());
        JavaFx.run(() -> {
            robot.lookup("#class-course").queryTextInputControl().setText("Thermodynamics");
            robot.lookup("#class-lecture-title").queryTextInputControl().setText("Lecture 8");
        });
        open();

        Eventually.until("both", () -> exported(json).contains("\"against\" : \"Lecture 7\"")
                && exported(json).contains("\"name\" : \"Thermodynamics, Lecture 8\""));
        assertThat(JavaFx.call(() -> ((MenuButton) screen.lookup("#class-export")).getItems().stream()
                .filter(MenuItem::isVisible).map(MenuItem::getId))).doesNotContain("class-save-rows").hasSize(3);
        assertThat(JavaFx.call(() -> screen.asksBefore(() -> left.add("only figures")))).isTrue();
        JavaFx.run(() -> robot.lookup("#no").queryButton().fire());
        assertThat(left).isEmpty();
        save(folder.resolve("class.png"));
        Eventually.until("nothing is asked", () -> !JavaFx.call(() -> screen.asksBefore(() -> left.add("saved"))));
        assertThat(left).containsExactly("saved");
    }

    @Test
    void aReadingCanBeCancelled() throws IOException {
        Folders.lecture(folder, 200, Folders.START, "Thermodynamics", "Lecture 7", 0);
        AtomicInteger results = new AtomicInteger();
        List<FolderResult> seen = new CopyOnWriteArrayList<>();
        WatchedFolder[] reading = new WatchedFolder[1];
        reading[0] = new WatchedFolder(result -> {
            seen.add(result);
            results.incrementAndGet();
        }, (done, all) -> reading[0].cancel());
        try (WatchedFolder open = reading[0]) {
            open.open(folder);
            Eventually.until("a result", () -> results.get() > 0);
        }

        assertThat(seen.getFirst().message()).isEqualTo("Reading was stopped. Choose the folder again to go on.");
    }

    @Test
    void theStartScreenLeadsHereAndBack() {
        SessionFactory none = new AgreedSessions(new VideoSource(() -> null, false, "none", ""), labels -> {
            throw new AssertionError("no session was asked for");
        });
        JavaFx.run(() -> new Kiosk(stage, none, new ReportWriter(folder, folder), AgreedSessions.agreement(folder),
                SessionLabels.NONE, KioskOptions.PLAIN).show(false));

        robot.clickOn("#class-view");
        assertThat(text("#class-message")).contains("Drop a folder");
        assertThat(JavaFx.call(() -> robot.lookup(".list-view").queryAll().stream().anyMatch(Nodes::isShown)))
                .as("blank boxes").isFalse();
        robot.clickOn("#class-back");

        assertThat(JavaFx.call(() -> robot.lookup("#start").tryQuery())).isPresent();
    }

    private static Path emptyZip(Path zip) {
        try (ZipOutputStream packed = new ZipOutputStream(Files.newOutputStream(zip))) {
            return zip;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static Path zip(Path folder, Path zip) throws IOException {
        try (ZipOutputStream packed = new ZipOutputStream(Files.newOutputStream(zip));
                Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                packed.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
                packed.write(Files.readAllBytes(file));
            }
        }
        return zip;
    }

    private void open() {
        JavaFx.run(() -> screen.open(folder));
    }

    private void save(Path file) {
        JavaFx.run(() -> screen.save(file));
    }

    private void readWrongSlides(Path wrong) {
        JavaFx.run(() -> screen.readSlides(wrong));
        Eventually.until("an error", () -> text("#class-folder").startsWith("That did not work"));
    }

    private String saved(Path file) {
        try {
            save(file);
            return Files.readString(file);
        } catch (IOException notYet) {
            return "";
        }
    }

    /** The whole view as it is now. */
    private String exported(Path json) {
        try {
            Files.deleteIfExists(json);
            save(json);
            Eventually.until("it is exported", () -> content(json).endsWith("}\n"));
            return content(json);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException notYet) {
            return "";
        }
    }

    private String described() {
        return JavaFx.call(() -> robot.lookup("#report-page").tryQueryAs(ImageView.class)
                .map(ImageView::getAccessibleText).orElse(""));
    }

    private boolean isPageShown() {
        return JavaFx.call(() -> robot.lookup("#report-page").tryQueryAs(ImageView.class).isPresent());
    }

    private List<String> choices() {
        return items("#class-lectures");
    }

    private List<String> items(String query) {
        return JavaFx.call(
                () -> robot.lookup(query).queryAs(ListView.class).getItems().stream().map(String::valueOf).toList());
    }

    private String selected() {
        return JavaFx.call(() -> String
                .valueOf(robot.lookup("#class-lectures").queryListView().getSelectionModel().getSelectedItem()));
    }

    private boolean disabled(String query) {
        return JavaFx.call(() -> robot.lookup(query).queryAs(Button.class).isDisabled());
    }

    private String text(String query) {
        return JavaFx.call(() -> robot.lookup(query).tryQueryAs(Label.class).map(Label::getText).orElse(""));
    }
}
