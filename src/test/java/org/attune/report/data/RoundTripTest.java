package org.attune.report.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.attune.JavaFx;
import org.attune.analysis.FrameResult;
import org.attune.analysis.TrackedFace;
import org.attune.analysis.Verdict;
import org.attune.classification.EmotionScores;
import org.attune.detection.BoundingBox;
import org.attune.report.Sessions;
import org.attune.report.page.ReportImage;
import org.attune.session.Bin;
import org.attune.session.Marker;
import org.attune.session.MarkerKind;
import org.attune.session.SessionInfo;
import org.attune.session.SessionLabels;
import org.attune.session.SessionRecorder;
import org.attune.session.SessionSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What went into the page comes out of it, to the last millisecond. */
class RoundTripTest {
    @TempDir
    Path folder;

    static List<SessionSummary> sessions() {
        return List.of(Sessions.lecture(1), Sessions.recovered(4), Sessions.lecture(2, Sessions.info(), 20),
                Sessions.interested(7, 0.5), Sessions.empty(90), Sessions.empty(0),
                Sessions.lecture(3, Sessions.recorded("video पाठ \"7\".avi"), SessionSummary.LONGEST_SECONDS),
                withLabels(), Sessions.withWords(), Sessions.told(60), Sessions.withEverything(6),
                Sessions.presence(2280), Sessions.presence(7), Sessions.presence(0));
    }

    private static SessionSummary withLabels() {
        SessionLabels labels = new SessionLabels("शान्त बगुला", "O'Brien & Sons <\"quoted\">\\",
                "two\nlines\t😀👩🏽‍🔬");
        Bin bin = new Bin(7.001, List.of(7.0, 0.0, 0.001), List.of(0.001, 0.0, 0.0, 0.0, 0.0, 0.0, 7.0));
        SessionInfo info = Sessions.info(Sessions.START.plusNanos(7_000_000), UUID.randomUUID(), labels);
        return new SessionSummary(info, 9.999, List.of(bin),
                List.of(new Marker(0, ""), new Marker(0.001, "पहला नियम"), new Marker(9.999, "]}\"")));
    }

    @ParameterizedTest
    @MethodSource("sessions")
    void throughThePngNothingIsLost(SessionSummary summary) throws IOException {
        assertThat(ReportReader.read(write(summary), after(summary))).isEqualTo(summary);
    }

    @Test
    void aSessionSaysThatItHadABaselineAndOneWithoutSaysNothing() throws IOException {
        assertThat(new String(ReportJson.write(Sessions.told(60)), StandardCharsets.UTF_8))
                .contains("\"baseline\":true");
        String without = new String(ReportJson.write(Sessions.lecture(1)), StandardCharsets.UTF_8);
        assertThat(without).doesNotContain("baseline");
        assertThat(ReportBytes.read(ReportBytes.withJson(without.replace("\"live\"", "\"baseline\":false,\"live\""))))
                .isEqualTo(Sessions.lecture(1));
    }

    /** What a later version may say is no reason to refuse a page. */
    @Test
    void aKindThatIsNotKnownIsAFreeMarker() throws IOException {
        String json = new String(ReportJson.write(Sessions.withWords()), StandardCharsets.UTF_8)
                .replace("\"kind\":\"lost\"", "\"kind\":\"delighted\"");

        assertThat(ReportBytes.read(ReportBytes.withJson(json)).markers())
                .contains(new Marker(500.25, MarkerKind.NOTE, "")).noneMatch(one -> one.kind() == MarkerKind.LOST);
    }

    @Test
    void thePageDrawnAgainFromItsDataIsTheSamePixelForPixel() throws IOException {
        SessionSummary summary = Sessions.lecture(3);
        BufferedImage page = JavaFx.call(() -> ReportImage.render(summary));
        Path file = new ReportWriter(folder, folder).write(page, summary).file();

        SessionSummary back = ReportReader.read(file, after(summary));
        BufferedImage again = JavaFx.call(() -> ReportImage.render(back));

        assertThat(pixels(again)).isEqualTo(pixels(page));
        assertThat(pixels(ImageIO.read(file.toFile()))).as("what stands in the file").isEqualTo(pixels(page));
    }

    private static int[] pixels(BufferedImage page) {
        return page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
    }

    @ParameterizedTest
    @MethodSource("sessions")
    void throughThePrettyTextNothingIsLost(SessionSummary summary) throws InvalidReportException {
        assertThat(ReportJsonReader.read(ReportJson.pretty(summary).getBytes(StandardCharsets.UTF_8), after(summary)))
                .isEqualTo(summary);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-10-25T02:30:00.123+02:00[Europe/Berlin]",
            "2026-10-25T02:30:00.123+01:00[Europe/Berlin]", "2026-03-01T00:00:00Z",
            "2026-03-01T00:00:00Z[UTC]", "2026-07-01T12:00:00+05:30[Asia/Kolkata]", "2026-07-01T12:00:00-03:00",
            "2024-02-29T23:59:59.999+13:45[Pacific/Chatham]"})
    void everyZoneAndBothHoursOfAutumnAreKept(String start) throws IOException {
        SessionSummary summary = Sessions.lecture(1,
                Sessions.info(ZonedDateTime.parse(start), UUID.randomUUID(), SessionLabels.NONE), 60);

        assertThat(ReportReader.read(write(summary), after(summary))).isEqualTo(summary);
    }

    @Test
    void whereTheRulesOfAZoneHaveChangedTheOffsetCounts() throws IOException {
        String json = new String(ReportJson.write(Sessions.lecture(1)), StandardCharsets.UTF_8)
                .replace("10:02:00.000+01:00", "10:02:00.000+03:00");

        assertThat(ReportBytes.read(ReportBytes.withJson(json)).info().start()).hasToString("2026-11-20T10:02+03:00");
    }

    @Test
    void aToolThatMovesTheChunkToTheEndDoesNoHarm() throws IOException {
        byte[] picture = ReportBytes.picture("png");
        byte[] whole = ReportBytes.of(Sessions.lecture(1));
        int chunk = whole.length - picture.length;
        ByteBuffer moved = ByteBuffer.allocate(whole.length).put(picture, 0, picture.length - 12).put(whole, 33, chunk)
                .put(picture, picture.length - 12, 12);

        assertThat(ReportBytes.read(moved.array())).isEqualTo(Sessions.lecture(1));
    }

    /**
     * With steps, gaps and scores as rough as they come: a second session may not be lost to a check that the recorder
     * does not keep.
     */
    @ParameterizedTest
    @ValueSource(doubles = {0.9992, 1, 1.0008})
    void whateverTheRecorderGivesIsReadable(double sumOfScores) throws IOException {
        for (int seed = 0; seed < 100; seed++) {
            SessionSummary summary = recorded(new Random(seed), sumOfScores);

            assertThat(ReportBytes.read(ReportBytes.of(summary))).as("seed " + seed).isEqualTo(summary);
        }
    }

    private static SessionSummary recorded(Random random, double sumOfScores) {
        SessionRecorder recorder = new SessionRecorder(Sessions.info(), 0);
        double longest = random.nextBoolean() ? 0.3 : 3;
        long now = 0;
        for (int step = random.nextInt(600); step > 0; step--) {
            now += Math.round(longest * random.nextDouble() * 1e9);
            recorder.record(
                    new FrameResult(now, random.nextInt(5) == 0 ? List.of() : List.of(face(random, sumOfScores))));
        }
        recorder.mark(now, MarkerKind.NOTE, "end");
        return recorder.summary(now + random.nextInt(2) * random.nextLong(20_000_000_000L));
    }

    private static TrackedFace face(Random random, double sumOfScores) {
        double[] scores = random.doubles(7).toArray();
        double sum = Arrays.stream(scores).sum();
        Arrays.setAll(scores, index -> scores[index] / sum * sumOfScores);
        return new TrackedFace(1, new BoundingBox(0, 0, 10, 10), EmotionScores.of(scores),
                Verdict.values()[random.nextInt(3)], true);
    }

    private Path write(SessionSummary summary) throws IOException {
        BufferedImage page = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        return new ReportWriter(folder, folder).write(page, summary).file();
    }

    private static Instant after(SessionSummary summary) {
        return summary.end().toInstant();
    }
}
