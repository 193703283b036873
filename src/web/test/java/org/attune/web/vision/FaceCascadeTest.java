package org.attune.web.vision;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.attune.BuiltInFaces;
import org.attune.web.vision.Reference.Search;
import org.junit.jupiter.api.Test;
import org.opencv.core.Mat;
import org.opencv.core.Rect;

/** OpenCV finds the same boxes, to the pixel. */
class FaceCascadeTest {
    private static final List<String> EXPRESSIONS = List.of("happy", "sad", "surprise");

    private final Reference reference = new Reference();
    private final Random random = new Random(23);

    @Test
    void findsOpenCvsFacesAndEveryHitInTheClip() {
        for (String expression : EXPRESSIONS) {
            assertSame(BuiltInFaces.of(expression, 1));
        }
    }

    @Test
    void findsOpenCvsFacesOfManySizesSomeOfThemAtTheEdge() {
        BufferedImage scene = BuiltInFaces.wall();
        BuiltInFaces.paste(scene, BuiltInFaces.of("happy", 1), -40, 20, 180);
        BuiltInFaces.paste(scene, BuiltInFaces.of("sad", 1), 200, -10, 60);
        BuiltInFaces.paste(scene, BuiltInFaces.of("angry", 1), 330, 30, 250);
        BuiltInFaces.paste(scene, BuiltInFaces.of("surprise", 1), 180, 330, 110);
        assertThat(assertSame(scene)).hasSizeGreaterThan(1);
    }

    @Test
    void findsOpenCvsFacesInNoiseAndInTheDark() {
        BufferedImage noisy = BuiltInFaces.of("happy", 1);
        byte[] gray = Reference.gray(noisy);
        for (int at = 0; at < gray.length; at++) {
            gray[at] = (byte) Math.clamp((gray[at] & 0xFF) + random.nextInt(61) - 30, 0, 255);
        }
        assertSame(gray, noisy.getWidth());
        assertSame(BuiltInFaces.lit(BuiltInFaces.of("happy", 1), 0.15));
    }

    @Test
    void findsOpenCvsHitsInAnyPartOfAPictureAtAnySizes() {
        byte[] gray = Reference.gray(BuiltInFaces.of("surprise", 1));
        Mat mat = Reference.mat(gray, 640);
        for (int round = 0; round < 200; round++) {
            Rect area = area(640, gray.length / 640);
            int least = random.nextInt(200);
            Search search = new Search(1.05 + random.nextDouble(), random.nextInt(4), least,
                    round % 3 == 0 ? least : least + random.nextInt(300));
            assertThat(reference.ours(gray, 640, area, search)).as("%s %s", area, search)
                    .containsExactlyInAnyOrderElementsOf(reference.opencv(mat, area, search));
        }
    }

    private Rect area(int width, int height) {
        int left = random.nextInt(width - 10);
        int top = random.nextInt(height - 10);
        return new Rect(left, top, 1 + random.nextInt(width - left), 1 + random.nextInt(height - top));
    }

    @Test
    void findsNothingWhereNothingIs() {
        byte[] wall = new byte[640 * 480];
        Arrays.fill(wall, (byte) 128);
        assertThat(assertSame(wall, 640)).isEmpty();
    }

    @Test
    void takesNoOtherFile() {
        assertThat(FaceCascade.of("<html>not found</html>".getBytes())).isNull();
        assertThat(FaceCascade.of(new byte[0])).isNull();
        byte[] half = Reference.bytes();
        assertThat(FaceCascade.of(Arrays.copyOf(half, half.length / 2))).isNull();
    }

    private List<Rect> assertSame(BufferedImage picture) {
        return assertSame(Reference.gray(picture), picture.getWidth());
    }

    private List<Rect> assertSame(byte[] gray, int width) {
        Rect whole = new Rect(0, 0, width, gray.length / width);
        Mat mat = Reference.mat(gray, width);
        assertThat(reference.ours(gray, width, whole, Search.HITS))
                .containsExactlyInAnyOrderElementsOf(reference.opencv(mat, whole, Search.HITS));
        List<Rect> faces = reference.ours(gray, width, whole, Search.FULL);
        assertThat(faces).containsExactlyInAnyOrderElementsOf(reference.opencv(mat, whole, Search.FULL));
        return faces;
    }
}
