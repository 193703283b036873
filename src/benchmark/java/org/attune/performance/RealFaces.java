package org.attune.performance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attune.detection.HaarFaceDetector;
import org.attune.detection.HaarParameters;
import org.attune.detection.TrackingFaceDetector;
import org.attune.platform.Environment;
import org.attune.platform.OpenCvLibrary;
import org.opencv.core.Core;
import org.opencv.core.CvException;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgcodecs.Imgcodecs;
import org.opencv.imgproc.Imgproc;

/**
 * The kiosk's detector against the full search on real pictures: each is shown for a second, alone and at three sizes
 * on a frame, and what is compared is where the face is said to be at the end of that second. Clips are compared
 * picture by picture.
 */
public final class RealFaces {
    static {
        OpenCvLibrary.load();
    }

    private static final HaarParameters TUNING = new HaarParameters(1.1, 5, 30, 1);
    private static final Path CASCADE = Environment.models().resolve("haarcascade_frontalface_default.xml");
    /** As the kiosk at ten looks a second. */
    private static final int CALLS = 8;
    private static final int LOOKS = 11;
    private static final Size FRAME = new Size(640, 480);
    private static final int[] HEIGHTS = {150, 300, 450};
    private static final Scalar WALL = new Scalar(150);

    private final Table table = new Table("faces", "looked at", "found by the full search", "by ours", "wrong place",
            "lost", "extra", "CPU ms full search", "ours", "share");

    private RealFaces() {}

    /**
     * Prints a line for each path, and for a folder four.
     *
     * @param paths folders of pictures, with what lies in their folders, and clips
     */
    public static void run(List<Path> paths) {
        RealFaces faces = new RealFaces();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                faces.pictures(path);
            } else {
                faces.clip(path);
            }
        }
        System.out.println(Machine.words() + "\n\n" + faces.table);
    }

    private void pictures(Path folder) {
        List<Path> files = files(folder);
        String name = folder.getFileName().toString();
        add(name + ", alone", files, RealFaces::read);
        for (int height : HEIGHTS) {
            add(name + ", " + height + " of 480 pixels high", files, file -> onFrame(read(file), height));
        }
    }

    private void add(String name, List<Path> files, Function<Path, Mat> show) {
        PlaceScore score = new PlaceScore();
        try (HaarFaceDetector full = new HaarFaceDetector(CASCADE, TUNING);
                TrackingFaceDetector ours = new TrackingFaceDetector(CASCADE, TUNING, CALLS)) {
            Core.setNumThreads(1);
            for (Path file : files) {
                Mat picture = show.apply(file);
                if (!picture.empty()) {
                    ours.beginAnew();
                    score.add(score.fullLook(() -> full.detect(picture), 1),
                            score.oursLook(() -> ours.detect(picture), LOOKS));
                }
                picture.release();
            }
        }
        table.add(score.row(name));
        System.err.println(name);
    }

    private void clip(Path file) {
        PlaceScore score = new PlaceScore();
        try (DetectorLoop full = new DetectorLoop(new HaarFaceDetector(CASCADE, TUNING));
                DetectorLoop ours = new DetectorLoop(new TrackingFaceDetector(CASCADE, TUNING, CALLS))) {
            full.takeOver();
            ClipScene.of(file.getFileName().toString(), file).forEachSecond(
                    second -> second.forEach(moment -> score.add(score.fullLook(() -> full.faces(moment.frame()), 1),
                            score.oursLook(() -> ours.faces(moment.frame()), 1))));
        }
        table.add(score.row(file.getFileName().toString()));
        System.err.println(file.getFileName());
    }

    private static Mat read(Path file) {
        try {
            return Imgcodecs.imread(file.toString(), Imgcodecs.IMREAD_GRAYSCALE);
        } catch (CvException noPicture) {
            return new Mat();
        }
    }

    /** In the middle of a gray wall. */
    private static Mat onFrame(Mat picture, int height) {
        if (picture.empty()) {
            return picture;
        }
        Mat frame = new Mat(FRAME, CvType.CV_8UC1, WALL);
        int width = Math.min(picture.cols() * height / picture.rows(), frame.cols());
        Rect place = new Rect((frame.cols() - width) / 2, (frame.rows() - height) / 2, width, height);
        Mat part = frame.submat(place);
        Imgproc.resize(picture, part, part.size(), 0, 0, Imgproc.INTER_AREA);
        part.release();
        picture.release();
        return frame;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
