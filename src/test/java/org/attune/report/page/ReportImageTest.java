package org.attune.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javax.imageio.ImageIO;
import org.attune.JavaFx;
import org.attune.config.Palette;
import org.attune.report.Sessions;
import org.attune.session.Bin;
import org.attune.session.SessionInfo;
import org.attune.session.SessionSummary;
import org.junit.jupiter.api.Test;

class ReportImageTest {

    @Test
    void isWideEnoughAndSmallEnough() throws IOException {
        BufferedImage page = draw(Sessions.lecture(1, Sessions.info(), 8 * 3600));

        assertThat(page.getWidth()).isGreaterThanOrEqualTo(1600);
        assertThat((double) page.getWidth() / page.getHeight()).as("A4 landscape").isBetween(1.41, 1.42);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(page, "png", png);
        assertThat(png.size()).isLessThan(450_000);
    }

    @Test
    void coloursFollowTheShares() {
        Map<Integer, Integer> mostly = colours(draw(Sessions.interested(600, 0.9)));
        Map<Integer, Integer> rarely = colours(draw(Sessions.interested(600, 0.2)));

        assertThat(count(mostly, Palette.INTERESTED)).isGreaterThan(4 * count(mostly, Palette.NOT_INTERESTED));
        assertThat(count(rarely, Palette.NOT_INTERESTED)).isGreaterThan(2 * count(rarely, Palette.INTERESTED));
    }

    /** By it a pointer on the picture knows its moment. */
    @Test
    void theChartsPlaceIsWhereTheMarkersAreDrawn() {
        SessionSummary lecture = Sessions.lecture(1);
        BufferedImage page = draw(lecture);
        TimelinePlace place = JavaFx.call(() -> TimelinePlace.of(lecture));

        assertThat(lecture.markers()).allSatisfy(marker -> {
            int x = (int) Math.round(place.x(marker.seconds()));
            assertThat(grays(page, x, place)).isGreaterThan(0.3 * (place.lower() - place.upper()));
            assertThat(grays(page, x + 12, place)).isLessThan(0.1 * (place.lower() - place.upper()));
            assertThat(place.moment(x)).isBetween(marker.seconds() - 2, marker.seconds() + 2);
        });
        assertThat(place.contains(place.x(3600), place.lower())).isTrue();
        assertThat(place.contains(place.x(3610), place.lower())).isFalse();
    }

    /** How many rows have a pixel near there that is as dark as the dashed line of a marker. */
    private static double grays(BufferedImage page, int x, TimelinePlace place) {
        return IntStream.range((int) place.upper(), (int) place.lower())
                .filter(y -> IntStream.rangeClosed(x - 2, x + 2).anyMatch(near -> isGray(page.getRGB(near, y))))
                .count();
    }

    private static boolean isGray(int color) {
        return Math.abs((color >> 16 & 255) - 0x94) < 12 && Math.abs((color >> 8 & 255) - 0xA3) < 12
                && Math.abs((color & 255) - 0xB8) < 12;
    }

    @Test
    void saysWhatItIsAndWhatItIsNot() {
        String words = words(Sessions.interested(600, 0.71));

        assertThat(words).contains("Looked interested for 71 % of 10 measured minutes.", "interested  71 %",
                "not interested  29 %", "unclear  0 %",
                "Fri 20 Nov 2026, 10:02 to 10:12 (UTC+01:00)", "10 min", "happy  18 %", "100 %",
                "mini_xception 0.1 (01234567)", "interest-v1",
                "Estimates from facial expressions", "No picture was stored.");
    }

    @Test
    void aSessionWithoutAFaceGivesAPageThatSaysSo() {
        SessionSummary empty = Sessions.empty(90);

        assertThat(words(empty)).contains("No face was measured in this session.", "Nothing was measured.", "0 %",
                "No picture was stored.");
        Map<Integer, Integer> colours = colours(draw(empty));
        assertThat(count(colours, Palette.INTERESTED) + count(colours, Palette.NOT_INTERESTED)).as("only in the key")
                .isLessThan(4000);
        assertThat(count(colours, Palette.NOT_MEASURED)).isGreaterThan(100_000);
    }

    @Test
    void aRecordedVideoDoesNotPretendToHaveAnHourOfTheDay() {
        SessionSummary live = Sessions.interested(600, 0.71);
        SessionInfo info = Sessions.recorded("video a.avi");

        assertThat(words(new SessionSummary(info, 600, live.bins(), List.of())))
                .contains("analysed Fri 20 Nov 2026, 10:02 (UTC+01:00)").doesNotContain("10:12");
    }

    @Test
    void aSessionOfNoLengthAndOneOfADayCanBeDrawn() {
        assertThat(draw(Sessions.empty(0)).getWidth()).isGreaterThan(1600);
        assertThat(draw(Sessions.interested(24 * 3600, 0.5)).getWidth()).isGreaterThan(1600);
    }

    @Test
    void ofPresenceOnlyThePageTellsWhenAFaceWasInViewAndNothingOfInterestOrExpressions() {
        String words = words(Sessions.presence(2280));

        assertThat(words).contains("A face was in view for ", " of 38 minutes.", "Only presence was recorded",
                "no face in view", "first law");
        assertThat(words).doesNotContain("interested", "measured time", "Expressions seen", "Model ", "policy",
                "neutral", "happy");
        assertThat(colours(draw(Sessions.presence(2280)))).as("nor their colours").doesNotContainKeys(0x0F766E,
                0xE8A33D, 0xF0C000, 0x0072B2);
    }

    @Test
    void whatTheLearnerSaidStandsThereInWordsWithTheFirstRemark() {
        assertThat(words(Sessions.withWords())).contains("The learner said", "lost 2 times: 8:20, 8:30",
                "clear once: 1:00:00", "question once: 8:30", "8:30 · lost · From the second equation on",
                "and 2 more in the PNG’s data");
        assertThat(words(Sessions.lecture(1))).doesNotContain("The learner said");
    }

    @Test
    void thePageSaysWhenTheEstimatesStartFromTheLearnersFaceAtRest() {
        assertThat(words(Sessions.told(600))).contains("The estimates start from the learner’s own face at rest.");
        assertThat(words(Sessions.lecture(1))).contains("The learner’s own face at rest was not used.");
    }

    @Test
    void thePageSaysHowLongOthersWereInViewAndWhenEveryoneWasCounted() {
        assertThat(words(Sessions.lecture(1))).contains("Compare a person only with themselves.")
                .doesNotContain("Others were in view", "Everyone in view");
        assertThat(words(Sessions.withOthers(600, false))).contains(
                "Others were in view for 25 % of it. They were not counted.", "Compare a person only with themselves.");
        assertThat(words(Sessions.withOthers(600, true)))
                .contains("Everyone in view was counted, up to 3 faces at once.", "of nobody alone")
                .doesNotContain("Others were in view", "Compare a person");
    }

    @Test
    void withoutNeutralThePageNeverSaysMoreThanThePie() {
        Bin smiling = new Bin(1, List.of(0.524, 0.476, 0.0), List.of(0.0, 0.0, 0.0, 0.53, 0.47, 0.0, 0.0), 0.524, 0, 1);
        String words = words(
                new SessionSummary(Sessions.info(), 100, java.util.Collections.nCopies(10, smiling), List.of()));

        assertThat(words).contains("If neutral were not counted as interested: 52 %.");
        assertThat(smiling.verdictPercentages().getFirst()).isEqualTo(52);
    }

    @Test
    void anOlderPageThatDoesNotKnowSaysNothingOfIt() {
        Bin older = new Bin(10, List.of(10.0, 0.0, 0.0), List.of(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 10.0));

        assertThat(words(new SessionSummary(Sessions.info(), 10, List.of(older), List.of())))
                .doesNotContain("If neutral", "Others", "NaN");
    }

    private static BufferedImage draw(SessionSummary summary) {
        return JavaFx.call(() -> ReportImage.render(summary));
    }

    private static String words(SessionSummary summary) {
        return JavaFx.call(() -> {
            ReportPage page = new ReportPage(summary);
            new Scene(page);
            page.applyCss();
            page.layout();
            return texts(page).stream().collect(Collectors.joining("\n")).replace('\u00A0', ' ');
        });
    }

    private static List<String> texts(Node node) {
        List<String> own = node instanceof Labeled label
                ? List.of(label.getText())
                : node instanceof Text text ? List.of(text.getText()) : List.of();
        if (!(node instanceof Parent parent)) {
            return own;
        }
        return Stream
                .concat(own.stream(), parent.getChildrenUnmodifiable().stream().flatMap(child -> texts(child).stream()))
                .toList();
    }

    private static Map<Integer, Integer> colours(BufferedImage page) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                counts.merge(page.getRGB(x, y) & 0xFFFFFF, 1, Integer::sum);
            }
        }
        return counts;
    }

    private static int count(Map<Integer, Integer> colours, Palette color) {
        return colours.getOrDefault(Integer.parseInt(color.hex().substring(1), 16), 0);
    }
}
