package org.attune.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.attune.Eventually;
import org.attune.JavaFx;
import org.attune.Legible;
import org.attune.config.Setting;
import org.attune.config.Settings;
import org.attune.report.page.WrappingLabel;
import org.attune.ui.Examples.Example;
import org.attune.ui.camera.CameraView;
import org.attune.ui.theme.WindowTheme;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every screen in small windows and with large letters: no word is cut off, all that can be used is in view or can be
 * scrolled to, and what leads on or back is in view without scrolling. A page or a picture keeps its room.
 */
class LayoutTest {
    private static final double LEAST_TO_SCROLL_IN = 60;
    /** Of the window's width; a learner has to be able to read the page. */
    private static final double LEAST_OF_PAGE = 0.45;
    /** Of the window's width and height. */
    private static final double LEAST_OF_PICTURE = 0.25;
    private static final List<Room> ROOMS = List.of(new Room(1366, 768, 100), new Room(1024, 600, 100),
            new Room(800, 560, 100), new Room(1366, 768, 200), new Room(1024, 600, 200));
    private static final List<Room> TIGHTEST = List.of(new Room(800, 560, 100), new Room(1024, 600, 200));

    @TempDir
    static Path folder;

    private Stage stage;

    /** A window. */
    private record Room(int width, int height, int textPercent) {}

    /** Telugu has the longest words. */
    @TestFactory
    Stream<DynamicTest> everythingHasItsPlace() {
        return tests("te", TIGHTEST);
    }

    @TestFactory
    @Tag("endurance")
    Stream<DynamicTest> everythingHasItsPlaceInEveryRoomAndLanguage() {
        return Stream.of("en", "hi", "te").flatMap(language -> tests(language, ROOMS));
    }

    private Stream<DynamicTest> tests(String language, List<Room> rooms) {
        return new Examples(folder).all().stream().map(example -> DynamicTest.dynamicTest(example + " in " + language,
                () -> assertThat(faults(example.name(), language, rooms)).isEmpty()));
    }

    private List<String> faults(String name, String language, List<Room> rooms) throws Exception {
        Locale before = Locale.getDefault(Locale.Category.DISPLAY);
        Locale.setDefault(Locale.Category.DISPLAY, Locale.of(language));
        try (Examples examples = new Examples(folder)) {
            Example example = examples.all().stream().filter(each -> each.name().equals(name)).findFirst()
                    .orElseThrow();
            WindowTheme theme = JavaFx.call(() -> show(example));
            Eventually.until(name, () -> JavaFx.call(() -> example.isReady(stage.getScene())));
            List<String> faults = new ArrayList<>();
            for (Room room : rooms) {
                JavaFx.run(() -> resize(room, theme));
                Eventually.until(room.toString(), () -> JavaFx.call(() -> stage.getScene().getWidth() == room.width
                        && stage.getScene().getHeight() == room.height));
                JavaFx.call(() -> faults(stage.getScene()))
                        .forEach(fault -> faults.add(room + " " + fault));
            }
            JavaFx.run(() -> stage.close());
            return faults;
        } finally {
            Locale.setDefault(Locale.Category.DISPLAY, before);
        }
    }

    private WindowTheme show(Example example) throws Exception {
        Scene scene = new Scene(example.screen().call());
        WindowTheme theme = new WindowTheme(scene);
        stage = new Stage();
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        resize(ROOMS.getFirst(), theme);
        stage.show();
        return theme;
    }

    private void resize(Room room, WindowTheme theme) {
        stage.setWidth(room.width);
        stage.setHeight(room.height);
        theme.follow(Settings.defaults().with(Setting.TEXT_PERCENT, room.textPercent));
    }

    private static List<String> faults(Scene scene) {
        // Some bindings follow the first layout.
        for (int pass = 0; pass < 2; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        List<String> faults = new ArrayList<>(Legible.faults(scene.getRoot()));
        faults.addAll(outOfView(scene));
        faults.addAll(tooSmall(scene));
        Nodes.in(scene.getRoot()).filter(Nodes::isShown).forEach(node -> {
            if (node instanceof Labeled words && words.isTextTruncated()) {
                faults.add("cut off: " + words);
            }
            if (node instanceof Text words && isDrawnTwice(words)) {
                faults.add("a line of joined letters is cut, and drawn twice: " + words.getText());
            }
            if (node instanceof TextField field && !field.getPromptText().isEmpty()
                    && width(field) > field.getWidth() - field.getInsets().getLeft() - field.getInsets().getRight()) {
                faults.add("prompt cut off: " + field.getPromptText());
            }
            if (node.isFocusTraversable() && !isReachable(node, scene)) {
                faults.add("out of view: " + node + " at " + node.localToScene(node.getLayoutBounds()));
            }
        });
        return faults;
    }

    private static List<String> outOfView(Scene scene) {
        List<Node> main = Nodes.in(scene.getRoot()).filter(node -> Nodes.isShown(node) && isMain(node)).toList();
        assertThat(main).as("what leads on or back").isNotEmpty();
        return main.stream().filter(node -> !isInView(node, scene)).map(node -> "has to be scrolled to: " + node)
                .toList();
    }

    /** What a learner is most likely to want next, and the way back. */
    private static boolean isMain(Node node) {
        return node instanceof Button button && (button.isDefaultButton() || button.isCancelButton()
                || button.getStyleClass().contains("accent") || button.getStyleClass().contains("choice"));
    }

    private static boolean isInView(Node node, Scene scene) {
        return seen(node, scene).map(seen -> seen.getWidth() >= node.getLayoutBounds().getWidth() - 2
                && seen.getHeight() >= node.getLayoutBounds().getHeight() - 2).orElse(false);
    }

    /** A page may reach below the window; then it is as wide as the window. */
    private static List<String> tooSmall(Scene scene) {
        List<String> faults = new ArrayList<>();
        Nodes.in(scene.getRoot()).filter(Nodes::isShown).forEach(node -> {
            Bounds seen = seen(node, scene).orElse(node.getLayoutBounds());
            if ("report-page".equals(node.getId()) && seen.getWidth() < LEAST_OF_PAGE * scene.getWidth()
                    || node instanceof CameraView && scene.getRoot().lookup(".compact") == null
                            && (seen.getWidth() < LEAST_OF_PICTURE * scene.getWidth()
                                    || seen.getHeight() < LEAST_OF_PICTURE * scene.getHeight())) {
                faults.add("too small: " + node + " of " + seen);
            }
        });
        return faults;
    }

    /** The part of it that is in the window and not scrolled away; empty if there is none. */
    private static Optional<Bounds> seen(Node node, Scene scene) {
        BoundingBox window = new BoundingBox(0, 0, scene.getWidth(), scene.getHeight());
        Optional<Bounds> seen = common(node.localToScene(node.getLayoutBounds()), window);
        for (ScrollPane scroll = around(node); scroll != null && seen.isPresent(); scroll = around(scroll)) {
            seen = common(seen.get(), scroll.localToScene(scroll.getLayoutBounds()));
        }
        return seen;
    }

    private static Optional<Bounds> common(Bounds one, Bounds other) {
        double left = Math.max(one.getMinX(), other.getMinX());
        double top = Math.max(one.getMinY(), other.getMinY());
        double width = Math.min(one.getMaxX(), other.getMaxX()) - left;
        double height = Math.min(one.getMaxY(), other.getMaxY()) - top;
        return width > 0 && height > 0 ? Optional.of(new BoundingBox(left, top, width, height)) : Optional.empty();
    }

    /** As {@link WrappingLabel} says. */
    private static boolean isDrawnTwice(Text words) {
        boolean joined = words.getText().chars().anyMatch(letter -> letter >= 0x0590 && letter <= 0x109F);
        Text oneLine = new Text(words.getText());
        oneLine.setFont(words.getFont());
        return joined && words.getLayoutBounds().getHeight() > 1.5 * oneLine.getLayoutBounds().getHeight();
    }

    private static double width(TextField field) {
        Text prompt = new Text(field.getPromptText());
        prompt.setFont(field.getFont());
        return prompt.getLayoutBounds().getWidth();
    }

    /** What scrolls has to fit in its width only, but is to show more than a line at once. */
    private static boolean isReachable(Node node, Scene scene) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        ScrollPane scroll = around(node);
        if (scroll == null) {
            return isWithin(bounds.getMinX(), bounds.getMaxX(), 0, scene.getWidth())
                    && isWithin(bounds.getMinY(), bounds.getMaxY(), 0, scene.getHeight());
        }
        Bounds view = scroll.localToScene(scroll.getLayoutBounds());
        return isWithin(bounds.getMinX(), bounds.getMaxX(), view.getMinX(), view.getMaxX())
                && view.getHeight() >= LEAST_TO_SCROLL_IN && isReachable(scroll, scene);
    }

    private static boolean isWithin(double from, double to, double least, double most) {
        return from >= least - 1 && to <= most + 1;
    }

    private static ScrollPane around(Node node) {
        Parent parent = node.getParent();
        while (parent != null && !(parent instanceof ScrollPane)) {
            parent = parent.getParent();
        }
        return (ScrollPane) parent;
    }
}
