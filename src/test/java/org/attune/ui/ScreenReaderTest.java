package org.attune.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.text.Text;
import org.attune.Eventually;
import org.attune.JavaFx;
import org.attune.ui.Examples.Example;
import org.attune.ui.camera.FaceBox;
import org.attune.ui.classroom.ClassroomScreen;
import org.attune.ui.theme.WindowTheme;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Everything that can be used or looked at has a name and a role for a screen reader, and what is only drawn has none.
 */
class ScreenReaderTest {
    @TempDir
    static Path folder;

    @TestFactory
    Stream<DynamicTest> everyScreenIsTold() {
        return new Examples(folder).all().stream()
                .map(example -> DynamicTest.dynamicTest(example.name(), () -> assertIsTold(example.name())));
    }

    private static void assertIsTold(String name) throws Exception {
        try (Examples examples = new Examples(folder)) {
            Example example = examples.all().stream().filter(each -> each.name().equals(name)).findFirst()
                    .orElseThrow();
            Scene scene = JavaFx.call(() -> {
                Scene made = new Scene(example.screen().call(), 1024, 600);
                new WindowTheme(made);
                return made;
            });
            Eventually.until(name, () -> JavaFx.call(() -> example.isReady(scene)));
            assertThat(JavaFx.call(() -> Spoken.in(scene.getRoot())
                    .flatMap(node -> faults(node).stream().map(fault -> fault + ": " + node)).toList())).isEmpty();
        }
    }

    /** Shown while a large folder is read, so no picture of the finished screen has it. */
    @Test
    void theProgressOfAClassIsTheCountBesideItsBar() throws Exception {
        Scene scene = JavaFx.call(() -> new Scene(new ClassroomScreen(() -> {})));

        assertThat(Spoken.isTold(scene.lookup("#class-progress"))).isTrue();
        assertThat(Spoken.isTold(scene.lookup(".progress-bar"))).isFalse();
    }

    private static List<String> faults(Node node) {
        List<String> faults = new ArrayList<>();
        String name = Spoken.name(node);
        if (node.isFocusTraversable() && !Spoken.isTold(node)) {
            faults.add("no role");
        }
        if (needsName(node) && name.isEmpty()) {
            faults.add("no name");
        }
        if (Spoken.hasValue(node) && node.getAccessibleText() != null) {
            faults.add("its value is hidden");
        }
        if (Spoken.isTold(node)
                && name.codePoints().anyMatch(letter -> Character.getType(letter) == Character.PRIVATE_USE)) {
            faults.add("an icon is read");
        }
        if (node instanceof Labeled words && words.getText() != null && !words.getText().isEmpty()
                && !(words.getParent() instanceof FaceBox) && !Spoken.isTold(node)) {
            faults.add("words are not told");
        }
        return faults;
    }

    private static boolean needsName(Node node) {
        return switch (node) {
            case Text drawn -> false;
            case ListCell<?> cell -> !cell.isEmpty();
            case Labeled words when words.getAccessibleRole() == AccessibleRole.TEXT -> false;
            default -> Spoken.isTold(node)
                    && (node.isFocusTraversable() || node.getAccessibleRole() != AccessibleRole.SCROLL_PANE);
        };
    }
}
