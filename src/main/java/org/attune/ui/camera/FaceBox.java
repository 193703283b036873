package org.attune.ui.camera;

import java.util.Optional;
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
import org.attune.classification.Saliency;
import org.attune.report.Percentages;
import org.jspecify.annotations.Nullable;

/** One face's frame and label: the expression by colour and name, its probability by brightness and number. */
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
        // The picture's own description includes it.
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

    /** To the left by as much as would cross the picture's edge. */
    private double labelInset() {
        return getParent() instanceof Region view
                ? Math.min(0, view.getWidth() - label.getLayoutX() - label.getWidth())
                : 0;
    }

    /** For where no expression is shown: colour and label say no more than that a face is there, and is well placed. */
    void showPresent(Rectangle2D area, FaceColor color) {
        counted = true;
        place(area, color, true);
        label.setText(Messages.text("face.present"));
    }

    void show(TrackedFace face, Rectangle2D area) {
        this.face = face.id();
        this.counted = face.counted();
        Emotion expression = face.scores().best();
        double probability = face.scores().of(expression);
        place(area, FaceColor.of(expression, probability), face.counted());
        label.setText(expression.words() + " "
                + Percentages.text(Percentages.of(face.scores()).get(expression.ordinal()))
                + (face.counted() ? "" : " · " + Messages.text("face.uncounted")));
    }

    /** The number of the face shown. */
    int face() {
        return face;
    }

    /** Whether the point is in the frame and the face does not count. */
    boolean isUncountedAt(double x, double y) {
        return isVisible() && !counted && frame.contains(x, y);
    }

    double side() {
        return frame.getWidth();
    }

    String words() {
        return label.getText();
    }

    /** Draws map or gradient below frame and label; without an explanation there is none. */
    void explain(@Nullable Explanation explanation, Emotion expression, PictureGeometry geometry) {
        Optional<Saliency> saliency = Optional.ofNullable(explanation).flatMap(given -> given.saliency(expression));
        if (map != null) {
            map.setVisible(saliency.isPresent());
        }
        if (explanation != null) {
            saliency.ifPresent(drawn -> map().show(drawn, geometry.toView(explanation.crop())));
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
