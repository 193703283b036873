package org.opencv.objdetect;

import java.util.HashMap;
import java.util.Map;
import org.attune.web.vision.Boxes;
import org.attune.web.vision.FaceCascade;
import org.opencv.core.Mat;
import org.opencv.core.MatOfRect;
import org.opencv.core.Size;

/** Finds faces. There are no files: a cascade's bytes are handed over under their name first. */
public class CascadeClassifier {
    private static final Map<String, byte[]> FILES = new HashMap<>();

    private final FaceCascade cascade;

    public CascadeClassifier(String file) {
        byte[] xml = FILES.get(file);
        cascade = xml == null ? null : FaceCascade.of(xml);
    }

    /**
     * @param file the name that the constructor is given later
     * @param xml the content of OpenCV's cascade file
     */
    public static void provide(String file, byte[] xml) {
        FILES.put(file, xml);
    }

    public boolean empty() {
        return cascade == null;
    }

    public void detectMultiScale(Mat gray, MatOfRect found, double scaleFactor, int minNeighbors, int flags,
            Size least, Size most) {
        Boxes boxes = cascade.find(gray.plane(), scaleFactor, minNeighbors, (int) least.width, (int) most.width);
        found.set(boxes.numbers());
    }
}
