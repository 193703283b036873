package org.attune.ui.camera;

import javafx.beans.binding.Bindings;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.attune.analysis.Explanation;
import org.attune.analysis.TrackedFace;
import org.attune.classification.Emotion;
import org.attune.report.Percentages;
import org.jspecify.annotations.Nullable;

/** One face's frame and words: the expression by colour and by name, its probability by brightness and by number. */
public final class FaceBox extends Group {
    private static final double LABEL_GAP = 6;

    private final Rectangle frame = new Rectangle();
    private final Label label = new Label();
    private @Nullable ActivationView map;
    private int face;
    private boolean counted;

    FaceBox() {
        getStyleClass().add("face-box");
        frame.getStyleClass().add("face-frame");
        frame.setFill(Color.TRANSPARENT);
        label.getStyleClass().add("face-label");
        // The picture tells it.
        label.setAccessibleRole(AccessibleRole.NODE);
        label.translateYProperty()
                .bind(Bindings.createDoubleBinding(this::labelShift, label.layoutYProperty(), label.heightProperty()));
        label.translateXProperty()
                .bind(Bindings.createDoubleBinding(this::labelInset, label.layoutXProperty(), label.widthProperty()));
        getChildren().addAll(frame, label);
    }

    /** Above the frame; inside it when there is no room above. */
    private double labelShift() {
        double above = label.getHeight() + LABEL_GAP;
        return label.getLayoutY() >= above ? -above : LABEL_GAP;
    }

    /** To the left by what would not fit beside the picture's edge. */
    private double labelInset() {
        return getParent() instanceof Region view
                ? Math.min(0, view.getWidth() - label.getLayoutX() - label.getWidth())
                : 0;
    }

    /** Of a session that records presence only: neither colour nor words tell more than that a face is there. */
    void showPresent(Rectangle2D area) {
        counted = true;
        place(area, FaceColor.PRESENT, true);
        label.setText(Messages.text("face.present"));
    }

    void show(TrackedFace face, Rectangle2D area) {
        this.face = face.id();
        this.counted = face.counted();
        Emotion expression = face.scores().best();
        double probability = face.scores().of(expression);
        place(area, FaceColor.of(expression, probability), face.counted());
        label.setText(expression.words() + " " + Percentages.text(100 * probability)
                + (face.counted() ? "" : " · " + Messages.text("face.uncounted")));
    }

    /** The number of the face that is drawn. */
    int face() {
        return face;
    }

    /** Whether the point lies in the frame of a face that does not count. */
    boolean offersItself(double x, double y) {
        return isVisible() && !counted && frame.contains(x, y);
    }

    double side() {
        return frame.getWidth();
    }

    String words() {
        return label.getText();
    }

    /** Under the frame and the words; nothing to explain takes it away. */
    void explain(@Nullable Explanation explanation, Emotion expression, PictureGeometry geometry) {
        if (map != null) {
            map.setVisible(explanation != null);
        }
        if (explanation != null) {
            map().show(explanation.maps(), expression, geometry.toView(explanation.crop()));
        }
    }

    private ActivationView map() {
        ActivationView drawn = map;
        if (drawn == null) {
            drawn = new ActivationView();
            map = drawn;
            getChildren().addFirst(drawn);
        }
        return drawn;
    }

    private void place(Rectangle2D area, FaceColor color, boolean counted) {
        frame.setX(area.getMinX());
        frame.setY(area.getMinY());
        frame.setWidth(area.getWidth());
        frame.setHeight(area.getHeight());
        frame.setStroke(color.color());
        frame.getStrokeDashArray().setAll(counted ? new Double[0] : new Double[]{10.0, 8.0});
        label.setStyle(color.labelStyle());
        label.relocate(area.getMinX(), area.getMinY());
    }
}
