package org.attune.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;
import javafx.event.ActionEvent;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javax.imageio.ImageIO;
import org.attune.Eventually;
import org.attune.JavaFx;
import org.attune.capture.VideoSource;
import org.attune.report.Durations;
import org.attune.report.Sessions;
import org.attune.report.data.ReportReader;
import org.attune.report.data.ReportWriter;
import org.attune.report.page.ReportImage;
import org.attune.session.Bin;
import org.attune.session.Marker;
import org.attune.session.MarkerKind;
import org.attune.session.SessionLabels;
import org.attune.session.SessionSummary;
import org.attune.ui.AgreedSessions;
import org.attune.ui.Kiosk;
import org.attune.ui.KioskOptions;
import org.attune.ui.PatientRobot;
import org.attune.ui.control.SaveKind;
import org.attune.ui.control.SaveTarget;
import org.attune.ui.sessions.SessionRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a learner does with reports, through the real window on JavaFX's headless platform. */
class ReportTest {
    private final PatientRobot robot = new PatientRobot();
    private final SessionSummary lecture = Sessions.lecture(1);
    private Path saveAs;
    private String proposed;
    private Stage stage;
    private Path reports;

    @TempDir
    Path folder;

    @BeforeEach
    void folders() throws IOException {
        reports = Files.createDirectories(folder.resolve("reports"));
        saveAs = folder.resolve("elsewhere.png");
        System.setProperty("attune.data", folder.resolve("data").toString());
        System.setProperty("attune.reports", reports.toString());
    }

    @AfterEach
    void close() {
        System.clearProperty("attune.data");
        System.clearProperty("attune.reports");
        JavaFx.run(stage::close);
    }

    @Test
    void aStretchThatIsTakenOutIsInTheFileNowhere() throws IOException {
        Path file = write(lecture);
        open();

        JavaFx.run(() -> robot.lookup(".page-frame").query().requestFocus());
        robot.push(KeyCode.HOME).push(KeyCode.RIGHT);
        assertThat(text("#moment")).matches(
                "0:10  ·  looked interested for \\d+ %, in the minute around it for \\d+ %");
        robot.push(KeyCode.ENTER);
        assertThat(zoomedTo()).as("pixel by pixel or larger").isBetween(100.0, 1123.0);
        robot.push(KeyCode.MINUS);
        assertThat(zoomedTo()).as("the whole page").isZero();
        type("#stretch-from", "4:07");
        type("#stretch-to", "11:53");
        assertThat(JavaFx.call(() -> robot.lookup("#stretch-from").queryAs(TextField.class).getText()))
                .as("in steps of ten seconds").isEqualTo("4:00");
        assertThat(JavaFx.call(() -> robot.lookup("#stretch-to").queryAs(TextField.class).getText()))
                .isEqualTo("12:00");
        click("#take-stretch");
        assertThat(text("#report-message")).startsWith("Not saved yet");
        assertThat(ReportReader.read(file)).as("until it is saved").isEqualTo(lecture);
        save();

        SessionSummary saved = ReportReader.read(file);
        assertThat(saved.bins().subList(24, 72)).containsOnly(Bin.EMPTY);
        assertThat(saved.bins().subList(0, 24)).isEqualTo(lecture.bins().subList(0, 24));
        assertThat(saved.bins().subList(72, 360)).isEqualTo(lecture.bins().subList(72, 360));
        assertThat(saved.markers()).extracting(Marker::text).containsExactly("worked example", "Carnot cycle", "quiz");
        assertThat(saved.info()).isEqualTo(lecture.info());
        assertShows(file, saved);
        assertThat(list(reports)).as("nothing else is left").containsExactly(file);
    }

    @Test
    void aStretchToTheEndTakesTheLastMomentTooAndAllOfItIsNone() throws IOException {
        List<Bin> bins = new ArrayList<>(Sessions.interested(120, 0.5).bins());
        bins.add(Sessions.interested(1, 0.5).bins().getFirst());
        Path file = write(new SessionSummary(Sessions.info(), 120.9, bins,
                List.of(new Marker(10, "begin"), new Marker(120.5, "goodbye"))));
        open();
        assertThat(disabled("#take-stretch")).as("all of it").isTrue();

        type("#stretch-from", "1:00");
        click("#take-stretch");
        save();

        SessionSummary saved = ReportReader.read(file);
        assertThat(saved.bins()).hasSize(13);
        assertThat(saved.bins().subList(6, 13)).containsOnly(Bin.EMPTY);
        assertThat(saved.markers()).extracting(Marker::text).containsExactly("begin");
    }

    @Test
    void theEndOfASessionIsTheOneThatThePageNames() throws IOException {
        List<Bin> bins = new ArrayList<>(Sessions.interested(20, 0.5).bins());
        bins.add(Sessions.interested(3, 0.5).bins().getFirst());
        write(new SessionSummary(Sessions.info(), 23.7, bins, List.of()));
        open();

        assertThat(Durations.words(23.7)).as("on the page").isEqualTo("24 s");
        assertThat(JavaFx.call(() -> robot.lookup("#stretch-to").queryAs(TextField.class).getText()))
                .isEqualTo("0:24");
        assertThat(disabled("#take-stretch")).as("all of it").isTrue();
    }

    @Test
    void nameAndMarkersAreGoneFromTheFilesBytes() throws IOException {
        Path file = write(lecture);
        assertThat(chunk(file)).contains("quiet heron", "Carnot cycle");
        open();

        click("#take-name");
        click("#take-markers");
        save();

        assertThat(chunk(file)).doesNotContain("heron", "Carnot", "quiz").contains("Thermodynamics", "\"learner\":\"\"",
                "\"markers\":[]");
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).doesNotContain("heron", "Carnot");
        assertShows(file, ReportReader.read(file));
        assertThat(list(reports)).containsExactly(file);
        assertThat(JavaFx.call(() -> robot.lookup("#take-name").queryButton().isDisabled()))
                .as("nothing more to take out").isTrue();
        assertThat(JavaFx.call(() -> robot.lookup("#undo").queryButton().isDisabled())).as("saved is for good")
                .isTrue();
    }

    @Test
    void oneMarkerIsRenamedAndGetsANoteAndAnotherGoes() throws IOException {
        Path file = write(lecture);
        open();
        JavaFx.run(() -> {
            ComboBox<Marker> list = robot.lookup("#edit-marker").queryComboBox();
            list.setValue(list.getItems().get(2));
            robot.lookup("#edit-words").queryTextInputControl().setText("Carnot");
            robot.lookup("#edit-note").queryTextInputControl().setText("Why is 100 % not possible?");
            assertThat(robot.lookup("#keep-marker").queryButton().isDisabled()).isFalse();
            robot.lookup("#edit-note").<TextField>query().fireEvent(new ActionEvent());
            assertThat(robot.lookup("#keep-marker").queryButton().isDisabled()).as("kept").isTrue();
            list.setValue(list.getItems().getFirst());
            robot.lookup("#take-marker").queryButton().fire();
        });
        save();

        assertThat(ReportReader.read(file).markers()).containsExactly(new Marker(720, "worked example"),
                new Marker(1230, MarkerKind.NOTE, "Carnot", "Why is 100 % not possible?"), new Marker(1860, "quiz"));
    }

    @Test
    void undoTakesBackStepByStepUntilTheFileIsAsItWas() throws IOException {
        Path file = write(lecture);
        byte[] before = Files.readAllBytes(file);
        open();
        click("#take-name");
        click("#take-markers");

        click("#undo");
        assertThat(disabled("#take-markers")).isFalse();
        assertThat(disabled("#take-name")).isTrue();
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);

        assertThat(text("#report-message")).isEqualTo("Saved in " + reports
                + ": Thermodynamics  ·  Lecture 7  ·  Fri 20 Nov 2026, 10:02");
        assertThat(disabled("#undo")).isTrue();
        assertThat(disabled("#save")).isTrue();
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void leavingWithSomethingUnsavedAsksAndSaves() throws IOException {
        Path file = write(lecture);
        open();
        click("#take-name");
        JavaFx.run(() -> robot.lookup("#edit-note").queryTextInputControl().setText("typed and left so"));

        JavaFx.run(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertThat(JavaFx.call(stage::isShowing)).isTrue();
        assertThat(text("#question-words")).contains("the file still has all of it");
        robot.push(KeyCode.ESCAPE);
        Eventually.until("Escape is the harmless answer",
                () -> JavaFx.call(() -> robot.lookup("#question-words").tryQuery().isEmpty()));
        assertThat(ReportReader.read(file)).isEqualTo(lecture);
        click("#back");
        click("#save-and-leave");

        waitFor("#sessions");
        assertThat(ReportReader.read(file).info().labels().learner()).isEmpty();
        assertThat(ReportReader.read(file).markers().getFirst().note()).isEqualTo("typed and left so");
    }

    @Test
    void savedAsAnotherFileTheFirstStaysAndTheLearnerIsTold() throws IOException {
        Path file = write(lecture);
        open();
        click("#take-name");

        click("#save-as");
        Eventually.until("it is saved", () -> text("#report-message").startsWith("Saved as"));

        assertThat(proposed).isEqualTo("Thermodynamics Lecture 7 2026-11-20 1002");
        assertThat(chunk(saveAs)).doesNotContain("heron");
        assertThat(ReportReader.read(file)).isEqualTo(lecture);
        assertThat(text("#report-message"))
                .isEqualTo("Saved as " + saveAs + "\nThe page from before your change is still here: " + file);

        click("#take-markers");
        saveAs = folder.resolve("elsewhere");
        click("#save-as");
        Eventually.until("no file is replaced unasked",
                () -> text("#report-message").startsWith("Nothing was saved, because "));
        assertThat(ReportReader.read(folder.resolve("elsewhere.png")).markers()).isNotEmpty();
    }

    @Test
    void aFolderThatTakesNothingIsToldAndTheChangeIsKept() throws IOException {
        Path file = write(lecture);
        open();
        click("#take-name");
        Path moved = Files.move(reports, folder.resolve("moved"));
        Files.writeString(reports, "a file where the folder was");

        click("#save");
        Eventually.until("the answer", () -> text("#report-message").endsWith("(A-402)"));

        assertThat(text("#report-message")).contains("could not be saved in " + reports).endsWith("(A-402)");
        assertThat(disabled("#undo")).isFalse();
        assertThat(ReportReader.read(moved.resolve(file.getFileName()))).isEqualTo(lecture);
    }

    @Test
    void theCopyIsThePageAndOpenFolderWithoutAFileManagerIsASentence() throws IOException {
        write(lecture);
        open();

        click("#copy");
        assertThat(JavaFx.call(() -> Clipboard.getSystemClipboard().getImage().getWidth())).isEqualTo(2246);
        click("#open-folder");

        Eventually.until("a sentence", () -> text("#report-message").contains("The folder is " + reports));
    }

    @Test
    void deleteAsksOnceAndTheFileIsGone() throws IOException {
        Path file = write(lecture);
        open();

        click("#delete");
        assertThat(file).as("not before the answer").exists();
        click("#no");
        assertThat(file).exists();
        click("#delete");
        click("#yes");

        waitFor("#sessions");
        assertThat(list(reports)).isEmpty();
        assertThat(text("#sessions-message")).isEqualTo("Your report is deleted. This file is gone: " + file);
    }

    @Test
    void deletingNamesAndTakesEveryFileOfThisSitting() throws IOException {
        Path file = write(lecture);
        Path sheet = folder.resolve("sheet.pdf");
        Path picture = saveAs;
        open();
        click("#take-name");
        saveElsewhere();
        saveAs = sheet;
        saveElsewhere();
        assertThat(sheet).content(StandardCharsets.ISO_8859_1).startsWith("%PDF-");

        click("#delete");
        assertThat(text("#question-words")).contains(file.toString(), picture.toString(), sheet.toString());
        click("#yes");

        waitFor("#sessions");
        assertThat(file).doesNotExist();
        assertThat(picture).doesNotExist();
        assertThat(sheet).doesNotExist();
        assertThat(text("#sessions-message")).isEqualTo(
                "Your report is deleted. These files are gone:\n" + file + "\n" + picture + "\n" + sheet);
    }

    @Test
    void deletingKnowsTheOtherFileStillAfterTheScreenWasLeft() throws IOException {
        Path file = write(lecture);
        open();
        saveElsewhere();
        click("#back");
        Eventually.until("a session", () -> rows().size() == 1);
        robot.push(KeyCode.HOME).push(KeyCode.ENTER);
        waitFor("#report-page");

        click("#delete");
        click("#yes");

        waitFor("#sessions");
        assertThat(file).doesNotExist();
        assertThat(saveAs).doesNotExist();
    }

    @Test
    void aFileThatTookAnotherSessionsPageIsNotDeletedWithTheFirst() throws IOException {
        Path optics = write(session(1, "Optics"));
        write(session(3, "Waves"));
        show();
        for (KeyCode place : List.of(KeyCode.HOME, KeyCode.END)) {
            openFromSessions(place);
            saveElsewhere();
            click("#back");
            waitFor("#sessions");
            click("#back");
        }
        SessionSummary second = ReportReader.read(saveAs);

        openFromSessions(KeyCode.HOME);
        click("#delete");
        assertThat(text("#question-words")).doesNotContain(saveAs.toString());
        click("#yes");

        waitFor("#sessions");
        assertThat(ReportReader.read(saveAs)).isEqualTo(second);
        assertThat(list(reports)).containsExactly(optics);
    }

    @Test
    void whatCouldNotBeDeletedIsNamedBesideWhatIsGone() throws IOException {
        Path file = write(lecture);
        open();
        saveElsewhere();
        Files.delete(file);
        Files.writeString(Files.createDirectory(file).resolve("notes.txt"), "a folder of that name");

        click("#delete");
        click("#yes");

        waitFor("#sessions");
        assertThat(text("#sessions-message")).isEqualTo("Only part of your report is deleted. These files are gone:\n"
                + saveAs + "\nStill there:\n" + file + " could not be deleted: its disk refused. (A-306)");
    }

    @Test
    void mySessionsListsTheNewestFirstAndCountsTheRest() throws IOException {
        write(session(1, "Optics"));
        write(session(3, "Waves"));
        Path elsewhere = new ReportWriter(folder.resolve("data").resolve("reports"), folder)
                .write(picture(), session(2, "Heat")).file();
        Files.writeString(reports.resolve("notes.txt"), "mine");
        ImageIO.write(picture(), "png", reports.resolve("holiday.png").toFile());

        show();
        click("#my-sessions");

        Eventually.until("three sessions", () -> rows().size() == 3);
        assertThat(rows()).extracting(row -> row.report().labels().course()).containsExactly("Waves", "Heat", "Optics");
        assertThat(rows().get(1).report().file()).isEqualTo(elsewhere);
        assertThat(rows().getFirst().title()).isEqualTo("Tue 3 Nov 2026, 10:02  ·  Waves  ·  10 min");
        assertThat(rows().getFirst().report().headline()).startsWith("Looked interested for ");
        assertThat(text("#session-count")).isEqualTo("3 sessions. 2 other files there are not readable reports.");
        click("#back");
        waitFor("#start");
    }

    @Test
    void chosenSessionsAreDeletedAndOthersStay() throws IOException {
        Path optics = write(session(1, "Optics"));
        Path waves = write(session(3, "Waves"));
        show();
        click("#my-sessions");
        Eventually.until("two sessions", () -> rows().size() == 2);
        assertThat(disabled("#delete-chosen")).isTrue();

        robot.push(KeyCode.HOME).push(KeyCode.SPACE);
        assertThat(JavaFx.call(() -> robot.lookup("#delete-chosen").queryButton().getText()))
                .isEqualTo("Delete chosen (1)…");
        click("#delete-chosen");
        click("#yes");

        Eventually.until("one session", () -> rows().size() == 1);
        assertThat(text("#sessions-message")).isEqualTo("Deleted: 1 report.");
        assertThat(waves).doesNotExist();
        assertThat(optics).exists();
    }

    @Test
    void aSessionOpensByItsButtonByEnterAndByItsPointOfTheLine() throws IOException {
        for (int day = 1; day <= 5; day++) {
            write(session(day, "Optics"));
        }
        show();
        click("#my-sessions");
        waitFor(".session-open");

        JavaFx.run(() -> robot.lookup(".session-open").queryButton().fire());
        waitFor("#report-page");
        click("#back");
        Eventually.until("the list again", () -> rows().size() == 5);
        robot.push(KeyCode.HOME).push(KeyCode.ENTER);
        waitFor("#report-page");
        click("#back");
        Eventually.until("the list again", () -> rows().size() == 5);
        JavaFx.run(() -> robot.lookup("#trend").query().requestFocus());
        assertThat(text("#trend-pointed")).startsWith("Thu 5 Nov 2026, 10:02: looked interested for ");

        robot.push(KeyCode.HOME).push(KeyCode.RIGHT).push(KeyCode.ENTER);

        waitFor("#report-page");
        assertThat(text("#report-message")).contains("2 Nov");
        click("#back");
        Eventually.until("the list again", () -> rows().size() == 5);

        click("#trend");

        waitFor("#report-page");
        assertThat(text("#report-message")).as("the one in the middle").contains("3 Nov");
    }

    @Test
    void hundredsOfFilesDoNotFreezeTheWindow() throws IOException {
        byte[] report = Files.readAllBytes(write(session(1, "Optics")));
        for (int number = 1; number < 300; number++) {
            Files.write(reports.resolve("report-" + number + ".png"), report);
        }
        show();
        click("#my-sessions");
        int answers = 0;
        while (rows().size() < 300) {
            JavaFx.run(() -> {});
            answers++;
        }

        assertThat(answers).as("times that the window answered while the files were read").isGreaterThan(5);
    }

    @Test
    void deleteAllMyDataSaysWhatDoesItAndLeavesForeignFilesAlone() throws IOException {
        write(session(1, "Optics"));
        Files.move(write(session(2, "Heat")), reports.resolve("for my teacher.png"));
        Path settings = Files.writeString(
                Files.createDirectories(folder.resolve("data")).resolve("settings.properties"),
                "window.full-screen=false");
        Path place = Files.writeString(settings.resolveSibling("window.properties"), "x=0");
        Path log = Files.writeString(
                Files.createDirectories(folder.resolve("data").resolve("logs")).resolve("attune.log"), "line");
        Path linked = new ReportWriter(folder.resolve("other disk"), folder).write(picture(), session(4, "Linked"))
                .file();
        Path link = Files.createSymbolicLink(reports.resolve("attune-20261104-100200-abcd.png"), linked);
        Path notes = Files.writeString(reports.resolve("notes.txt"), "mine");
        Path holiday = reports.resolve("holiday.png");
        ImageIO.write(picture(), "png", holiday.toFile());
        show(new SessionLabels("Asha", "", ""));
        click("#my-sessions");

        click("#delete-all");
        waitFor("#question-words");
        assertThat(text("#question-words")).contains("2 reports, 2 settings files, 1 log file")
                .contains(reports.toString(), settings.getParent().toString());
        assertThat(settings).as("not before the answer").exists();
        click("#yes");

        Eventually.until("what it did",
                () -> text("#sessions-message").equals("Deleted: 2 reports, 2 settings files, 1 log file."));
        assertThat(list(reports)).containsExactlyInAnyOrder(link, notes, holiday);
        assertThat(linked).exists();
        assertThat(settings).doesNotExist();
        assertThat(place).doesNotExist();
        assertThat(log).doesNotExist();
        click("#back");
        waitFor("#learner");
        assertThat(JavaFx.call(() -> robot.lookup("#learner").queryAs(TextField.class).getText()))
                .as("not remembered either").isEmpty();
    }

    private SessionSummary session(int day, String course) {
        ZonedDateTime start = Sessions.START.withMonth(11).withDayOfMonth(day);
        return Sessions.lecture(day, Sessions.info(start, new UUID(9, day), new SessionLabels("", course, "")), 600);
    }

    private Path write(SessionSummary summary) throws IOException {
        return new ReportWriter(reports, reports).write(picture(), summary).file();
    }

    private static BufferedImage picture() {
        return new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
    }

    private void show() {
        show(SessionLabels.NONE);
    }

    private void show(SessionLabels labels) {
        stage = JavaFx.call(() -> {
            Stage window = new Stage();
            // At the corner: see KioskTest.
            window.setX(0);
            window.setY(0);
            ReportWriter writer = new ReportWriter(reports, folder.resolve("data").resolve("reports"));
            AgreedSessions none = new AgreedSessions(new VideoSource(() -> {
                throw new IllegalStateException("no session is started here");
            }, false, "none", ""), typed -> {
                throw new IllegalStateException("no session is started here");
            });
            new Kiosk(window, none, writer, AgreedSessions.agreement(folder), labels, KioskOptions.PLAIN,
                    (name, begin) -> {
                        proposed = name;
                        return Optional.of(SaveTarget.of(saveAs, SaveKind.PNG));
                    }).show(false);
            return window;
        });
        robot.targetWindow(stage);
    }

    /**
     * Through "My sessions", as every earlier report is; by keyboard, since a list may replace its cells while the
     * mouse is on its way.
     */
    private void open() {
        show();
        click("#my-sessions");
        Eventually.until("a session", () -> rows().size() == 1);
        robot.push(KeyCode.HOME).push(KeyCode.ENTER);
        waitFor("#report-page");
    }

    private void openFromSessions(KeyCode place) {
        click("#my-sessions");
        Eventually.until("the sessions", () -> !rows().isEmpty());
        robot.push(place).push(KeyCode.ENTER);
        waitFor("#report-page");
    }

    private void saveElsewhere() {
        click("#save-as");
        Eventually.until("it is saved", () -> text("#report-message").startsWith("Saved as " + saveAs));
    }

    private void type(String field, String text) {
        robot.clickOn(field).push(KeyCode.CONTROL, KeyCode.A).write(text).push(KeyCode.ENTER);
    }

    /** Width of the part of the page that is shown, in pixels of the picture; 0 of the whole. */
    private double zoomedTo() {
        return JavaFx.call(() -> {
            Rectangle2D part = robot.lookup("#report-page").<ImageView>query().getViewport();
            return part == null ? 0 : part.getWidth();
        });
    }

    private void save() {
        click("#save");
        Eventually.until("it is saved", () -> text("#report-message").startsWith("Saved in"));
    }

    private void click(String id) {
        robot.clickOn(id);
    }

    /** Asked on the JavaFX thread: from another one, a screen could be found that is not wholly in the window yet. */
    private void waitFor(String id) {
        Eventually.until(id, () -> JavaFx.call(() -> robot.lookup(id).tryQuery().isPresent()));
    }

    private boolean disabled(String id) {
        return JavaFx.call(() -> robot.lookup(id).query().isDisabled());
    }

    private String text(String query) {
        return JavaFx.call(() -> robot.lookup(query).queryAs(Label.class).getText());
    }

    private List<SessionRow> rows() {
        return JavaFx.call(() -> List.copyOf(robot.lookup("#sessions").<ListView<SessionRow>>query().getItems()));
    }

    private static void assertShows(Path file, SessionSummary summary) throws IOException {
        BufferedImage expected = JavaFx.call(() -> ReportImage.render(summary));
        BufferedImage page = ImageIO.read(file.toFile());
        assertThat(Arrays.equals(pixels(page), pixels(expected))).as("the picture is that of the data").isTrue();
    }

    private static int[] pixels(BufferedImage page) {
        return page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
    }

    /** The data as any program could unpack it. */
    private static String chunk(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("attune.report\0") + "attune.report\0".length()
                + 4;
        try (InflaterInputStream text = new InflaterInputStream(
                new ByteArrayInputStream(bytes, at, bytes.length - at))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
