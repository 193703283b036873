package org.attune.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;
import org.attune.Eventually;
import org.attune.JavaFx;
import org.attune.Legible;
import org.attune.config.Setting;
import org.attune.config.Settings;
import org.attune.ui.Examples.Example;
import org.attune.ui.theme.WindowTheme;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every screen in small windows and with large letters: no word is cut off, and all that can be used is in view or can
 * be scrolled to.
 */
class LayoutTest {
    private static final double LEAST_TO_SCROLL_IN = 60;

    @TempDir
    static Path folder;

    /** A window. */
    private record Room(int width, int height, int textPercent, String language) {}

    @TestFactory
    Stream<DynamicTest> nothingIsCutOff() {
        List<Room> rooms = List.of(new Room(1024, 600, 100, "en"), new Room(800, 560, 100, "en"),
                new Room(1024, 600, 200, "en"), new Room(1024, 600, 100, "hi"), new Room(1024, 600, 100, "te"));
        return new Examples(folder).all().stream().flatMap(example -> rooms.stream()
                .map(room -> DynamicTest.dynamicTest(example + " in " + room,
                        () -> assertNothingIsCutOff(example.name(), room))));
    }

    private static void assertNothingIsCutOff(String name, Room room) throws Exception {
        Locale before = Locale.getDefault(Locale.Category.DISPLAY);
        Locale.setDefault(Locale.Category.DISPLAY, Locale.of(room.language));
        try (Examples examples = new Examples(folder)) {
            Example example = examples.all().stream().filter(each -> each.name().equals(name)).findFirst()
                    .orElseThrow();
            Scene scene = JavaFx.call(() -> show(example, room));
            Eventually.until(name, () -> JavaFx.call(() -> example.isReady(scene)));
            List<String> faults = JavaFx.call(() -> faults(scene));
            assertThat(faults).isEmpty();
        } finally {
            Locale.setDefault(Locale.Category.DISPLAY, before);
        }
    }

    private static Scene show(Example example, Room room) throws Exception {
        Scene scene = new Scene(example.screen().call(), room.width, room.height);
        new WindowTheme(scene).follow(Settings.defaults().with(Setting.TEXT_PERCENT, room.textPercent));
        return scene;
    }

    private static List<String> faults(Scene scene) {
        scene.snapshot(null);
        List<String> faults = new ArrayList<>(Legible.faults(scene.getRoot()));
        Nodes.in(scene.getRoot()).filter(Nodes::isShown).forEach(node -> {
            if (node instanceof Labeled words && words.isTextTruncated()) {
                faults.add("cut off: " + words);
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
