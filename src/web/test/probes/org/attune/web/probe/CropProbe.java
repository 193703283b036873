package org.attune.web.probe;

import org.attune.detection.BoundingBox;
import org.attune.detection.FaceCrop;
import org.opencv.core.CvType;
import org.opencv.core.Mat;

/** Which pixels of a picture a face is cut out of, over its edges and at halves of pixels. */
final class CropProbe {
    private CropProbe() {}

    static void run(Lines lines) {
        lines.part("crop");
        try (FaceCrop same = new FaceCrop(48, 1); FaceCrop grown = new FaceCrop(48, 1.25)) {
            Mat gray = new Mat(48, 64, CvType.CV_8UC1);
            for (double x = -12; x <= 70; x += 0.5) {
                for (double y = -12; y <= 54; y += 5.5) {
                    BoundingBox box = new BoundingBox(x, y, 11, 9.5);
                    lines.add(box.x() + " " + box.y(), same.area(gray, box) + " " + grown.area(gray, box));
                }
            }
        }
    }
}
