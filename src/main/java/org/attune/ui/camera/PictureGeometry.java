package org.attune.ui.camera;

import javafx.geometry.Rectangle2D;
import org.attune.detection.BoundingBox;

/**
 * Where a frame's pixels lie in the view: as large as fits, centred, mirrored.
 *
 * @param viewWidth of the view, in its own units
 * @param viewHeight of the view, in its own units
 * @param frameWidth pixels
 * @param frameHeight pixels
 */
record PictureGeometry(double viewWidth, double viewHeight, int frameWidth, int frameHeight) {

    double scale() {
        return Math.min(viewWidth / frameWidth, viewHeight / frameHeight);
    }

    Rectangle2D picture() {
        double width = frameWidth * scale();
        double height = frameHeight * scale();
        return new Rectangle2D((viewWidth - width) / 2, (viewHeight - height) / 2, width, height);
    }

    Rectangle2D toView(BoundingBox box) {
        Rectangle2D picture = picture();
        double mirroredX = frameWidth - box.x() - box.width();
        return new Rectangle2D(picture.getMinX() + mirroredX * scale(), picture.getMinY() + box.y() * scale(),
                box.width() * scale(), box.height() * scale());
    }
}
