package org.attune.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.attune.Eventually;
import org.attune.JavaFx;
import org.attune.Legible;
import org.attune.config.CurrentSettings;
import org.attune.config.Settings;
import org.attune.consent.IntendedUse;
import org.attune.i18n.Language;
import org.attune.report.Sessions;
import org.attune.report.data.ReportWriter;
import org.attune.report.page.ReportImage;
import org.attune.session.SessionLabels;
import org.attune.session.SessionSummary;
import org.attune.ui.agreement.AgreementScreen;
import org.attune.ui.agreement.CountryAndPurposeScreen;
import org.attune.ui.classroom.ClassroomScreen;
import org.attune.ui.control.NavAction;
import org.attune.ui.help.HelpScreen;
import org.attune.ui.lab.Lab;
import org.attune.ui.lab.StaffExit;
import org.attune.ui.report.OpenReport;
import org.attune.ui.report.ReportActions;
import org.attune.ui.report.ReportScreen;
import org.attune.ui.settings.SettingsScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import static org.assertj.core.api.Assertions.assertThat;

class LanguagesTest {
    private final PatientRobot robot = new PatientRobot();
    private Stage stage;

    @TempDir
    Path folder;

    @AfterEach
    void asBefore() {
        JavaFx.run(() -> {
            Language.ENGLISH.speak();
            stage.close();
        });
    }

    @Test
    void theLanguageIsChosenOnTheSettingsScreenAndSpokenFromTheStartScreenOn() throws Exception {
        CurrentSettings settings = CurrentSettings.of(folder.resolve("settings.properties"), Settings.defaults());
        JavaFx.run(() -> {
            stage = new Stage();
            stage.setX(0);
            stage.setY(0);
            new Kiosk(stage, new AgreedSessions(null, labels -> null), new ReportWriter(folder, folder),
                    AgreedSessions.agreement(folder), SessionLabels.NONE,
                    new KioskOptions(settings, Computer.UNKNOWN, null, List.of())).show(false);
        });
        robot.targetWindow(stage);
        assertThat(text("#help")).isEqualTo("Help");

        robot.clickOn("#settings");
        Eventually.until("the settings", () -> robot.lookup(".settings-screen").tryQuery().isPresent());
        JavaFx.run(() -> language().setValue("te"));
        assertThat(JavaFx.call(() -> language().getConverter().toString("te"))).isEqualTo("తెలుగు");
        robot.clickOn("#save").clickOn("#back");

        Eventually.until("Telugu", () -> text("#help").equals("సహాయం"));
        assertThat(Files.readString(folder.resolve("settings.properties"))).contains("window.language=te");
    }

    @Test
    void theStartScreenHasTheLanguagesByTheirOwnNamesAndKeepsTheChoice() throws Exception {
        CurrentSettings settings = CurrentSettings.of(folder.resolve("settings.properties"), Settings.defaults());
        show(new KioskOptions(settings, Computer.UNKNOWN, null, List.of()));
        assertThat(menu().getText()).isEqualTo("English · हिन्दी · తెలుగు");
        robot.clickOn("#learner").write("Asha");

        choose("hi");

        assertThat(text("#help")).isEqualTo("मदद");
        assertThat(JavaFx.call(() -> robot.lookup("#learner").<TextField>query().getText())).as("what was typed")
                .isEqualTo("Asha");
        Path file = folder.resolve("settings.properties");
        Eventually.until("it is kept", () -> Files.exists(file));
        assertThat(Files.readString(file)).contains("window.language=hi");
    }

    @Test
    void onASharedComputerALanguageIsThisLearnersAlone() {
        show(new KioskOptions(null, Computer.UNKNOWN, new Lab(KeyCombination.valueOf("Ctrl+Shift+Q"), "unused", 600),
                List.of()));

        choose("te");
        assertThat(text("#help")).isEqualTo("సహాయం");
        robot.clickOn("#help");
        assertThat(JavaFx.call(
                () -> robot.lookup(".key").queryAllAs(Label.class).stream().map(Label::getText).toList()))
                .contains("P", "F1").doesNotContain("C", "F11");
        robot.clickOn("#back");

        assertThat(text("#help")).as("still the same learner").isEqualTo("సహాయం");
        assertThat(folder).isEmptyDirectory();
    }

    private void choose(String language) {
        JavaFx.run(() -> menu().getItems().stream().filter(item -> item.getId().endsWith(language)).findFirst()
                .orElseThrow().fire());
    }

    private MenuButton menu() {
        return robot.lookup("#language").query();
    }

    private void show(KioskOptions setup) {
        JavaFx.run(() -> {
            Language.ENGLISH.speak();
            stage = new Stage();
            stage.setX(0);
            stage.setY(0);
            new Kiosk(stage, new AgreedSessions(null, labels -> null), new ReportWriter(folder, folder),
                    AgreedSessions.agreement(folder), SessionLabels.NONE, setup).show(false);
        });
        robot.targetWindow(stage);
    }

    @ParameterizedTest
    @EnumSource
    void everyScreenHasRoomForItsWordsInASmallWindow(Language language) {
        language.speak();
        SessionSummary summary = Sessions.lecture(7);
        JavaFx.run(() -> {
            stage = new Stage();
            OpenReport report = new OpenReport(summary, folder.resolve("attune-20261120-100200-3fa9.png"));
            ReportActions actions = new ReportActions(report, new ReportWriter(folder, folder),
                    (now, begin) -> Optional.empty(), "");
            CurrentSettings settings = CurrentSettings.of(folder.resolve("settings.properties"), Settings.defaults());
            IntendedUse use = new IntendedUse("IN", IntendedUse.Purpose.INSTITUTION);
            for (Region screen : List.of(new SettingsScreen(settings, List::of, () -> {}),
                    new HelpScreen(Computer.UNKNOWN.examination(), new Group(), false, () -> {}),
                    new ClassroomScreen(() -> {}),
                    new AgreementScreen(use, folder, null,
                            new AgreementScreen.Answers(joins -> {}, () -> {}, () -> {})),
                    new CountryAndPurposeScreen(null, answer -> {}, () -> {}), new StaffExit(code -> "", () -> {}),
                    new ReportScreen(report, ReportImage.render(summary), actions.where(), actions, gone -> {},
                            new NavAction("again", Messages.text("way.again"), () -> {}),
                            NavAction.quit(() -> {})))) {
                assertThat(faults(screen)).as(screen.getClass().getSimpleName()).isEmpty();
            }
        });
    }

    private List<String> faults(Parent screen) {
        stage.setScene(new KioskWindow(stage, close -> {}).scene(screen, null));
        stage.setWidth(1024);
        stage.setHeight(600);
        stage.show();
        screen.applyCss();
        screen.layout();
        return Legible.faults(screen);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> language() {
        return (ComboBox<String>) robot.lookup("#window-language").query();
    }

    private String text(String query) {
        return JavaFx.call(() -> ((Button) robot.lookup(query).query()).getText());
    }
}
