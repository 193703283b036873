package org.attune.ui.camera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import org.attune.JavaFx;
import org.attune.analysis.Explaining;
import org.attune.analysis.FaceAnalyzer;
import org.attune.analysis.FaceTracker;
import org.attune.analysis.TrackedFace;
import org.attune.capture.CaptureException;
import org.attune.capture.Frame;
import org.attune.capture.Images;
import org.attune.capture.clip.ClipSource;
import org.attune.classification.ActivationMaps;
import org.attune.classification.Emotion;
import org.attune.classification.OnnxEmotionClassifier;
import org.attune.detection.BoundingBox;
import org.attune.detection.FaceDetector;
import org.attune.platform.Environment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opencv.core.Mat;

/** The shipped model's maps on the built-in clip's first face; where the face is, is given. */
class ActivationViewTest {
    private static final BoundingBox FACE = new BoundingBox(210, 130, 210, 210);

    private CameraView view;
    private Frame frame;

    @BeforeEach
    void show() throws CaptureException {
        ClipSource clip = ClipSource.of(Environment.demoClip());
        clip.open();
        frame = Frame.copyOf(Images.next(clip), 0, 1);
        clip.close();
        view = JavaFx.call(() -> {
            CameraView shown = new CameraView();
            new Scene(shown, frame.width(), frame.height());
            shown.showFrame(frame);
            return shown;
        });
    }

    @Test
    void itLiesOverTheCropMirroredLikeThePicture() {
        showFaces(explained(FACE), true);
        assertThat(map().getScaleX()).isEqualTo(-1);
        assertPlace(640 - 210 - 210, 130, 210, 210);

        showFaces(explained(new BoundingBox(-60, 300, 220, 220)), true);
        assertPlace(640 - 160, 300, 160, 180);
    }

    @Test
    void itIsStrongestWhereTheShownExpressionsMapIsHighest() {
        TrackedFace face = explained(FACE);
        ActivationMaps maps = face.explanation().maps();
        WritableImage before = snapshot(face, false);
        WritableImage after = snapshot(face, true);

        int[] highest = highestCell(maps, face.scores().best());
        double strongest = 0;
        int[] there = {0, 0};
        for (int y = 135; y < 335; y++) {
            for (int x = 225; x < 425; x++) {
                double change = Math
                        .abs(after.getPixelReader().getColor(x, y).getBlue()
                                - before.getPixelReader().getColor(x, y).getBlue())
                        + Math.abs(after.getPixelReader().getColor(x, y).getRed()
                                - before.getPixelReader().getColor(x, y).getRed());
                if (change > strongest) {
                    strongest = change;
                    there = new int[]{x, y};
                }
            }
        }
        double cell = 210.0 / maps.columns();
        double mirroredMiddle = 640 - (210 + (highest[0] + 0.5) * cell);
        assertThat((double) there[0]).as("across").isCloseTo(mirroredMiddle, within(cell));
        assertThat((double) there[1]).as("down").isCloseTo(130 + (highest[1] + 0.5) * cell, within(cell));
        assertThat(strongest).isGreaterThan(0.3);
    }

    @Test
    void itsPixelsFollowTheModelsChannelCellByCell() {
        TrackedFace face = explained(FACE);
        ActivationMaps maps = face.explanation().maps();
        showFaces(face, true);
        double high = maps.at(face.scores().best(), highestCell(maps, face.scores().best())[0],
                highestCell(maps, face.scores().best())[1]);
        double low = lowest(maps, face.scores().best());

        for (int row = 0; row < maps.rows(); row++) {
            for (int column = 0; column < maps.columns(); column++) {
                double expected = (maps.at(face.scores().best(), column, row) - low) / (high - low);
                assertThat(opacity(column, row, maps)).as("cell %d, %d", column, row).isCloseTo(0.7 * expected,
                        within(0.02));
            }
        }
    }

    @Test
    void switchedOffNothingOfItIsLeft() {
        TrackedFace face = explained(FACE);
        WritableImage never = snapshot(face, false);
        snapshot(face, true);

        WritableImage off = snapshot(face, false);

        for (int y = 0; y < 480; y += 3) {
            for (int x = 0; x < 640; x += 3) {
                assertThat(off.getPixelReader().getArgb(x, y)).isEqualTo(never.getPixelReader().getArgb(x, y));
            }
        }
    }

    private TrackedFace explained(BoundingBox box) {
        FaceDetector given = new FaceDetector() {
            @Override
            public List<BoundingBox> detect(Mat gray) {
                return List.of(box);
            }

            @Override
            public void close() {}
        };
        try (OnnxEmotionClassifier classifier = new OnnxEmotionClassifier(
                Environment.models().resolve("mini_xception.onnx"));
                FaceAnalyzer analyzer = new FaceAnalyzer(given, classifier, new FaceTracker(0.5, true))) {
            analyzer.explain(Explaining.MAP);
            return analyzer.analyze(frame).faces().getFirst();
        }
    }

    private void showFaces(TrackedFace face, boolean explained) {
        JavaFx.run(() -> view.showFaces(List.of(face), explained));
    }

    private WritableImage snapshot(TrackedFace face, boolean explained) {
        showFaces(face, explained);
        return JavaFx.call(() -> view.getScene().snapshot(null));
    }

    private ImageView map() {
        return JavaFx.call(() -> (ImageView) view.lookup(".activation-map"));
    }

    private void assertPlace(double x, double y, double width, double height) {
        ImageView map = map();
        Bounds place = JavaFx.call(() -> map.localToScene(map.getBoundsInLocal()));
        assertThat(List.of(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight()))
                .isEqualTo(List.of(x, y, width, height));
    }

    private double opacity(int column, int row, ActivationMaps maps) {
        Image image = map().getImage();
        double side = image.getWidth();
        int x = (int) ((column + 0.5) / maps.columns() * side);
        int y = (int) ((row + 0.5) / maps.rows() * side);
        return JavaFx.call(() -> image.getPixelReader().getColor(x, y).getOpacity());
    }

    private static int[] highestCell(ActivationMaps maps, Emotion expression) {
        int[] highest = {0, 0};
        for (int row = 0; row < maps.rows(); row++) {
            for (int column = 0; column < maps.columns(); column++) {
                if (maps.at(expression, column, row) > maps.at(expression, highest[0], highest[1])) {
                    highest = new int[]{column, row};
                }
            }
        }
        return highest;
    }

    private static double lowest(ActivationMaps maps, Emotion expression) {
        double lowest = Double.POSITIVE_INFINITY;
        for (int row = 0; row < maps.rows(); row++) {
            for (int column = 0; column < maps.columns(); column++) {
                lowest = Math.min(lowest, maps.at(expression, column, row));
            }
        }
        return lowest;
    }
}
