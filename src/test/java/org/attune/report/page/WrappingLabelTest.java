package org.attune.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import org.attune.JavaFx;
import org.junit.jupiter.api.Test;

class WrappingLabelTest {

    @Test
    void noLineBeginsWithTheFullStopOfHindi() {
        WrappingLabel label = JavaFx.call(() -> label("है।"));
        double width = JavaFx.call(() -> label.prefWidth(-1));

        assertThat(JavaFx.call(() -> label.prefHeight(width - 2))).as("where only the full stop has no room")
                .isEqualTo(JavaFx.call(() -> label.prefHeight(width + 2)));
    }

    @Test
    void wordsStandInTheirOrder() {
        List<Double> begins = JavaFx.call(() -> {
            Parent words = (Parent) label("पेज सहेजा गया है। नाम/पेज। आप देख सकते हैं।").getGraphic();
            return words.getChildrenUnmodifiable().stream().map(Node::getBoundsInParent)
                    .filter(room -> room.getWidth() > 0).map(room -> room.getMinX()).toList();
        });

        assertThat(begins).hasSizeGreaterThan(8).isSorted().doesNotHaveDuplicates();
    }

    private static WrappingLabel label(String text) {
        WrappingLabel label = new WrappingLabel(text);
        VBox around = new VBox(label);
        new Scene(around, 900, 100);
        around.applyCss();
        around.layout();
        return label;
    }
}
