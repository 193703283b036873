package org.attune.capture.clip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.attune.capture.CaptureException;
import org.attune.capture.Images;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Motion JPEG in AVI as recorders, cameras and ffmpeg write it. */
class MotionJpegReaderTest {
    private static List<byte[]> demo;

    @TempDir
    Path folder;

    @BeforeAll
    static void pictures() throws IOException {
        demo = AviFile.demo();
    }

    @Test
    void picturesGoOnPastTheFirstGigabytesRiff() throws Exception {
        Path film = new AviFile().promising(30).pictures(demo.subList(0, 10)).nextRiff().pictures(demo.subList(10, 20))
                .nextRiff().pictures(demo.subList(20, 30))
                .write(folder.resolve("long.avi"));

        try (ClipSource clip = played(film)) {
            assertThat(clip.pictures()).isEqualTo(30);
            assertThat(clip.remarks()).isEmpty();
        }
    }

    @Test
    void soundAndAnEmojiDoNotMatter() throws Exception {
        Path film = new AviFile().soundFirst().promising(8).pictures(demo.subList(0, 8))
                .write(folder.resolve("sound 😀 ध्वनि.avi"));

        try (ClipSource clip = played(film)) {
            assertThat(clip.pictures()).isEqualTo(8);
            assertThat(clip.remarks()).isEmpty();
        }
    }

    @Test
    void aDroppedPictureIsTheOneBeforeOrTheFirst() throws Exception {
        Path film = new AviFile().dropped().dropped().pictures(demo.subList(0, 1)).dropped()
                .pictures(demo.subList(200, 201)).pictures(List.of(new byte[500]))
                .write(folder.resolve("dropped.avi"));

        try (ClipSource clip = opened(film)) {
            int[] first = pixels(Images.next(clip));
            assertThat(pixels(Images.next(clip))).isEqualTo(first);
            assertThat(pixels(Images.next(clip))).isEqualTo(first);
            assertThat(pixels(Images.next(clip))).isEqualTo(first);
            int[] other = pixels(Images.next(clip));
            assertThat(other).isNotEqualTo(first);
            assertThat(pixels(Images.next(clip))).as("no JPEG").isEqualTo(other);
            assertThat(Images.next(clip)).isNull();
        }
    }

    @Test
    void aLateBeginningTakesItsTime() throws Exception {
        Path film = new AviFile().delayedBy(15).pictures(demo.subList(0, 15)).write(folder.resolve("late.avi"));

        try (ClipSource clip = played(film)) {
            assertThat(clip.pictures()).isEqualTo(30);
        }
    }

    @ParameterizedTest
    @CsvSource({"4, 3, 640", "16, 9, 853", "8, 3, 1280", "0, 0, 640", "100, 1, 640"})
    void pixelsBecomeSquare(int across, int down, int width) throws Exception {
        Path film = new AviFile().aspect(across, down).pictures(demo.subList(0, 3)).write(folder.resolve("wide.avi"));

        try (ClipSource clip = opened(film)) {
            BufferedImage picture = Images.next(clip);
            assertThat(picture.getWidth()).isEqualTo(width);
            assertThat(picture.getHeight()).isEqualTo(480);
            assertThat(clip.size().width).isEqualTo(width);
        }
    }

    @Test
    void fewerPicturesThanPromisedAreNeverSilent() throws Exception {
        Path film = new AviFile().promising(300).pictures(demo.subList(0, 150)).write(folder.resolve("short.avi"));

        try (ClipSource clip = played(film)) {
            assertThat(clip.remarks()).singleElement().asString().contains("short.avi", "end after 10 s of 20 s");
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.73, 0.9})
    void aFileThatWasCutOffIsReadUpToThere(double part) throws Exception {
        byte[] whole = Files.readAllBytes(
                new AviFile().promising(100).pictures(demo.subList(0, 100)).write(folder.resolve("whole.avi")));
        Path cut = Files.write(folder.resolve("cut.avi"), Arrays.copyOf(whole, (int) (part * whole.length)));

        try (ClipSource clip = played(cut)) {
            assertThat((double) clip.pictures()).isBetween(100 * part - 8, 100 * part + 8);
            assertThat(clip.remarks()).singleElement().asString()
                    .contains(100 - clip.pictures() <= 15 ? "was cut off" : "breaks off");
        }
    }

    @Test
    void aDamagedPlaceIsPassedOverAndTold() throws Exception {
        byte[] bytes = Files.readAllBytes(
                new AviFile().pictures(demo.subList(0, 100)).write(folder.resolve("whole.avi")));
        Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 12_000, (byte) 0);
        Path hole = Files.write(folder.resolve("hole.avi"), bytes);

        try (ClipSource clip = played(hole)) {
            assertThat(clip.pictures()).isBetween(90L, 99L);
            assertThat(clip.remarks()).singleElement().asString().contains("hole.avi is damaged");
        }
    }

    @Test
    void aRecordingThatWasKilledSaysSoAlsoWithoutAPromise() throws Exception {
        byte[] whole = Files.readAllBytes(
                new AviFile().pictures(demo.subList(0, 100)).write(folder.resolve("whole.avi")));
        Path killed = Files.write(folder.resolve("killed.avi"), Arrays.copyOf(whole, whole.length / 2));

        try (ClipSource clip = played(killed)) {
            assertThat(clip.remarks()).singleElement().asString().contains("was cut off");
        }
    }

    @Test
    void picturesThatCannotBeDecodedAreTold() throws Exception {
        Path broken = new AviFile().pictures(demo.subList(0, 20)).pictures(List.of(new byte[900], new byte[900]))
                .write(folder.resolve("broken.avi"));

        try (ClipSource clip = played(broken)) {
            assertThat(clip.pictures()).isEqualTo(22);
            assertThat(clip.remarks()).singleElement().asString().contains("is damaged");
        }
    }

    @Test
    void halfPicturesAndOtherCodecsNeedFfmpeg() throws Exception {
        Path fields = new AviFile().size(640, 960).pictures(demo.subList(0, 3)).write(folder.resolve("fields.avi"));
        Path other = new AviFile().packedAs("ZZZZ").pictures(demo.subList(0, 3)).write(folder.resolve("other.avi"));

        assertThat(MotionJpegReader.open(fields)).isEmpty();
        assertThat(MotionJpegReader.open(other)).isEmpty();
        assertThatThrownBy(() -> ClipSource.of(other)).isInstanceOf(CaptureException.class)
                .hasMessageContaining("other.avi");
    }

    private static ClipSource opened(Path film) throws CaptureException {
        ClipSource clip = ClipSource.of(film);
        clip.open();
        return clip;
    }

    private static ClipSource played(Path film) throws CaptureException {
        ClipSource clip = opened(film);
        while (Images.next(clip) != null) {}
        return clip;
    }

    private static int[] pixels(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }
}
