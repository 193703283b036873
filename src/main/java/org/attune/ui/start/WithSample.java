package org.attune.ui.start;

import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.attune.report.page.WrappingLabel;

/** The start screen's words and, where they leave enough room, a sample page beside them. */
final class WithSample extends Pane {
    /** Drawing the page holds the window up for a moment, so the words come first. */
    private static final Duration FIRST_THE_WORDS = Duration.millis(300);

    private final Region all;
    private final Region words;
    private final ImageView page = new ImageView();
    private final VBox sample = new VBox(page, WrappingLabel.of("hint", Messages.text("start.sample")));
    private boolean asked;

    /**
     * @param all the words and the buttons
     * @param words have their greatest width from the style sheet
     */
    WithSample(Region all, Region words) {
        this.all = all;
        this.words = words;
        page.setId("sample-page");
        page.setPreserveRatio(true);
        page.setSmooth(true);
        // The line below says what it is.
        page.setAccessibleRole(AccessibleRole.NODE);
        sample.getStyleClass().add("sample");
        sample.setVisible(false);
        getChildren().addAll(all, sample);
    }

    @Override
    protected void layoutChildren() {
        double beside = Math.min(getWidth() - words.getMaxWidth(), sample.maxWidth(-1));
        boolean hasRoom = words.getMaxWidth() > 0 && beside >= sample.minWidth(-1);
        sample.setVisible(hasRoom && page.getImage() != null);
        if (hasRoom) {
            draw();
            place(words.getMaxWidth(), beside);
        } else {
            all.resizeRelocate(0, 0, getWidth(), getHeight());
        }
    }

    /** In the middle, together. */
    private void place(double wide, double beside) {
        double left = (getWidth() - wide - beside) / 2;
        all.resizeRelocate(left, 0, wide, getHeight());
        page.setFitWidth(beside - sample.getInsets().getLeft() - sample.getInsets().getRight());
        double high = sample.prefHeight(beside);
        sample.resizeRelocate(left + wide, (getHeight() - high) / 2, beside, high);
    }

    private void draw() {
        if (!asked) {
            asked = true;
            PauseTransition before = new PauseTransition(FIRST_THE_WORDS);
            before.setOnFinished(now -> show());
            before.play();
        }
    }

    private void show() {
        if (getScene() != null) {
            page.setImage(SamplePage.image());
            requestLayout();
        }
    }
}
