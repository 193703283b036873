package org.attune.ui;

import java.util.List;
import javafx.scene.layout.Pane;
import org.attune.analysis.TrackedFace;

/** A box for each face in view; boxes are kept and used again. */
final class FaceOverlay extends Pane {

    FaceOverlay() {
        setMouseTransparent(true);
    }

    void show(List<TrackedFace> faces, PictureGeometry geometry) {
        while (getChildren().size() < faces.size()) {
            getChildren().add(new FaceBox());
        }
        for (int index = 0; index < getChildren().size(); index++) {
            FaceBox box = (FaceBox) getChildren().get(index);
            box.setVisible(index < faces.size());
            if (box.isVisible()) {
                TrackedFace face = faces.get(index);
                box.show(face, geometry.toView(face.box()));
            }
        }
    }
}
