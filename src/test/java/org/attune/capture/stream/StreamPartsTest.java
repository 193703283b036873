package org.attune.capture.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attune.capture.stream.PictureServer.joined;
import static org.attune.capture.stream.PictureServer.jpeg;
import static org.attune.capture.stream.PictureServer.text;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.attune.capture.CaptureException;
import org.attune.capture.Frame;
import org.attune.capture.FrameBuffer;
import org.attune.capture.Images;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where one picture of a stream ends and the next begins. */
class StreamPartsTest {
    private static final String TYPE = "multipart/x-mixed-replace; boundary=frame";

    @Test
    void aPreviewInsideOfAPictureIsNotItsEnd() throws Exception {
        byte[] preview = segment(0xE1, joined(text("Exif\0\0"), jpeg(9), text("\u00FF\u00D9\u00FF\u00D8\u00FF")));
        byte[] remark = segment(0xFE, text("\u00FF\u00D9 and \r\n so on"));
        assertThat(grays(part(withBehindStart(jpeg(100), preview)),
                part(withBehindStart(jpeg(200), joined(remark, preview))))).containsExactly(100, 200);
    }

    @Test
    void aPreviewIsNoEndWithoutLengthsEither() throws Exception {
        byte[] preview = segment(0xE1, joined(text("Exif\0\0"), jpeg(9)));
        assertThat(grays(part("", withBehindStart(jpeg(100), preview)), part("", withBehindStart(jpeg(200), preview))))
                .containsExactly(100, 200);
    }

    @Test
    void progressivePicturesAndFillBytesAndRestartsAreWalkedThrough() throws Exception {
        byte[] filled = withBehindStart(jpeg(100), text("\u00FF\u00FF\u00FF"));
        assertThat(grays(part("", filled), part("", progressive(noise(320, 240))), part("", jpeg(200)))).hasSize(3)
                .startsWith(100).endsWith(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 0\r\n", "Content-Length: 17\r\n", "content-length:99999\r\n",
            "CONTENT-LENGTH: 99999999\r\n", "Content-Length: -1\r\n", "Content-Length: abc\r\n",
            "Content-Length: 123456789012345678901234567890\r\n", ""})
    void aWrongLengthOrNoneChangesNothing(String header) throws Exception {
        assertThat(grays(part(header, jpeg(50)), part(header, jpeg(100)), part(header, jpeg(150)))).containsExactly(50,
                100, 150);
    }

    @Test
    void aLengthThatEndsWithThePreviewChangesNothing() throws Exception {
        byte[] picture = withBehindStart(jpeg(100), segment(0xE1, joined(text("Exif\0\0"), jpeg(9))));
        int length = 2 + 4 + 6 + jpeg(9).length;
        assertThat(grays(part("Content-Length: " + length + "\r\n", picture), part(jpeg(200)))).containsExactly(100,
                200);
    }

    @Test
    void whatIsBehindAPictureInItsPartIsNoPicture() throws Exception {
        byte[] two = joined(jpeg(50), jpeg(250));
        assertThat(grays(part(two), part(joined(jpeg(100), new byte[16])), part(joined(jpeg(150), text("trailer")))))
                .containsExactly(50, 100, 150);
    }

    @Test
    void aPictureThatBreaksOffTakesNoOtherWithIt() throws Exception {
        byte[] whole = jpeg(80);
        byte[] preview = withBehindStart(whole, segment(0xE1, joined(text("Exif\0\0"), jpeg(9))));
        for (int length : List.of(3, 12, 100, preview.length / 2, whole.length, preview.length - 30,
                preview.length - 2)) {
            byte[] broken = Arrays.copyOf(preview, length);
            assertThat(grays(part(jpeg(50)), part(broken), part("", broken), part(jpeg(150)), part("", broken),
                    part("", jpeg(200)))).as("broken off after " + length).containsExactly(50, 150, 200);
        }
    }

    @Test
    void aLengthOfASegmentThatLeadsTooFarTakesNoOtherWithIt() throws Exception {
        byte[] wrong = withBehindStart(jpeg(80), joined(text("\u00FF\u00E1\u00FF\u00F0"), new byte[40]));
        assertThat(grays(part(jpeg(50)), part(wrong), part(jpeg(150)), part("", wrong), part("", jpeg(200))))
                .startsWith(50).contains(150).endsWith(200);
    }

    @Test
    void withoutAnyBoundaryPicturesFollowEachOther() throws Exception {
        byte[] large = progressive(noise(320, 240));
        assertThat(grays(jpeg(50), Arrays.copyOf(large, large.length / 2), jpeg(100), jpeg(150))).containsExactly(50,
                100, 150);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n"})
    void linesEndAsTheyLike(String end) throws Exception {
        byte[] part = joined(
                text("--frame" + end + "X-Timestamp: 1.2" + end + "content-length : " + jpeg(100).length + end + end),
                jpeg(100), text(end));
        assertThat(grays(text("A preamble" + end), part, part, text("--frame--" + end))).containsExactly(100, 100);
    }

    @Test
    void aPictureMayHaveAnotherSizeThanTheOneBefore() throws Exception {
        try (PictureServer server = PictureServer.of(TYPE, part(jpeg(50)), part(jpeg(100, 200, 120)), part(jpeg(50)));
                StreamSource stream = server.stream()) {
            assertThat(List.of(Images.read(stream).getWidth(), Images.read(stream).getWidth(),
                    Images.read(stream).getWidth())).containsExactly(64, 200, 64);
        }
    }

    /** The gray of each picture until the stream ends, to tens. */
    private static List<Integer> grays(byte[]... parts) throws Exception {
        List<Integer> grays = new ArrayList<>();
        try (PictureServer server = PictureServer.of(TYPE, parts); StreamSource stream = server.stream()) {
            FrameBuffer into = new FrameBuffer();
            while (true) {
                if (stream.read(into)) {
                    Frame frame = into.frame(0, 0);
                    grays.add((int) (Math.round((frame.bgr()[frame.bgr().length / 2] & 0xFF) / 10.0) * 10));
                }
            }
        } catch (CaptureException over) {
            return grays;
        }
    }

    private static byte[] part(byte[] body) {
        return part("Content-Length: " + body.length + "\r\n", body);
    }

    private static byte[] part(String length, byte[] body) {
        return joined(text("--frame\r\nContent-Type: image/jpeg\r\n" + length + "\r\n"), body, text("\r\n"));
    }

    private static byte[] segment(int marker, byte[] content) {
        int length = content.length + 2;
        return joined(new byte[]{(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length}, content);
    }

    private static byte[] withBehindStart(byte[] jpeg, byte[] more) {
        return joined(Arrays.copyOf(jpeg, 2), more, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    private static BufferedImage noise(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Random random = new Random(6);
        for (int pixel = 0; pixel < width * height; pixel++) {
            image.setRGB(pixel % width, pixel / width, random.nextInt());
        }
        return image;
    }

    /** Several scans, and so much in them that bytes of 0xFF are stuffed. */
    private static byte[] progressive(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam progressive = writer.getDefaultWriteParam();
        progressive.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), progressive);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
