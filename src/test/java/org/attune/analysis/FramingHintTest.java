package org.attune.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import org.attune.BuiltInFaces;
import org.attune.capture.Frame;
import org.attune.detection.BoundingBox;
import org.attune.detection.HaarFaceDetector;
import org.attune.detection.HaarParameters;
import org.attune.platform.Environment;
import org.attune.platform.OpenCvLibrary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Hints for pictures of the built-in faces, found by the real cascade. */
class FramingHintTest {
    private static final BufferedImage FACE = BuiltInFaces.of("neutral", 0);
    private static HaarFaceDetector detector;
    private static GrayscaleConverter gray;

    @BeforeAll
    static void load() {
        OpenCvLibrary.load();
        detector = new HaarFaceDetector(Environment.models().resolve("haarcascade_frontalface_default.xml"),
                HaarParameters.REFERENCE);
        gray = new GrayscaleConverter();
    }

    @AfterAll
    static void close() {
        gray.close();
        detector.close();
    }

    @Test
    void aFaceInTheMiddleLooksGood() {
        assertThat(hint(FACE)).isEqualTo(FramingHint.GOOD);
        assertThat(hint(BuiltInFaces.paste(BuiltInFaces.wall(), FACE, 220, 120, 180))).isEqualTo(FramingHint.GOOD);
    }

    @Test
    void anEmptyWallIsNobody() {
        assertThat(hint(BuiltInFaces.wall())).isEqualTo(FramingHint.NOBODY);
    }

    @Test
    void inTheDarkItIsTheLightThatIsMissingAndNotThePerson() {
        assertThat(hint(BuiltInFaces.wall(new Color(12, 12, 14)))).isEqualTo(FramingHint.TOO_DARK);
    }

    @Test
    void aFaceThatIsHardlyLitIsTooDark() {
        BufferedImage dark = BuiltInFaces.lit(FACE, 0.25);
        assertThat(faces(dark)).as("the cascade still finds it").hasSize(1);
        assertThat(hint(dark)).isEqualTo(FramingHint.TOO_DARK);
    }

    @Test
    void aFaceOfLittleLightThatShowsEnoughIsLeftInPeace() {
        assertThat(hint(BuiltInFaces.lit(FACE, 0.5))).isEqualTo(FramingHint.GOOD);
    }

    @Test
    void aDarkFaceBeforeABrightWindowIsAgainstTheLight() {
        BufferedImage window = BuiltInFaces.paste(BuiltInFaces.wall(new Color(235, 240, 250)),
                BuiltInFaces.lit(FACE, 0.25), 220, 120, 200);
        assertThat(faces(window)).hasSize(1);
        assertThat(hint(window)).isEqualTo(FramingHint.AGAINST_THE_LIGHT);
    }

    @Test
    void aFaceBlownOutToWhiteIsTooBright() {
        BufferedImage bright = BuiltInFaces.lit(FACE, 2.2);
        assertThat(faces(bright)).hasSize(1);
        assertThat(hint(bright)).isEqualTo(FramingHint.TOO_BRIGHT);
    }

    @Test
    void aFaceFarAwayIsTooSmall() {
        BufferedImage far = BuiltInFaces.paste(BuiltInFaces.wall(), FACE, 300, 200, 66);
        assertThat(faces(far)).hasSize(1);
        assertThat(hint(far)).isEqualTo(FramingHint.TOO_SMALL);
    }

    @Test
    void aFaceThatIsAboutToLeaveThePictureIsAtTheEdge() {
        BoundingBox face = faces(BuiltInFaces.paste(BuiltInFaces.wall(), FACE, 200, 100, 200)).getFirst();
        for (int[] moved : new int[][]{{-(int) face.x(), 0}, {0, -(int) face.y()},
                {640 - (int) (face.x() + face.width()), 0},
                {0, 480 - (int) (face.y() + face.height())}}) {
            BufferedImage edge = BuiltInFaces.paste(BuiltInFaces.wall(), FACE, 200 + moved[0], 100 + moved[1], 200);
            assertThat(faces(edge)).as("moved by " + moved[0] + ", " + moved[1]).hasSize(1);
            assertThat(hint(edge)).as("moved by " + moved[0] + ", " + moved[1]).isEqualTo(FramingHint.AT_THE_EDGE);
        }
    }

    @Test
    void ofTwoFacesTheNearestIsLookedAtAndTheOtherIsTold() {
        BufferedImage two = BuiltInFaces.paste(BuiltInFaces.paste(BuiltInFaces.wall(), FACE, 60, 80, 240), FACE, 420,
                200, 120);
        assertThat(faces(two)).hasSize(2);
        assertThat(hint(two)).isEqualTo(FramingHint.SEVERAL);
        assertThat(FramingHint.of(frame(two), faces(two), 1, true)).isEqualTo(FramingHint.EVERYONE);
    }

    @Test
    void aFaceThatIsMissedInEveryTenthPictureIsTold() {
        BufferedImage well = BuiltInFaces.paste(BuiltInFaces.wall(), FACE, 200, 100, 200);

        assertThat(FramingHint.of(frame(well), faces(well), 0.9, false)).isEqualTo(FramingHint.GOOD);
        assertThat(FramingHint.of(frame(well), faces(well), 0.89, false)).isEqualTo(FramingHint.SELDOM);
        assertThat(FramingHint.of(frame(BuiltInFaces.wall()), List.of(), 0.5, false))
                .as("between two pictures in which it is found").isEqualTo(FramingHint.SELDOM);
        assertThat(FramingHint.of(frame(BuiltInFaces.wall()), List.of(), 1, false)).as("nobody is there")
                .isEqualTo(FramingHint.NOBODY);
    }

    @Test
    void aHintStandsUntilAnotherHasHeldForASecond() {
        HintDebouncer steady = new HintDebouncer();
        assertThat(steady.update(FramingHint.NOBODY, 0)).as("the first at once").isEqualTo(FramingHint.NOBODY);
        assertThat(steady.update(FramingHint.GOOD, 0.1)).isEqualTo(FramingHint.NOBODY);
        assertThat(steady.update(FramingHint.GOOD, 0.9)).isEqualTo(FramingHint.NOBODY);
        assertThat(steady.update(FramingHint.NOBODY, 1.0)).as("a flicker begins anew").isEqualTo(FramingHint.NOBODY);
        assertThat(steady.update(FramingHint.GOOD, 1.1)).isEqualTo(FramingHint.NOBODY);
        assertThat(steady.update(FramingHint.GOOD, 2.0)).isEqualTo(FramingHint.NOBODY);
        assertThat(steady.update(FramingHint.GOOD, 2.2)).isEqualTo(FramingHint.GOOD);
    }

    private static FramingHint hint(BufferedImage picture) {
        return FramingHint.of(frame(picture), faces(picture), 1, false);
    }

    private static List<BoundingBox> faces(BufferedImage picture) {
        return detector.detect(gray.of(frame(picture)));
    }

    private static Frame frame(BufferedImage picture) {
        return Frame.copyOf(picture, 0, 0);
    }
}
