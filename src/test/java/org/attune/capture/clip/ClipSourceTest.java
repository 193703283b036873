package org.attune.capture.clip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.attune.capture.CaptureException;
import org.attune.capture.Images;
import org.attune.platform.Environment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClipSourceTest {
    private static final int FRAMES = 348;

    @TempDir
    Path folder;

    @Test
    void readsTheBuiltInClipFrameByFrameOnItsOwnTimeLine() throws CaptureException {
        ClipSource clip = ClipSource.of(Environment.demoClip());
        clip.open();

        BufferedImage first = Images.next(clip);
        assertThat(clip.positionNanos()).isZero();
        Images.next(clip);
        assertThat(clip.positionNanos()).isEqualTo(66_666_667);
        while (Images.next(clip) != null) {}

        assertThat(new Dimension(first.getWidth(), first.getHeight())).isEqualTo(new Dimension(640, 480))
                .isEqualTo(clip.size());
        assertThat(clip.rate()).isEqualTo(15);
        assertThat(clip.pictures()).isEqualTo(FRAMES);
        clip.close();
    }

    @Test
    void playsSeveralRoundsOnOneTimeLine() throws CaptureException {
        ClipSource clip = ClipSource.of(Environment.demoClip(), "clip", 2);
        clip.open();
        while (Images.next(clip) != null) {}

        assertThat(clip.pictures()).isEqualTo(2 * FRAMES);
        assertThat(clip.positionNanos()).isEqualTo(Math.round((2 * FRAMES - 1) / 15.0 * 1e9));
        clip.close();
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> ClipSource.of(folder.resolve("none.avi")))
                .isInstanceOf(CaptureException.class).hasMessageContaining("There is no file")
                .hasMessageContaining("none.avi");
    }

    @Test
    void aFileThatIsNoVideoIsNamed() throws IOException {
        Path notes = Files.writeString(folder.resolve("notes.avi"), "these are notes, and not a video");

        assertThatThrownBy(() -> ClipSource.of(notes)).isInstanceOf(CaptureException.class)
                .hasMessageContaining("notes.avi");
    }

    @Test
    void textsAndPicturesThatFfmpegWouldMakeAFilmOfAreNoVideos() throws IOException {
        Path poem = Files.writeString(folder.resolve("poem.txt"), "a line of a long text\n".repeat(500));
        Path picture = folder.resolve("picture.png");
        ImageIO.write(new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());

        assertThatThrownBy(() -> ClipSource.of(poem)).isInstanceOf(CaptureException.class)
                .hasMessageContaining("poem.txt");
        assertThatThrownBy(() -> ClipSource.of(picture)).isInstanceOf(CaptureException.class)
                .hasMessageContaining("picture.png");
    }

    @ParameterizedTest
    @CsvSource({"128, no scale", "132, no rate"})
    void aHeaderWithoutARateIsDamaged(int at, String what) throws IOException {
        byte[] bytes = Files.readAllBytes(Environment.demoClip());
        Arrays.fill(bytes, at, at + 4, (byte) 0);
        Path damaged = Files.write(folder.resolve("damaged.avi"), bytes);

        assertThatThrownBy(() -> ClipSource.of(damaged)).as(what).isInstanceOf(CaptureException.class)
                .hasMessageContaining("damaged.avi");
    }

    @Test
    void aClipThatBreaksOffEndsWhereItBreaks() throws IOException, CaptureException {
        byte[] whole = Files.readAllBytes(Environment.demoClip());
        Path torn = Files.write(folder.resolve("torn.avi"), Arrays.copyOf(whole, whole.length / 2));

        int pictures = 0;
        try {
            ClipSource clip = ClipSource.of(torn);
            clip.open();
            while (Images.next(clip) != null) {
                pictures++;
            }
            clip.close();
        } catch (CaptureException refused) {
            assertThat(refused).hasMessageContaining("torn.avi");
        }
        assertThat(pictures).isLessThan(FRAMES);
    }

    @Test
    void readsOtherVideosThroughFfmpegWhereThereIsOne() throws Exception {
        assumeTrue(ffmpeg("-version") == 0, "no ffmpeg on the PATH");
        Path film = folder.resolve("film with spaces.mkv");
        ffmpeg("-v", "error", "-i", Environment.demoClip().toString(), "-t", "2", "-c:v", "ffv1", film.toString());

        ClipSource clip = ClipSource.of(film);
        clip.open();
        BufferedImage first = Images.next(clip);
        while (Images.next(clip) != null) {}

        assertThat(clip.rate()).isEqualTo(15);
        assertThat(clip.pictures()).isBetween(30L, 31L);
        assertThat(new Dimension(first.getWidth(), first.getHeight())).isEqualTo(new Dimension(640, 480));
        assertThat(first.getRGB(5, 5) & 0xFF).as("the gray wall").isCloseTo(176, offset(8));
        clip.close();
    }

    @Test
    void pixelsOfOtherVideosBecomeSquareToo() throws Exception {
        assumeTrue(ffmpeg("-version") == 0, "no ffmpeg on the PATH");
        Path film = folder.resolve("narrow.mkv");
        ffmpeg("-v", "error", "-i", Environment.demoClip().toString(), "-t", "1", "-vf", "scale=320:480,setsar=2",
                "-c:v", "ffv1", film.toString());

        try (ClipSource clip = ClipSource.of(film)) {
            assertThat(clip.size()).isEqualTo(new Dimension(640, 480));
        }
    }

    @Test
    void soundWithACoverIsNoVideo() throws Exception {
        assumeTrue(ffmpeg("-version") == 0, "no ffmpeg on the PATH");
        Path sound = folder.resolve("song.m4a");
        ffmpeg("-v", "error", "-f", "lavfi", "-i", "sine=d=3", "-i", Environment.demoClip().toString(), "-map", "0:a",
                "-map", "1:v", "-frames:v", "1", "-c:v", "mjpeg",
                "-disposition:v:0", "attached_pic", sound.toString());

        assertThatThrownBy(() -> ClipSource.of(sound)).isInstanceOf(CaptureException.class)
                .hasMessageContaining("no video in it");
    }

    @Test
    void otherVideosThatBreakOffAreSaidTo() throws Exception {
        assumeTrue(ffmpeg("-version") == 0, "no ffmpeg on the PATH");
        Path film = folder.resolve("whole.mp4");
        ffmpeg("-v", "error", "-i", Environment.demoClip().toString(), "-c:v", "mpeg4", "-movflags", "+faststart",
                film.toString());
        byte[] whole = Files.readAllBytes(film);
        Path cut = Files.write(folder.resolve("cut.mp4"), Arrays.copyOf(whole, whole.length / 2));
        Path headless = Files.write(folder.resolve("headless.mp4"),
                Arrays.copyOfRange(whole, whole.length / 2, whole.length));

        assertThat(remarks(film)).isEmpty();
        assertThat(remarks(cut)).singleElement().asString().contains("cut.mp4", "breaks off after", "of 23 s");
        assertThatThrownBy(() -> ClipSource.of(headless)).isInstanceOf(CaptureException.class)
                .hasMessageContaining("headless.mp4");
    }

    @Test
    void barePicturesHaveNoTimes() throws Exception {
        assumeTrue(ffmpeg("-version") == 0, "no ffmpeg on the PATH");
        Path bare = folder.resolve("bare.mjpeg");
        ffmpeg("-v", "error", "-i", Environment.demoClip().toString(), "-t", "2", "-c:v", "copy", "-f", "mjpeg",
                bare.toString());

        assertThat(remarks(bare)).singleElement().asString().contains("25 a second are assumed");
    }

    private static List<String> remarks(Path film) throws CaptureException {
        try (ClipSource clip = ClipSource.of(film)) {
            clip.open();
            while (Images.next(clip) != null) {}
            return clip.remarks();
        }
    }

    private static int ffmpeg(String... arguments) throws InterruptedException {
        String[] command = new String[arguments.length + 1];
        command[0] = "ffmpeg";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return process.waitFor(60, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (IOException none) {
            return -1;
        }
    }
}
