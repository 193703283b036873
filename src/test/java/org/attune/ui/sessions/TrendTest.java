package org.attune.ui.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.attune.chart.Shape;
import org.attune.report.Sessions;
import org.attune.report.data.ReportWriter;
import org.attune.session.ModelId;
import org.attune.session.SessionInfo;
import org.attune.session.SessionLabels;
import org.attune.session.SessionSummary;
import org.attune.storage.StoredReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From real pages in a folder, as My sessions reads them. */
class TrendTest {
    private static final SessionLabels OPTICS = new SessionLabels("quiet heron", "Optics", "");
    private static final SessionLabels HEAT = new SessionLabels("quiet heron", "Heat", "Carnot cycle");
    private static final double[] SHARES = {0.62, 0.70, 0.48, 0.81, 0.66, 0.57};

    @TempDir
    Path folder;

    private int days;

    @Test
    void onesOwnMedianAndMiddleHalfAreThoseOfTheCourse() throws IOException {
        write(OPTICS, SHARES);
        write(HEAT, 0.1);

        List<Trend> trends = trends();

        assertThat(trends).extracting(Trend::course).as("the newest first").containsExactly("Heat", "Optics");
        Trend optics = trends.getLast();
        assertThat(optics.sessions()).as("oldest first").extracting(session -> Math.round(1000 * session.share()))
                .containsExactly(620L, 700L, 480L, 810L, 660L, 570L);
        // R: quantile(c(0.62, 0.70, 0.48, 0.81, 0.66, 0.57), c(0.25, 0.5, 0.75))
        assertThat(optics.quantile(0.25)).isCloseTo(0.5825, within(1e-9));
        assertThat(optics.quantile(0.5)).isCloseTo(0.64, within(1e-9));
        assertThat(optics.quantile(0.75)).isCloseTo(0.69, within(1e-9));
        assertThat(TrendWords.of(optics)).isEqualTo("You are compared only with yourself. Shaded: the middle half of "
                + "your sessions, 58 % to 69 %. Dashed: your median, 64 %.");
        assertThat(TrendWords.of(trends.getFirst().sessions().getFirst()))
                .isEqualTo("Tue 17 Nov 2026, 10:02  ·  Carnot cycle: looked interested for 10 %");
    }

    @Test
    void fewerThanFiveSessionsAreOneSentence() throws IOException {
        write(OPTICS, 0.6, 0.7, 0.5, 0.8);

        Trend few = trends().getFirst();

        assertThat(few.way()).isEmpty();
        assertThat(TrendWords.of(few)).isEqualTo(
                "From 5 sessions on that were estimated in the same way, a line appears here. So far: 4.");
    }

    @Test
    void nobodyIsComparedWithSomebodyElse() throws IOException {
        write(OPTICS, SHARES);
        write(new SessionLabels("bold otter", "optics", ""), 0.9, 0.9, 0.9, 0.9, 0.9);

        assertThat(trends()).extracting(Trend::learner).containsExactly("bold otter", "quiet heron");
        assertThat(trends().getLast().quantile(0.5)).isCloseTo(0.64, within(1e-9));
    }

    @Test
    void pagesOfAnotherModelOrRuleAreNotJoinedAndAWordSaysSo() throws IOException {
        write(OPTICS, 0.2, 0.3);
        write(OPTICS, SHARES);
        write(Sessions.withBaseline(info(OPTICS)), 0.9);
        SessionInfo last = info(OPTICS);
        write(new SessionInfo(last.id(), last.start(), true, "camera", OPTICS,
                new ModelId("mini_xception", "0.2", "f".repeat(64)), "interest-v1", "0.2.0"), 0.95);

        Trend trend = trends().getFirst();
        List<Shape> shapes = new TrendChart(trend).draw(900, 180).shapes();

        assertThat(trend.quantile(0.5)).as("of the newest way with enough sessions").isCloseTo(0.595, within(1e-9));
        assertThat(shapes).filteredOn(shape -> shape.style().equals("session")).hasSize(8);
        assertThat(shapes).filteredOn(shape -> shape.style().equals("other")).hasSize(2);
        assertThat(shapes).filteredOn(shape -> shape.style().equals("curve"))
                .allSatisfy(line -> assertThat(((Shape.Path) line).steps()).hasSize(8));
        assertThat(TrendWords.of(trend)).contains("Rings: estimated in another way");
    }

    @Test
    void sessionsWithoutAShareOfOnePersonAreLeftOutWithAWord() throws IOException {
        write(OPTICS, SHARES);
        write(Sessions.withEveryone(info(OPTICS)), 0.9);
        write(presence());
        write(withInfo(Sessions.interested(40, 0.5), info(OPTICS)));

        assertThat(trends().getFirst().sessions()).hasSize(SHARES.length);
        assertThat(TrendWords.of(trends().getFirst())).endsWith(
                "Not in the chart: 3 (presence only, too little measured, or everyone in view counted).");
    }

    @Test
    void ofPresenceAloneThereIsNothing() throws IOException {
        write(presence());

        assertThat(trends()).isEmpty();
    }

    private SessionSummary presence() {
        SessionInfo info = info(OPTICS);
        return withInfo(Sessions.presence(600),
                SessionInfo.presence(info.id(), info.start(), true, "camera", OPTICS, "0.1.0"));
    }

    private List<Trend> trends() {
        return Trend.of(StoredReports.read(List.of(folder)).reports());
    }

    private void write(SessionLabels labels, double... shares) throws IOException {
        for (double share : shares) {
            write(info(labels), share);
        }
    }

    private void write(SessionInfo info, double share) throws IOException {
        write(withInfo(Sessions.interested(900, share), info));
    }

    private void write(SessionSummary summary) throws IOException {
        new ReportWriter(folder, folder).write(new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB), summary);
    }

    private static SessionSummary withInfo(SessionSummary summary, SessionInfo info) {
        return new SessionSummary(info, summary.seconds(), summary.bins(), summary.markers());
    }

    /** The next day's. */
    private SessionInfo info(SessionLabels labels) {
        days++;
        return Sessions.info(Sessions.START.minusDays(10).plusDays(days), new UUID(3, days), labels);
    }
}
