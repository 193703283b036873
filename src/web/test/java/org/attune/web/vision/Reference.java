package org.attune.web.vision;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attune.platform.Environment;
import org.attune.platform.OpenCvLibrary;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfRect;
import org.opencv.core.Rect;
import org.opencv.core.Size;
import org.opencv.objdetect.CascadeClassifier;

/** Our evaluation of the cascade beside OpenCV's. */
final class Reference {
    static {
        OpenCvLibrary.load();
    }

    private static final Path FILE = Environment.models().resolve("haarcascade_frontalface_default.xml");

    private final CascadeClassifier opencv = new CascadeClassifier(FILE.toString());
    private final FaceCascade ours = FaceCascade.of(bytes());

    static byte[] bytes() {
        try {
            return Files.readAllBytes(FILE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The gray pixels of a picture, row after row. */
    static byte[] gray(BufferedImage picture) {
        int count = picture.getWidth() * picture.getHeight();
        BufferedImage copy = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        copy.createGraphics().drawImage(picture, 0, 0, null);
        byte[] gray = new byte[count];
        Gray.ofBgr(((DataBufferByte) copy.getRaster().getDataBuffer()).getData(), gray, count);
        return gray;
    }

    static Mat mat(byte[] gray, int width) {
        Mat mat = new Mat(gray.length / width, width, CvType.CV_8UC1);
        mat.put(0, 0, gray);
        return mat;
    }

    /** @param area the part of the picture that is searched */
    List<Rect> opencv(Mat gray, Rect area, Search search) {
        MatOfRect found = new MatOfRect();
        opencv.detectMultiScale(gray.submat(area), found, search.factor(), search.neighbors(), 0,
                new Size(search.least(), search.least()), new Size(search.most(), search.most()));
        return found.toList();
    }

    /** @param gray row after row */
    List<Rect> ours(byte[] gray, int width, Rect area, Search search) {
        int[] numbers = ours.find(new Plane(gray, area.y * width + area.x, width, area.width, area.height),
                search.factor(), search.neighbors(), search.least(), search.most()).numbers();
        List<Rect> faces = new ArrayList<>();
        for (int at = 0; at < numbers.length; at += Boxes.NUMBERS) {
            faces.add(new Rect(numbers[at], numbers[at + 1], numbers[at + 2], numbers[at + 3]));
        }
        return faces;
    }

    /**
     * @param neighbors more hits than this make a face; 0 for every hit
     * @param least smallest face, pixels
     * @param most largest face, pixels; 0 for no limit
     */
    record Search(double factor, int neighbors, int least, int most) {
        /** The full detection pass of the desktop. */
        static final Search FULL = new Search(1.1, 5, 30, 0);
        /** The same with all hits. */
        static final Search HITS = new Search(1.1, 0, 30, 0);
    }
}
