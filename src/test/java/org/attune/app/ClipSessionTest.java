package org.attune.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.attune.analysis.FaceAnalyzer;
import org.attune.capture.CaptureException;
import org.attune.capture.clip.AviFile;
import org.attune.capture.clip.ClipSource;
import org.attune.config.Settings;
import org.attune.pipeline.ClipSession;
import org.attune.session.Bin;
import org.attune.session.SessionLabels;
import org.attune.session.SessionSummary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a recorded video is measured, with the kiosk's own parts. */
class ClipSessionTest {
    private static final int RATE = 15;

    private static List<byte[]> demo;

    @TempDir
    Path folder;

    @BeforeAll
    static void pictures() throws IOException {
        demo = AviFile.demo();
    }

    @Test
    void picturesThatMoveAreMeasuredThroughout() throws Exception {
        assertThat(measured(session(demo.subList(0, 6 * RATE)))).isCloseTo(6, offset(0.2));
    }

    @Test
    void aGapIsNotMeasured() throws Exception {
        AviFile film = new AviFile().pictures(demo.subList(0, 2 * RATE));
        for (int picture = 0; picture < 20 * RATE; picture++) {
            film.dropped();
        }
        SessionSummary summary = session(film.pictures(demo.subList(2 * RATE, 4 * RATE)));

        assertThat(summary.seconds()).isCloseTo(24, offset(0.1));
        assertThat(measured(summary)).isCloseTo(4, offset(0.3));
    }

    @Test
    void aStillPictureIsNotMeasuredAlsoWhereItWasPackedAnew() throws Exception {
        List<byte[]> frozen = new ArrayList<>();
        for (int picture = 0; picture < 5 * RATE; picture++) {
            frozen.add(packed(demo.get(2 * RATE), 0.9f - picture % 3 * 0.02f));
        }
        SessionSummary summary = session(new AviFile().pictures(demo.subList(0, 2 * RATE)).pictures(frozen)
                .pictures(demo.subList(2 * RATE, 4 * RATE)));

        assertThat(measured(summary)).isCloseTo(4, offset(0.4));
    }

    @Test
    void aLateFirstPictureIsNotMeasuredBefore() throws Exception {
        AviFile film = new AviFile();
        for (int picture = 0; picture < 5 * RATE; picture++) {
            film.dropped();
        }
        SessionSummary summary = session(film.pictures(demo.subList(0, 3 * RATE)));

        assertThat(measured(summary)).isCloseTo(3, offset(0.3));
    }

    @Test
    void aPauseBetweenTwoPicturesIsMeasured() throws Exception {
        AviFile film = new AviFile();
        for (int picture = 0; picture < 240; picture += 4) {
            film.pictures(demo.subList(picture, picture + 1)).dropped().dropped().dropped();
        }
        assertThat(measured(session(film))).isCloseTo(16, offset(0.4));
    }

    @Test
    void oneAloneIsNoVideo() {
        assertThatThrownBy(() -> session(demo.subList(0, 1))).isInstanceOf(CaptureException.class)
                .hasMessageContaining("only one picture");
    }

    private SessionSummary session(List<byte[]> pictures) throws Exception {
        return session(new AviFile().pictures(pictures));
    }

    private SessionSummary session(AviFile film) throws Exception {
        try (CompositionRoot composition = Compositions.of(Settings.defaults());
                FaceAnalyzer analyzer = composition.analyzer();
                ClipSource clip = ClipSource.of(film.write(folder.resolve("film.avi")))) {
            return ClipSession.run(clip, analyzer, composition.rate(),
                    composition.info("video", false, SessionLabels.NONE), System.err::println);
        }
    }

    private static double measured(SessionSummary summary) {
        return summary.bins().stream().mapToDouble(Bin::measuredSeconds).sum();
    }

    private static byte[] packed(byte[] jpeg, float quality) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(jpeg));
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(quality);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), param);
        }
        writer.dispose();
        return out.toByteArray();
    }
}
