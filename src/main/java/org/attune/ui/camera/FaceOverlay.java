package org.attune.ui.camera;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.attune.analysis.TrackedFace;
import org.attune.detection.BoundingBox;

/** A box for each face in view; boxes are reused. */
final class FaceOverlay extends Pane {

    FaceOverlay() {
        setMouseTransparent(true);
    }

    /** @param explained whether to draw where the model looked, for faces that have an explanation */
    void show(List<TrackedFace> faces, boolean explained, PictureGeometry geometry) {
        show(faces, (box, face) -> {
            box.show(face, geometry.toView(face.box()));
            box.explain(explained ? face.explanation() : null, face.scores().best(), geometry);
        });
    }

    void showPresent(List<BoundingBox> faces, FaceColor color, PictureGeometry geometry) {
        show(faces, (box, face) -> box.showPresent(geometry.toView(face), color));
    }

    /** The labels of the faces drawn now. */
    List<String> words() {
        return getChildren().stream().filter(Node::isVisible).map(box -> ((FaceBox) box).words()).toList();
    }

    /** The number of the uncounted face whose box contains the point; the smallest box if several do. */
    Optional<Integer> uncountedAt(double x, double y) {
        return getChildren().stream().map(FaceBox.class::cast).filter(box -> box.isUncountedAt(x, y))
                .min(Comparator.comparingDouble(box -> box.side())).map(FaceBox::face);
    }

    void clear() {
        show(List.of(), (box, face) -> {});
    }

    private <F> void show(List<F> faces, BiConsumer<FaceBox, F> how) {
        while (getChildren().size() < faces.size()) {
            getChildren().add(new FaceBox());
        }
        for (int index = 0; index < getChildren().size(); index++) {
            FaceBox box = (FaceBox) getChildren().get(index);
            box.setVisible(index < faces.size());
            if (box.isVisible()) {
                how.accept(box, faces.get(index));
            }
        }
    }
}
