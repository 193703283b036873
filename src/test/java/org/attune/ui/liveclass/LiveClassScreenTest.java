package org.attune.ui.liveclass;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.attune.Eventually;
import org.attune.JavaFx;
import org.attune.config.Settings;
import org.attune.live.ClassCode;
import org.attune.live.LinkState;
import org.attune.session.SessionMode;
import org.attune.ui.Nodes;
import org.attune.ui.PatientRobot;
import org.attune.ui.theme.WindowTheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Through the real window, on JavaFX's headless platform. */
class LiveClassScreenTest {
    private static final ClassCode CODE = new ClassCode("7KQ4MX2RDP");

    private final PatientRobot robot = new PatientRobot();
    private final List<String> done = new ArrayList<>();
    private final List<Stage> placed = new ArrayList<>();
    private LiveClassScreen screen;
    private Stage stage;

    @BeforeEach
    void show() {
        stage = JavaFx.call(() -> {
            screen = new LiveClassScreen("mqtt.school.example", SessionMode.EXPRESSIONS, "",
                    new Strip(Settings::defaults, placed::add),
                    new LiveClassScreen.Ways(() -> done.add("end"), () -> done.add("back")));
            Stage window = new Stage();
            window.setX(0);
            window.setY(0);
            window.setScene(new Scene(screen, 1024, 640));
            new WindowTheme(window.getScene());
            window.show();
            return window;
        });
        robot.targetWindow(stage);
        JavaFx.run(() -> screen.show(CODE));
    }

    @AfterEach
    void close() {
        JavaFx.run(() -> {
            screen.showEnded("");
            stage.close();
        });
    }

    @Test
    void theCodeIsShownInGroupsAndCopiedWithOneKeyAlsoAsALink() {
        assertThat(text("#class-code")).isEqualTo("7KQ4M-X2RDP");

        robot.press(KeyCode.C).release(KeyCode.C);
        assertThat(clipboard()).isEqualTo("7KQ4M-X2RDP");
        robot.press(KeyCode.L).release(KeyCode.L);
        assertThat(clipboard()).isEqualTo("attune:7KQ4MX2RDP");
        assertThat(text("#code-copied")).contains("attune:7KQ4MX2RDP");
    }

    @Test
    void ofFewerThanFiveNothingElseIsSaid() {
        JavaFx.run(() -> screen.show(Shown.class31()));
        JavaFx.run(() -> screen.show(Shown.few()));

        assertThat(text("#class-few")).isEqualTo("Fewer than five");
        assertThat(words(screen).replace("7KQ4M-X2RDP", "")).doesNotContainPattern("\\d");
        StripBar strip = JavaFx.call(() -> strip(Shown.few()));
        assertThat(words(strip)).isEqualTo("Fewer than five");
        assertThat(strip.getAccessibleText()).isEqualTo("Fewer than five");
    }

    @Test
    void theFiguresOfAClassAreItsMedianMiddleHalfLearnersAndWords() {
        JavaFx.run(() -> screen.show(Shown.class31()));

        assertThat(text("#class-share")).isEqualTo("64 %");
        assertThat(text("#class-middle-half")).contains("50 %", "75 %");
        assertThat(text("#class-learners")).isEqualTo("31");
        assertThat(text("#class-said")).isEqualTo("lost: 6\nquestion: 5");
        assertThat(isShown("#class-few")).isFalse();
        assertThat(isShown("#class-dip")).isFalse();
        JavaFx.run(() -> screen.show(Shown.dip()));
        assertThat(isShown("#class-dip")).isTrue();
        JavaFx.run(() -> screen.show(Shown.presence()));
        assertThat(text("#class-share-title")).isEqualTo("Face in view in the last minute");
    }

    @Test
    void aMinuteThatCannotBeShownLeavesTheNumberOut() {
        JavaFx.run(() -> screen.show(Shown.away()));

        assertThat(text("#class-share")).isEqualTo("–");
        assertThat(text("#class-middle-half")).isEqualTo("Fewer than five were measured.");
        assertThat(text("#class-status")).contains("mqtt.school.example", "cannot be reached");
    }

    @Test
    void eachStateHasASentenceOfItsOwnAndAFloodAnother() {
        List<String> said = Arrays.stream(LinkState.values()).map(state -> {
            JavaFx.run(() -> screen.show(Shown.few(state)));
            return text("#class-status");
        }).toList();

        assertThat(said).doesNotHaveDuplicates().noneMatch(String::isBlank);
        assertThat(isShown("#class-flood")).isFalse();
        JavaFx.run(() -> screen.show(Shown.flooded()));
        assertThat(text("#class-flood")).contains("new code");
    }

    @Test
    void theStripStaysOnTopIsMovedByKeysAndClosesWithEsc() {
        JavaFx.run(() -> screen.show(Shown.dip()));
        robot.press(KeyCode.S).release(KeyCode.S);
        Stage strip = placed.getFirst();
        Eventually.until("the strip", () -> JavaFx.call(strip::isShowing));
        assertThat(JavaFx.call(strip::isAlwaysOnTop)).isTrue();
        assertThat(JavaFx.call(() -> strip.getScene().getWidth())).isEqualTo(420);
        assertThat(JavaFx.call(() -> strip.getScene().getHeight())).isEqualTo(64);
        assertThat(words(strip.getScene().getRoot())).contains("38 %", "Lower lately", "lost: 8");

        JavaFx.run(() -> screen.show(Shown.class31()));
        assertThat(words(strip.getScene().getRoot())).contains("64 %", "looked interested", "31 learners · lost: 6");
        double before = JavaFx.call(strip::getX);
        robot.targetWindow(strip);
        JavaFx.run(strip::requestFocus);
        robot.press(KeyCode.LEFT).release(KeyCode.LEFT);
        assertThat(JavaFx.call(strip::getX)).isEqualTo(before - 20);
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertThat(JavaFx.call(strip::isShowing)).isFalse();
        assertThat(JavaFx.call(() -> ((ToggleButton) find("#strip")).isSelected())).isFalse();
    }

    @Test
    void noWordOfTheStripIsCutInAnyLanguage() {
        List<String> cut = new ArrayList<>();
        Locale before = Locale.getDefault(Locale.Category.DISPLAY);
        for (String language : List.of("en", "hi", "te")) {
            Locale.setDefault(Locale.Category.DISPLAY, Locale.of(language));
            for (LiveNow now : List.of(Shown.class31(), Shown.dip(), Shown.few(LinkState.WRONG_CERTIFICATE),
                    Shown.away(), Shown.flooded(), Shown.presence(), Shown.few(LinkState.CONNECTING))) {
                cut.addAll(JavaFx.call(() -> cutIn(strip(now))));
            }
        }
        Locale.setDefault(Locale.Category.DISPLAY, before);
        assertThat(cut).isEmpty();
    }

    @Test
    void leavingAClassThatRunsAsksAndEndingItIsConfirmed() {
        JavaFx.run(() -> ((Button) find("#class-back")).fire());
        Eventually.until("the question", () -> isShown("#question-words"));
        assertThat(done).isEmpty();
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertThat(done).isEmpty();

        robot.press(KeyCode.CONTROL).press(KeyCode.E).release(KeyCode.E).release(KeyCode.CONTROL);
        Eventually.until("the question again", () -> isShown("#yes"));
        JavaFx.run(() -> ((Button) find("#yes")).fire());
        assertThat(done).containsExactly("end");

        JavaFx.run(() -> screen.showEnded("The class has ended."));
        JavaFx.run(() -> ((Button) find("#class-back")).fire());
        assertThat(done).containsExactly("end", "back");
    }

    private static StripBar strip(LiveNow now) {
        StripBar bar = new StripBar(() -> {});
        Scene scene = new Scene(bar, StripBar.WIDTH, StripBar.HEIGHT);
        new WindowTheme(scene);
        bar.show(now);
        bar.applyCss();
        bar.layout();
        return bar;
    }

    private static List<String> cutIn(StripBar bar) {
        return Nodes.in(bar).filter(Nodes::isShown).filter(Labeled.class::isInstance).map(Labeled.class::cast)
                .filter(Labeled::isTextTruncated).map(Labeled::getText).toList();
    }

    private static String words(Parent root) {
        return JavaFx.call(() -> Nodes.in(root).filter(Nodes::isShown).filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text != null && !text.isEmpty() && !text.equals("Back to the window"))
                .distinct().collect(Collectors.joining("\n")));
    }

    private Node find(String id) {
        return Objects.requireNonNull(screen.lookup(id), id);
    }

    private boolean isShown(String id) {
        return JavaFx.call(() -> screen.lookup(id) != null && Nodes.isShown(screen.lookup(id)));
    }

    private String text(String id) {
        return JavaFx.call(() -> ((Labeled) find(id)).getText());
    }

    private static String clipboard() {
        return JavaFx.call(() -> Clipboard.getSystemClipboard().getString());
    }
}
