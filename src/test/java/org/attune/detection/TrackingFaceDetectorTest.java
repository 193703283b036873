package org.attune.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.nio.file.Path;
import java.util.List;
import org.attune.BuiltInFaces;
import org.attune.capture.CaptureException;
import org.attune.capture.Images;
import org.attune.capture.clip.ClipSource;
import org.attune.platform.Environment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

class TrackingFaceDetectorTest {
    private static final Path CASCADE = Environment.models().resolve("haarcascade_frontalface_default.xml");
    private static final HaarParameters TUNING = new HaarParameters(1.1, 5, 30, 1);
    private static final int CALLS = 8;

    private final FaceDetector following = new TrackingFaceDetector(CASCADE, TUNING, CALLS);

    @AfterEach
    void close() {
        following.close();
    }

    @Test
    void overTheWholeClipItHasTheFaceThatTheFullSearchHas() throws CaptureException {
        ClipSource clip = ClipSource.of(Environment.demoClip());
        clip.open();
        try (FaceDetector full = new HaarFaceDetector(CASCADE, TUNING)) {
            for (BufferedImage picture = Images.next(clip); picture != null; picture = Images.next(clip)) {
                Mat gray = gray(picture);
                List<BoundingBox> faces = following.detect(gray);
                if (clip.pictures() % 18 == 1) {
                    assertThat(faces).as("picture %d", clip.pictures()).hasSize(1);
                    assertThat(faces.getFirst().iou(full.detect(gray).getFirst()))
                            .as("overlap in picture %d", clip.pictures()).isGreaterThan(0.7);
                }
                gray.release();
            }
        } finally {
            clip.close();
        }
    }

    @Test
    void theFirstPictureIsGoneThroughAsAWhole() {
        assertThat(detect(scene(at(20, 20, 60), at(300, 60, 240)))).hasSize(2);
    }

    @Test
    void aSmallFaceThatComesIsFoundWithinTheSetNumberOfPicturesBesideALargeOne() {
        detect(scene(at(300, 60, 240)));

        assertThat(picturesUntil(2, scene(at(300, 60, 240), at(30, 30, 80)))).isBetween(1, CALLS);
    }

    @Test
    void aNearFaceIsFoundAtOnceWhereNobodyWas() {
        detect(scene());
        detect(scene());

        assertThat(detect(scene(at(300, 60, 240)))).hasSize(1);
    }

    /** To the full search, too, its surroundings look less like a face than it does itself. */
    @Test
    void aFaceWhoseSurroundingsLookLikeALargerOneIsFoundAsItself() {
        detect(onStripes());
        detect(onStripes());
        BufferedImage tilted = tilted(onStripes(), "neutral", at(316, 252, 124), 15);
        BoundingBox face = onlyFaceOfTheFullSearch(tilted);

        assertThat(picturesUntil(1, tilted)).isLessThanOrEqualTo(CALLS + 2);
        assertThat(detect(tilted)).singleElement().satisfies(box -> assertThat(box.iou(face)).isGreaterThan(0.6));
        assertThat(following.sawCut()).isFalse();
    }

    /** A head to one side is what the full search only just sees, and no quick look at a few sizes. */
    @Test
    void aFaceThatOneRoundMissesIsFoundInTheNext() {
        detect(besideACurtain());
        detect(besideACurtain());
        BufferedImage tilted = tilted(besideACurtain(), "happy", at(112, 112, 105), -16);
        BoundingBox face = onlyFaceOfTheFullSearch(tilted);

        assertThat(picturesUntil(1, tilted)).isLessThanOrEqualTo(CALLS + 2);
        assertThat(following.sawCut()).isFalse();
        assertThat(detect(tilted)).singleElement().satisfies(box -> assertThat(box.iou(face)).isGreaterThan(0.6));
    }

    @Test
    void aFaceIsFollowedWhereItGoesAndAsItGrows() {
        for (int step = 0; step < 25; step++) {
            BufferedImage picture = scene(at(40 + 10 * step, 60 + 2 * step, 150 + 4 * step));
            List<BoundingBox> faces = detect(picture);

            assertThat(faces).as("step %d", step).hasSize(1);
            assertThat(faces.getFirst().centerX()).as("step %d", step).isBetween(40 + 10.0 * step,
                    40 + 10.0 * step + 150 + 4 * step);
        }
    }

    @Test
    void aFaceThatGoesIsNotSeenAnyMore() {
        detect(scene(at(300, 60, 240)));

        assertThat(detect(scene())).isEmpty();
    }

    @Test
    void noFaceIsThereTwiceWhenTwoPass() {
        for (int step = 0; step < 20; step++) {
            List<BoundingBox> faces = detect(scene(at(20 + 15 * step, 100, 160), at(420 - 15 * step, 120, 160)));

            for (BoundingBox face : faces) {
                assertThat(faces).as("step %d", step).filteredOn(other -> other.iou(face) > 0.3).hasSize(1);
            }
        }
    }

    @Test
    void aPictureOfAnotherSizeBeginsAnew() {
        detect(scene(at(300, 60, 240)));
        Mat small = new Mat();
        Imgproc.resize(gray(scene(at(20, 60, 240))), small, new Size(320, 240));

        assertThat(following.detect(small)).singleElement()
                .satisfies(face -> assertThat(face.centerX()).isLessThan(160));
    }

    @Test
    void afterACutTheWholePictureIsSearchedAtOnce() {
        detect(room(new Color(60, 60, 60), at(300, 60, 240)));
        detect(room(new Color(60, 60, 60), at(300, 60, 240)));

        assertThat(detect(onStripes(at(20, 20, 60), at(460, 250, 70)))).hasSize(2);
        assertThat(following.sawCut()).isTrue();
    }

    @Test
    void neitherAnotherExposureNorAFaceThatComesIsACut() {
        BufferedImage picture = onStripes(at(20, 20, 60));
        detect(picture);

        for (BufferedImage next : List.of(BuiltInFaces.lit(picture, 0.5), picture, BuiltInFaces.lit(picture, 1.4),
                onStripes(at(20, 20, 60), at(300, 60, 180)))) {
            detect(next);
            assertThat(following.sawCut()).isFalse();
        }
    }

    @Test
    void picturesThatFlashAreNotSearchedAsAWholeEachTime() {
        BufferedImage light = onStripes();
        BufferedImage dark = room(Color.BLACK);
        detect(light);
        for (int flash = 0; flash < 6; flash++) {
            detect(dark);
            detect(light);
        }
        detect(dark);

        assertThat(detect(onStripes(at(20, 20, 60), at(460, 250, 70)))).as("too soon for another search")
                .hasSizeLessThan(2);
        assertThat(following.sawCut()).as("and nevertheless a cut").isTrue();
    }

    @Test
    void aPictureSmallerThanAFaceHasNone() {
        assertThat(following.detect(new Mat(20, 16, CvType.CV_8UC1))).isEmpty();
    }

    /**
     * As the eye of a sharp face does to the cascade: what looks like a face within a face is none, by the full
     * search's own rule.
     */
    @Test
    void aPartOfAFaceThatLooksLikeOneIsNotTakenForTheFace() {
        BufferedImage trap = withAFaceForAnEye(300);
        BoundingBox face = onlyFaceOfTheFullSearch(trap);

        for (int look = 0; look < 2 * CALLS; look++) {
            assertThat(detect(trap)).as("look %d", look).singleElement()
                    .satisfies(box -> assertThat(box.iou(face)).isGreaterThan(0.6));
        }
    }

    @Test
    void norWhereNobodyWasBeforeIt() {
        detect(scene());
        BufferedImage trap = withAFaceForAnEye(300);
        BoundingBox face = onlyFaceOfTheFullSearch(trap);

        for (int look = 0; look < 2 * CALLS; look++) {
            assertThat(detect(trap)).as("look %d", look)
                    .allSatisfy(box -> assertThat(box.iou(face)).isGreaterThan(0.6));
        }
        assertThat(detect(trap)).hasSize(1);
    }

    @Test
    void whatIsFollowedIsGivenUpForTheFaceThatComesAroundIt() {
        BufferedImage trap = withAFaceForAnEye(300);
        BoundingBox face = onlyFaceOfTheFullSearch(trap);
        Place eye = eyeOf(face);
        assertThat(detect(scene(eye))).as("a small face alone").hasSize(1);

        int looks = 1;
        while (looks < 2 * CALLS && !detect(trap).equals(List.of())
                && following.detect(gray(trap)).stream().noneMatch(box -> box.iou(face) > 0.6)) {
            looks += 2;
        }

        assertThat(looks).as("pictures after a cut").isLessThanOrEqualTo(CALLS + 1);
        assertThat(detect(trap)).singleElement().satisfies(box -> assertThat(box.iou(face)).isGreaterThan(0.6));
    }

    @Test
    void aFaceBesideALargerOneStaysOneOfItsOwn() {
        for (int look = 0; look < 2 * CALLS; look++) {
            assertThat(detect(scene(at(20, 20, 90), at(250, 20, 300)))).as("look %d", look).hasSize(2);
        }
    }

    @Test
    void whoLeansOutAndBackHasTheBoxAroundTheWholeFaceAgain() {
        detect(scene(at(250, 20, 300)));
        for (int away = 0; away < 6; away++) {
            detect(scene());
        }
        BufferedImage back = withAFaceForAnEye(300);
        BoundingBox face = onlyFaceOfTheFullSearch(back);

        for (int look = 0; look < CALLS; look++) {
            detect(back);
        }

        assertThat(detect(back)).singleElement().satisfies(box -> assertThat(box.iou(face)).isGreaterThan(0.6));
    }

    private static BufferedImage withAFaceForAnEye(int width) {
        BufferedImage picture = scene(at(160, 20, width));
        Place eye = eyeOf(onlyFaceOfTheFullSearch(picture));
        return BuiltInFaces.paste(picture, BuiltInFaces.of("neutral", 0), eye.x, eye.y, eye.width);
    }

    /** About a third as wide, in its upper left. */
    private static Place eyeOf(BoundingBox face) {
        int width = (int) Math.round(face.width() * 0.4);
        return at((int) (face.centerX() - face.width() * 0.2 - width / 2.0),
                (int) (face.y() + face.height() * 0.38 - width * 2 / 3.0), width);
    }

    private static BufferedImage tilted(BufferedImage wall, String expression, Place place, double degrees) {
        Graphics2D graphics = wall.createGraphics();
        graphics.rotate(Math.toRadians(degrees), place.x + place.width / 2.0, place.y + place.width * 2 / 3.0);
        graphics.drawImage(BuiltInFaces.of(expression, 0), place.x, place.y, place.x + place.width,
                place.y + place.width * 4 / 3, 140, 0, 500, 480, null);
        graphics.dispose();
        return wall;
    }

    private static BoundingBox onlyFaceOfTheFullSearch(BufferedImage picture) {
        Mat gray = gray(picture);
        try (FaceDetector full = new HaarFaceDetector(CASCADE, TUNING)) {
            List<BoundingBox> faces = full.detect(gray);
            assertThat(faces).as("of the full search").hasSize(1);
            return faces.getFirst();
        } finally {
            gray.release();
        }
    }

    private List<BoundingBox> detect(BufferedImage picture) {
        Mat gray = gray(picture);
        List<BoundingBox> faces = following.detect(gray);
        gray.release();
        return faces;
    }

    private static Mat gray(BufferedImage picture) {
        Mat color = new Mat(picture.getHeight(), picture.getWidth(), CvType.CV_8UC3);
        color.put(0, 0, ((DataBufferByte) picture.getRaster().getDataBuffer()).getData());
        Mat gray = new Mat();
        Imgproc.cvtColor(color, gray, Imgproc.COLOR_BGR2GRAY);
        color.release();
        return gray;
    }

    private int picturesUntil(int faces, BufferedImage picture) {
        for (int pictures = 1; pictures <= 2 * CALLS; pictures++) {
            if (detect(picture).size() == faces) {
                return pictures;
            }
        }
        return Integer.MAX_VALUE;
    }

    private record Place(int x, int y, int width) {
    }

    private static Place at(int x, int y, int width) {
        return new Place(x, y, width);
    }

    private static BufferedImage scene(Place... places) {
        return with(BuiltInFaces.wall(), places);
    }

    private static BufferedImage room(Color wall, Place... places) {
        return with(BuiltInFaces.wall(wall), places);
    }

    private static BufferedImage besideACurtain() {
        BufferedImage wall = BuiltInFaces.wall();
        Graphics2D graphics = wall.createGraphics();
        graphics.setColor(new Color(40, 40, 40));
        graphics.fillRect(400, 0, 240, wall.getHeight());
        graphics.dispose();
        return wall;
    }

    /** Wide ones, as of curtains. */
    private static BufferedImage onStripes(Place... places) {
        BufferedImage wall = BuiltInFaces.wall();
        Graphics2D graphics = wall.createGraphics();
        graphics.setColor(new Color(40, 40, 40));
        for (int x = 0; x < wall.getWidth(); x += 320) {
            graphics.fillRect(x, 0, 160, wall.getHeight());
        }
        graphics.dispose();
        return with(wall, places);
    }

    private static BufferedImage with(BufferedImage wall, Place... places) {
        for (Place place : places) {
            BuiltInFaces.paste(wall, BuiltInFaces.of("neutral", 0), place.x, place.y, place.width);
        }
        return wall;
    }
}
