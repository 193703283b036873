package org.attune.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import org.attune.JavaFx;
import org.junit.jupiter.api.Test;

class WrappingLabelTest {

    @Test
    void noLineBeginsWithTheFullStopOfHindi() {
        WrappingLabel label = JavaFx.call(() -> {
            WrappingLabel made = new WrappingLabel("है।");
            new Scene(new VBox(made)).getRoot().applyCss();
            return made;
        });
        double width = JavaFx.call(() -> label.prefWidth(-1));

        assertThat(JavaFx.call(() -> label.prefHeight(width - 2))).as("where only the full stop has no room")
                .isEqualTo(JavaFx.call(() -> label.prefHeight(width + 2)));
    }
}
