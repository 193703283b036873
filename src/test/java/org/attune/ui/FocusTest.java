package org.attune.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Spinner;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.attune.Eventually;
import org.attune.JavaFx;
import org.attune.ui.Examples.Example;
import org.attune.ui.theme.WindowTheme;
import org.controlsfx.control.RangeSlider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * By keyboard it is always seen where one is: what the focus changes in the picture stands out by 3 to 1 at least (WCAG
 * 2.2, 1.4.11).
 */
class FocusTest {
    private static final double LEAST = 3;
    /** A ring of two pixels around the smallest control is more. */
    private static final int LEAST_PIXELS = 60;
    private static final double AROUND = 8;

    private Stage stage;

    @TempDir
    static Path folder;

    @AfterEach
    void close() {
        JavaFx.run(() -> stage.close());
    }

    /** The screens share one style sheet, so light and dark take turns. */
    @TestFactory
    Stream<DynamicTest> everyControlShowsTheFocus() {
        List<Example> all = new Examples(folder).all();
        return IntStream.range(0, all.size()).mapToObj(index -> test(all.get(index), ColorScheme.values()[index % 2]));
    }

    @TestFactory
    @Tag("endurance")
    Stream<DynamicTest> everyControlShowsTheFocusInLightAndDark() {
        return new Examples(folder).all().stream()
                .flatMap(example -> Stream.of(ColorScheme.values()).map(scheme -> test(example, scheme)));
    }

    private DynamicTest test(Example example, ColorScheme scheme) {
        return DynamicTest.dynamicTest(example + " " + scheme, () -> assertFocusIsSeen(example.name(), scheme));
    }

    private void assertFocusIsSeen(String name, ColorScheme scheme) throws Exception {
        try (Examples examples = new Examples(folder)) {
            Example example = examples.all().stream().filter(each -> each.name().equals(name)).findFirst()
                    .orElseThrow();
            JavaFx.run(() -> show(example, scheme));
            Eventually.until(name, () -> JavaFx.call(() -> example.isReady(stage.getScene())));
            assertThat(JavaFx.call(() -> unseen(scheme))).isEmpty();
            JavaFx.run(() -> stage.close());
        }
    }

    private void show(Example example, ColorScheme scheme) {
        try {
            Scene scene = new Scene(example.screen().call(), 980, 900);
            new WindowTheme(scene);
            scene.getPreferences().setColorScheme(scheme);
            stage = new Stage();
            stage.setX(0);
            stage.setY(0);
            stage.setScene(scene);
            stage.show();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Goes through the screen as Tab does. */
    private List<String> unseen(ColorScheme scheme) {
        Scene scene = stage.getScene();
        List<String> unseen = new ArrayList<>();
        Set<Node> seen = new LinkedHashSet<>();
        scene.getRoot().requestFocusTraversal(TraversalDirection.NEXT);
        Node owner = scene.getFocusOwner();
        while (owner != null && seen.add(owner)) {
            Node control = control(owner);
            WritableImage with = picture(control, scheme);
            owner.requestFocusTraversal(TraversalDirection.NEXT);
            if (scene.getFocusOwner() != owner && control(scene.getFocusOwner()) != control
                    && changed(with, picture(control, scheme)) < LEAST_PIXELS) {
                unseen.add(control.toString());
            }
            owner = scene.getFocusOwner();
        }
        assertThat(seen).as("controls").isNotEmpty();
        return unseen;
    }

    /** Of which the focus may be in a part. */
    private static Node control(Node owner) {
        return owner.getParent() instanceof Spinner<?> || owner.getParent() instanceof RangeSlider
                ? owner.getParent()
                : owner;
    }

    private static WritableImage picture(Node node, ColorScheme scheme) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Contrast.named("-color-panel", scheme));
        Bounds placed = node.localToParent(node.getLayoutBounds());
        parameters.setViewport(new Rectangle2D(placed.getMinX() - AROUND, placed.getMinY() - AROUND,
                placed.getWidth() + 2 * AROUND, placed.getHeight() + 2 * AROUND));
        return node.snapshot(parameters, null);
    }

    private static int changed(WritableImage with, WritableImage without) {
        int changed = 0;
        for (int y = 0; y < with.getHeight(); y++) {
            for (int x = 0; x < with.getWidth(); x++) {
                Color before = without.getPixelReader().getColor(x, y);
                Color after = with.getPixelReader().getColor(x, y);
                changed += !before.equals(after) && Contrast.of(before, after) >= LEAST ? 1 : 0;
            }
        }
        return changed;
    }
}
