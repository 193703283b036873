package org.attune.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.attune.JavaFx;
import org.attune.report.export.ExportFormat;
import org.attune.chart.Chart;
import org.attune.chart.Drawing;
import org.attune.chart.Shape;
import org.attune.chart.Shape.Step;
import org.attune.classification.Emotion;
import org.attune.report.chart.ExpressionBars;
import org.attune.report.chart.ExpressionStrip;
import org.attune.report.chart.InterestTimeline;
import org.attune.report.chart.MeasuredBar;
import org.attune.report.chart.PresenceTimeline;
import org.attune.report.chart.VerdictPie;
import org.attune.report.html.Svg;
import org.attune.report.page.ChartView;
import org.attune.report.page.ReportPage;
import org.attune.session.Bin;
import org.attune.session.Marker;
import org.attune.session.SessionSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each chart is computed once, for the page and for the browser. */
class ChartsTest {
    private static final SessionSummary LECTURE = Sessions.lecture(1);

    private static List<Chart> charts(SessionSummary summary) {
        return List.of(InterestTimeline.of(summary), new PresenceTimeline(summary),
                new ExpressionStrip(summary, true), new ExpressionBars(summary.total()),
                new VerdictPie(List.of(60, 30, 10)), new MeasuredBar(summary.measuredShare()));
    }

    @Test
    void everyPartHasItsLookOnThePageAndInTheBrowser() throws IOException {
        String page = sheet("report.css");
        String browser = ExportFormat.HTML.text(LECTURE);

        assertThat(Stream.of(LECTURE, Sessions.withWords()).flatMap(summary -> charts(summary).stream())
                .flatMap(chart -> chart.draw(1000, 300).shapes().stream())
                .flatMap(shape -> Stream.of(shape.style().split(" "))).distinct()).hasSizeGreaterThan(20)
                .filteredOn(style -> !style.equals("tick"))
                .allSatisfy(style -> assertThat(page).containsPattern("\\." + style + "[ ,]"))
                .allSatisfy(style -> assertThat(browser).containsPattern("\\." + style + "[ ,{]"));
    }

    @ParameterizedTest
    @MethodSource("org.attune.report.data.RoundTripTest#sessions")
    void everyShapeHasAPlace(SessionSummary summary) {
        for (Chart chart : charts(summary)) {
            for (Drawing drawing : List.of(chart.draw(1000, 300), chart.draw(0, 0))) {
                assertThat(drawing.shapes().stream().map(Object::toString)).noneMatch(shape -> shape.contains("NaN"));
            }
        }
    }

    @Test
    void theWordsOfADipLieOverNoMarkerAndNoHatching() {
        SessionSummary crowded = new SessionSummary(LECTURE.info(), LECTURE.seconds(), LECTURE.bins(),
                IntStream.range(0, 14).mapToObj(part -> new Marker(38 + 250 * part, "part")).toList());
        for (SessionSummary summary : List.of(LECTURE, crowded)) {
            List<Shape> shapes = InterestTimeline.of(summary).draw(1000, 300).shapes();
            double lowest = shapes.stream().mapToDouble(shape -> switch (shape) {
                case Shape.Line(double _, double _, double _, double y, String style) when style.equals("marker") -> y;
                case Shape.Path(List<Step> steps, String style) when style.equals("not-measured") -> steps.stream()
                        .mapToDouble(step -> step instanceof Step.LineTo(double _, double y) ? y : 0).max().orElse(0);
                default -> 0;
            }).max().orElseThrow();

            assertThat(shapes).filteredOn(shape -> shape.style().equals("dip-time")).hasSize(2);
            assertThat(shapes).as("the list below has their times")
                    .noneMatch(shape -> shape.style().equals("dip-words"));
        }
    }

    @Test
    void printedInGrayEachExpressionHasItsOwnRowAndTheShadesDiffer() throws IOException {
        String sheet = sheet("report.css");
        List<Double> grays = Pattern.compile("\\.(?:row|shade-\\d+) \\{[^#]*#(\\w{6})").matcher(sheet).results()
                .map(color -> gray(Integer.parseInt(color.group(1), 16))).toList();

        assertThat(grays).hasSize(1 + ExpressionStrip.SHADES.size());
        for (int shade = 1; shade < grays.size(); shade++) {
            assertThat(grays.get(shade - 1) - grays.get(shade)).isGreaterThan(15);
        }
        List<DoubleSummaryStatistics> rows = Stream.of(Emotion.values()).map(ChartsTest::darkRow)
                .sorted(Comparator.comparingDouble(DoubleSummaryStatistics::getMin)).toList();
        for (int row = 1; row < rows.size(); row++) {
            assertThat(rows.get(row).getMin()).as("no row is over another").isGreaterThan(rows.get(row - 1).getMax());
        }
    }

    /** Where across the strip it is dark when nothing but this was seen. */
    private static DoubleSummaryStatistics darkRow(Emotion emotion) {
        List<Double> only = Stream.of(Emotion.values()).map(other -> other == emotion ? 10.0 : 0.0).toList();
        SessionSummary summary = new SessionSummary(Sessions.info(), 60,
                Collections.nCopies(6, new Bin(10, List.of(10.0, 0.0, 0.0), only)), List.of());
        return new ExpressionStrip(summary, false).draw(1000, 88).shapes().stream()
                .filter(shape -> shape.style().equals(ExpressionStrip.style(ExpressionStrip.SHADES.size() - 1)))
                .flatMap(shape -> ((Shape.Path) shape).steps().stream())
                .flatMapToDouble(step -> step instanceof Step.LineTo(double _, double y)
                        ? DoubleStream.of(y)
                        : DoubleStream.empty())
                .summaryStatistics();
    }

    private static double gray(int color) {
        return 0.299 * (color >> 16 & 255) + 0.587 * (color >> 8 & 255) + 0.114 * (color & 255);
    }

    /** A line from the middle, drawn twice over itself, shows as a slit. */
    @Test
    void aPieOfOneVerdictIsAWholeDisc() {
        Drawing drawing = new VerdictPie(List.of(100, 0, 0)).draw(200, 200);

        assertThat(drawing.shapes()).filteredOn(Shape.Path.class::isInstance)
                .flatExtracting(shape -> ((Shape.Path) shape).steps()).hasSize(4)
                .noneMatch(Shape.Step.LineTo.class::isInstance);
    }

    @Test
    void bothShowTheSameShapesInTheSameOrder() {
        for (Chart chart : charts(LECTURE)) {
            Drawing drawing = chart.draw(900, 280);
            List<Node> nodes = JavaFx.call(() -> {
                ChartView view = new ChartView(chart, "timeline");
                new Scene(view, 900, 280);
                view.resize(900, 280);
                view.layout();
                return view.getChildrenUnmodifiable();
            });

            assertThat(nodes).hasSameSizeAs(drawing.shapes());
            assertThat(nodes.stream().map(node -> node instanceof Label label ? label.getText() : ""))
                    .isEqualTo(drawing.shapes().stream().map(shape -> shape instanceof Shape.Text text
                            ? text.text()
                            : "").toList());
            assertThat(Svg.render(drawing, "").lines().skip(1)).hasSize(drawing.shapes().size() + 1);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.004, 0", "-0.004, 0", "0.125, 0.13", "0.135, 0.14", "2.5, 2.5", "-12.345, -12.35", "7, 7",
            "0.05, 0.05", "1123.999, 1124", "99.999, 100", "40.10, 40.1"})
    void aNumberHasAtMostTwoDecimals(double value, String written) {
        assertThat(Svg.number(value)).isEqualTo(written);
    }

    private static String sheet(String name) throws IOException {
        try (InputStream in = ReportPage.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
