package org.attune.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.stream.Stream;
import org.attune.BuiltInFaces;
import org.attune.capture.Frame;
import org.attune.detection.HaarFaceDetector;
import org.attune.detection.HaarParameters;
import org.attune.platform.Environment;
import org.attune.platform.OpenCvLibrary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures of the built-in faces and of a wall, twice a second, through the real cascade. */
class AbsenceWatchTest {
    private static final BufferedImage FACE = BuiltInFaces.of("neutral", 0);
    private static final BufferedImage WALL = BuiltInFaces.wall();
    private static final double STEP = 0.5;

    private AbsenceWatch watch;
    private double now;

    @BeforeEach
    void load() {
        OpenCvLibrary.load();
        watch = new AbsenceWatch(new PresenceAnalyzer(
                new HaarFaceDetector(Environment.models().resolve("haarcascade_frontalface_default.xml"),
                        HaarParameters.REFERENCE)));
    }

    @AfterEach
    void close() {
        watch.close();
    }

    @Test
    void fiveSecondsWithoutAFaceAreTold() {
        assertThat(after(FACE, 2)).isEmpty();
        assertThat(after(WALL, 4.5)).as("a moment").isEmpty();

        Absence told = after(WALL, STEP).orElseThrow();
        assertThat(told.hint()).isEqualTo(FramingHint.NOBODY);
        assertThat(told.seconds()).isCloseTo(5, within(0.01));
        assertThat(after(WALL, 10).orElseThrow().seconds()).isCloseTo(15, within(0.01));

        assertThat(after(FACE, STEP)).as("at once").isEmpty();
        assertThat(after(WALL, 4.5)).as("counted anew").isEmpty();
    }

    @Test
    void whoWasNeverSeenIsTold() {
        assertThat(after(WALL, 5)).isEmpty();
        assertThat(after(WALL, STEP).orElseThrow().hint()).isEqualTo(FramingHint.NOBODY);
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void theHintIsThatOfTheSetUp(BufferedImage before, BufferedImage since, FramingHint hint) {
        after(before, 2);

        assertThat(after(since, 6).orElseThrow().hint()).isEqualTo(hint);
    }

    static Stream<Arguments> reasons() {
        return Stream.of(Arguments.argumentSet("gone", FACE, WALL, FramingHint.NOBODY),
                Arguments.argumentSet("dark", FACE, BuiltInFaces.wall(new Color(12, 12, 14)), FramingHint.TOO_DARK),
                Arguments.argumentSet("far", BuiltInFaces.paste(BuiltInFaces.wall(), FACE, 300, 200, 66), WALL,
                        FramingHint.TOO_SMALL));
    }

    @Test
    void whoWasLastSeenAtTheEdgeIsProbablyCutOff() {
        BufferedImage inside = BuiltInFaces.paste(BuiltInFaces.wall(), FACE, 200, 100, 200);
        int left = (int) watch.analyze(Frame.copyOf(inside, 0, 0)).boxes().getFirst().x();
        after(BuiltInFaces.paste(BuiltInFaces.wall(), FACE, 200 - left, 100, 200), 2);

        assertThat(after(WALL, 6).orElseThrow().hint()).isEqualTo(FramingHint.AT_THE_EDGE);
        assertThat(after(WALL, 6).orElseThrow().hint()).as("by now walked out").isEqualTo(FramingHint.NOBODY);
    }

    @Test
    void whileThereAreNoPicturesNothingIsTold() {
        assertThat(after(WALL, 6)).isPresent();

        assertThat(watch.absence(Math.round((now + 4) * 1e9))).as("a camera that is off or hangs").isEmpty();
        now += 60;
        assertThat(after(WALL, 5)).as("counted anew").isEmpty();
        assertThat(after(WALL, STEP)).isPresent();
    }

    private Optional<Absence> after(BufferedImage picture, double seconds) {
        for (double end = now + seconds; now < end - STEP / 2;) {
            now += STEP;
            watch.analyze(Frame.copyOf(picture, Math.round(now * 1e9), 0));
        }
        return watch.absence(Math.round(now * 1e9));
    }
}
