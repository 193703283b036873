package org.attune.ui.start;

import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.attune.i18n.Language;
import org.attune.report.page.WrappingLabel;

/** The start screen's words and, where they leave enough room, a sample page beside them. */
final class WithSample extends Pane {
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
        if (hasRoom) {
            read();
            place(words.getMaxWidth(), beside);
        } else {
            all.resizeRelocate(0, 0, getWidth(), getHeight());
        }
        sample.setVisible(hasRoom && page.getImage().getProgress() == 1);
    }

    /** In the middle, together. */
    private void place(double wide, double beside) {
        double left = (getWidth() - wide - beside) / 2;
        all.resizeRelocate(left, 0, wide, getHeight());
        page.setFitWidth(beside - sample.getInsets().getLeft() - sample.getInsets().getRight());
        double high = sample.prefHeight(beside);
        sample.resizeRelocate(left + wide, (getHeight() - high) / 2, beside, high);
    }

    /** Read beside the window's own thread, and only where there is room for it. */
    private void read() {
        if (!asked) {
            asked = true;
            Image sample = new Image(WithSample.class.getResource("sample_" + Language.spoken().letters() + ".png")
                    .toExternalForm(), true);
            sample.progressProperty().addListener((property, before, now) -> requestLayout());
            page.setImage(sample);
        }
    }
}
