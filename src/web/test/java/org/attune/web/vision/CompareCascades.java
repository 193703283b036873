package org.attune.web.vision;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.attune.capture.CaptureException;
import org.attune.capture.Images;
import org.attune.capture.clip.ClipSource;
import org.attune.web.vision.Reference.Search;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.Rect;

/**
 * Prints how the cascade in plain Java compares with OpenCV's on pictures and clips: the faces that each finds, the
 * least overlap (IoU) of a face with its nearest of the other's, and the median time of each in ms, with one thread.
 * {@code mvn -q -Pweb test-compile exec:exec@compare-cascades -Dattune.pictures=FOLDER} takes pictures, clips and
 * folders of them.
 */
final class CompareCascades {
    private final Reference reference = new Reference();
    private final List<Double> opencvMillis = new ArrayList<>();
    private final List<Double> ourMillis = new ArrayList<>();
    private int pictures;
    private int equal;
    private int opencvFaces;
    private int ourFaces;
    private double least = 1;

    private CompareCascades() {}

    public static void main(String[] arguments) throws Exception {
        System.out.printf("%-50s %8s %8s %8s %8s %8s %8s %8s%n", "", "pictures", "OpenCV", "ours", "equal", "IoU",
                "ms", "our ms");
        CompareCascades all = new CompareCascades();
        Core.setNumThreads(1);
        for (String argument : arguments) {
            for (Path file : files(Path.of(argument))) {
                CompareCascades one = new CompareCascades();
                one.compare(file);
                one.print(file.getFileName().toString());
                all.add(one);
            }
        }
        all.print("all");
    }

    private static List<Path> files(Path path) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private void compare(Path file) throws Exception {
        BufferedImage picture = ImageIO.read(file.toFile());
        if (picture != null) {
            compare(picture);
            return;
        }
        try (ClipSource clip = ClipSource.of(file)) {
            clip.open();
            for (BufferedImage frame = Images.next(clip); frame != null; frame = Images.next(clip)) {
                compare(frame);
            }
        } catch (CaptureException notAClip) {
            System.out.println(file + ": " + notAClip.getMessage());
        }
    }

    private void compare(BufferedImage picture) {
        compare(Reference.gray(picture), picture.getWidth());
    }

    private void compare(byte[] gray, int width) {
        Mat mat = Reference.mat(gray, width);
        Rect whole = new Rect(0, 0, width, gray.length / width);
        long begin = System.nanoTime();
        List<Rect> theirs = reference.opencv(mat, whole, Search.FULL);
        long middle = System.nanoTime();
        List<Rect> ours = reference.ours(gray, width, whole, Search.FULL);
        opencvMillis.add((middle - begin) / 1e6);
        ourMillis.add((System.nanoTime() - middle) / 1e6);
        mat.release();
        count(theirs, ours);
    }

    private void count(List<Rect> theirs, List<Rect> ours) {
        pictures++;
        opencvFaces += theirs.size();
        ourFaces += ours.size();
        equal += theirs.size() == ours.size() && ours.containsAll(theirs) ? 1 : 0;
        theirs.forEach(face -> least = Math.min(least, nearest(face, ours)));
        ours.forEach(face -> least = Math.min(least, nearest(face, theirs)));
    }

    private static double nearest(Rect face, List<Rect> others) {
        return others.stream().mapToDouble(other -> iou(face, other)).max().orElse(0);
    }

    private static double iou(Rect one, Rect other) {
        double wide = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
        double tall = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
        double both = Math.max(0, wide) * Math.max(0, tall);
        return both / (one.area() + other.area() - both);
    }

    private void add(CompareCascades one) {
        opencvMillis.addAll(one.opencvMillis);
        ourMillis.addAll(one.ourMillis);
        pictures += one.pictures;
        equal += one.equal;
        opencvFaces += one.opencvFaces;
        ourFaces += one.ourFaces;
        least = Math.min(least, one.least);
    }

    private void print(String name) {
        System.out.printf("%-50s %8d %8d %8d %8d %8.3f %8.1f %8.1f%n", name, pictures, opencvFaces, ourFaces, equal,
                least, median(opencvMillis), median(ourMillis));
    }

    private static double median(List<Double> millis) {
        return millis.isEmpty() ? 0 : millis.stream().sorted().toList().get(millis.size() / 2);
    }
}
