package org.attune.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.attune.Eventually;
import org.attune.JavaFx;
import org.attune.ui.Examples.Example;
import org.attune.ui.theme.WindowTheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every screen without a mouse: Tab comes to everything in the order in which it is read, and away again; Space and
 * Enter press; Esc goes back.
 */
class KeyboardTest {
    private static final int MOST_CONTROLS = 100;
    /** Whatever takes back, leaves or closes. */
    private static final Set<String> BACK = Set.of("back", "class-back", "staff-cancel",
            "keys-close", "no");

    private Stage stage;

    @TempDir
    static Path folder;

    @AfterEach
    void close() {
        JavaFx.run(() -> stage.close());
    }

    @TestFactory
    Stream<DynamicTest> everyScreenIsUsedByKeyboardAlone() {
        return new Examples(folder).all().stream()
                .map(example -> DynamicTest.dynamicTest(example.name(), () -> walk(example.name())));
    }

    @Test
    void theArrowKeysChooseASettingAsAClickDoes() throws Exception {
        try (Examples examples = new Examples(folder)) {
            JavaFx.run(() -> show(named("settings", examples)));
            JavaFx.run(() -> stage.getScene().lookup("#window-theme-system").requestFocus());

            push(KeyCode.RIGHT);

            assertThat(JavaFx.call(() -> ((Toggle) stage.getScene().lookup("#window-theme-light")).isSelected()))
                    .isTrue();
            assertThat(JavaFx.call(() -> stage.getScene().lookup("#save").isDisabled())).as("nothing to save")
                    .isFalse();
        }
    }

    @Test
    void aStretchIsChosenByUpAndDown() throws Exception {
        try (Examples examples = new Examples(folder)) {
            JavaFx.run(() -> show(named("report", examples)));
            TextField from = JavaFx.call(() -> (TextField) stage.getScene().lookup("#stretch-from"));
            JavaFx.run(from::requestFocus);

            push(KeyCode.UP);
            push(KeyCode.UP);
            push(KeyCode.DOWN);

            String begin = JavaFx.call(from::getText);
            assertThat(begin).isEqualTo("0:10");
            assertThat(JavaFx.call(() -> stage.getScene().lookup("#take-stretch").isDisabled())).isFalse();
        }
    }

    @Test
    void aMomentThatIsNoneIsToldInWordsToo() throws Exception {
        try (Examples examples = new Examples(folder)) {
            JavaFx.run(() -> show(named("report", examples)));
            assertThat(JavaFx.call(() -> stage.getScene().lookup("#stretch-wrong").isVisible())).isFalse();

            JavaFx.run(() -> ((TextField) stage.getScene().lookup("#stretch-to")).setText("2:00:00"));

            assertThat(JavaFx.call(() -> stage.getScene().lookup("#stretch-wrong").isVisible())).isTrue();
        }
    }

    @Test
    void theKeyListTakesTheFocusAndGivesItBack() throws Exception {
        try (Examples examples = new Examples(folder)) {
            JavaFx.run(() -> show(named("live", examples)));
            JavaFx.run(() -> stage.getScene().lookup("#pause").requestFocus());

            push(KeyCode.F1);
            assertThat(JavaFx.call(() -> stage.getScene().getFocusOwner().getId())).isEqualTo("keys-close");
            push(KeyCode.ESCAPE);

            assertThat(JavaFx.call(() -> stage.getScene().getFocusOwner().getId())).isEqualTo("pause");
        }
    }

    private static Example named(String name, Examples examples) {
        return examples.all().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    private void walk(String name) throws Exception {
        try (Examples examples = new Examples(folder)) {
            Example example = named(name, examples);
            JavaFx.run(() -> show(example));
            Eventually.until(name, () -> JavaFx.call(() -> example.isReady(stage.getScene())));
            List<Node> walked = walked();
            assertThat(JavaFx.call(() -> unreached(walked))).as("out of reach").isEmpty();
            assertThat(JavaFx.call(() -> outOfOrder(walked))).as("out of order").isEmpty();
            pressAll(walked);
            assertEscGoesBack(walked);
            JavaFx.run(() -> stage.close());
        }
    }

    private void show(Example example) {
        try {
            Scene scene = new Scene(example.screen().call(), 980, 900);
            new WindowTheme(scene);
            stage = new Stage();
            stage.setX(0);
            stage.setY(0);
            stage.setScene(scene);
            stage.show();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Once around, from where the screen begins. */
    private List<Node> walked() {
        JavaFx.run(() -> stage.getScene().getRoot().requestFocus());
        Set<Node> walked = new LinkedHashSet<>();
        Node owner = next(KeyCode.TAB);
        while (walked.add(owner)) {
            assertThat(walked).as("controls before it begins again").hasSizeLessThan(MOST_CONTROLS);
            owner = next(KeyCode.TAB);
        }
        assertThat(owner).as("after the last control").isEqualTo(walked.iterator().next());
        assertThat(next(KeyCode.SHIFT, KeyCode.TAB)).as("back from the first control")
                .isEqualTo(List.copyOf(walked).getLast());
        return List.copyOf(walked);
    }

    private Node next(KeyCode... keys) {
        push(keys);
        return JavaFx.call(() -> stage.getScene().getFocusOwner());
    }

    private static void push(KeyCode... keys) {
        JavaFx.run(() -> {
            Robot keyboard = new Robot();
            List<KeyCode> down = List.of(keys);
            down.forEach(keyboard::keyPress);
            down.reversed().forEach(keyboard::keyRelease);
        });
    }

    private List<Node> unreached(List<Node> walked) {
        return Nodes.in(stage.getScene().getRoot()).filter(KeyboardTest::isControl)
                .filter(node -> Nodes.isShown(node) && !node.isDisabled())
                .filter(node -> walked.stream().noneMatch(
                        reached -> isWithin(reached, node) || isWithin(node, reached) || isInGroup(reached, node)))
                .toList();
    }

    private static boolean isControl(Node node) {
        return node instanceof ButtonBase || node instanceof TextInputControl || node instanceof ComboBoxBase<?>
                || node instanceof Spinner<?> || node instanceof ListView<?>;
    }

    /** Of which the arrow keys choose. */
    private static boolean isInGroup(Node reached, Node node) {
        return reached instanceof Toggle one && node instanceof Toggle other && one.getToggleGroup() != null
                && one.getToggleGroup() == other.getToggleGroup();
    }

    /** A list's lines are reached within it; they do what its keys do. */
    private static boolean isWithin(Node part, Node whole) {
        return part != null && (part.equals(whole) || isWithin(part.getParent(), whole));
    }

    /**
     * One that stands above the one before it, or to the left of it in the same row, unless it begins a column further
     * right.
     */
    /** What has gone meanwhile, as the progress of a reading, has no place any more. */
    private List<String> outOfOrder(List<Node> all) {
        List<Node> walked = all.stream().filter(KeyboardTest::isStillThere).toList();
        List<String> faults = new ArrayList<>();
        for (int index = 1; index < walked.size(); index++) {
            if (isWithin(walked.get(index), walked.get(index - 1))) {
                continue;
            }
            Bounds before = placed(walked.get(index - 1));
            Bounds now = placed(walked.get(index));
            boolean above = now.getMaxY() <= before.getMinY() && now.getMinX() < before.getMaxX();
            boolean leftOf = now.getMaxX() <= before.getMinX() && now.getMaxY() > before.getMinY()
                    && now.getMinY() < before.getMinY();
            if (above || leftOf) {
                faults.add(walked.get(index) + " after " + walked.get(index - 1));
            }
        }
        return faults;
    }

    private static boolean isStillThere(Node node) {
        for (Node part = node; part != null; part = part.getParent()) {
            if (!part.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    private static Bounds placed(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private void pressAll(List<Node> walked) {
        for (Node node : walked) {
            if (node instanceof ButtonBase button && !(node instanceof MenuButton)) {
                List<KeyCode> keys = button instanceof Button || button instanceof Hyperlink
                        ? List.of(KeyCode.SPACE, KeyCode.ENTER)
                        : List.of(KeyCode.SPACE);
                keys.forEach(key -> assertThat(pressed(button, key)).as(key + " on " + button).isEqualTo(1));
            }
        }
    }

    /** How often it acts; nothing else may. */
    private int pressed(ButtonBase button, KeyCode key) {
        AtomicInteger pressed = new AtomicInteger();
        JavaFx.run(() -> {
            button.setOnAction(press -> pressed.incrementAndGet());
            button.requestFocus();
        });
        push(key);
        return JavaFx.call(pressed::get);
    }

    /** Wherever the focus is. */
    private void assertEscGoesBack(List<Node> walked) {
        List<Button> ways = JavaFx.call(
                () -> Nodes.in(stage.getScene().getRoot()).filter(Button.class::isInstance).map(Button.class::cast)
                        .filter(button -> BACK.contains(String.valueOf(button.getId())) && Nodes.isShown(button)
                                && !button.isDisabled())
                        .toList());
        for (Button way : ways) {
            AtomicInteger gone = new AtomicInteger();
            JavaFx.run(() -> way.setOnAction(press -> gone.incrementAndGet()));
            for (Node focused : walked.stream().filter(KeyboardTest::isStillThere).toList()) {
                gone.set(0);
                JavaFx.run(focused::requestFocus);
                push(KeyCode.ESCAPE);
                assertThat(JavaFx.call(() -> gone.get() > 0 || way.getScene() == null || !Nodes.isShown(way)))
                        .as("Esc does as " + way + " from " + focused).isTrue();
            }
        }
    }
}
