package org.attune.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimePlotTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0 | 1 | 0 1", "7.4 | 1 | 0 1 2 3 4 5 6 7",
            "90 | 1 | 0 10 20 30 40 50 60 70 80 90", "94 | 1 | 0 10 20 30 40 50 60 70 80 90",
            "96 | 1 | 0 10 20 30 40 50 60 70 80 90 96", "2280 | 1 | 0 300 600 900 1200 1500 1800 2100 2280",
            "60 | 60 | 0 60", "86400 | 1 | 0 7200 14400 21600 28800 36000 43200 50400 57600 64800 72000 79200 86400"})
    void timesAreRoundAndTheEndIsThereWhereThereIsRoom(double seconds, int least, String times) {
        TimePlot plot = TimePlot.in(1000, 200, seconds, 0, TimePlot.TIMES);

        assertThat(texts(plot.times(least, 0, String::valueOf).toList())).containsExactly(times.split(" "));
    }

    @Test
    void aLowChartHasFewerLines() {
        assertThat(texts(TimePlot.in(1000, 130, 60, 22, 30).grid(String::valueOf).toList())).containsExactly("0", "25",
                "50", "75", "100");
        assertThat(texts(TimePlot.in(1000, 110, 60, 22, 30).grid(String::valueOf).toList())).containsExactly("0", "50",
                "100");
    }

    @Test
    void nothingStandsOutOfAChartWithoutRoom() {
        TimePlot plot = TimePlot.in(1000, 10, 60, 22, 30);

        assertThat(plot.y(0)).isEqualTo(plot.y(1)).isEqualTo(22);
    }

    @Test
    void theWordsOfDipsStayInsideTheChartBelowThePlaneAndBesideEachOther() {
        TimePlot plot = TimePlot.in(1000, 200, 100, 22, DipMark.WORDS);
        for (int first : List.of(0, 40, 92)) {
            double free = plot.x(0);
            for (Shape.Text words : words(DipMark.draw(IntStream.range(0, 3).mapToObj(dip -> new DipMark(
                    first + 3 * dip, first + 3 * dip + 2, first + 3 * dip + 1, 0.2, "24 of 31 dipped")).toList(),
                    plot))) {
                double half = 7 * words.text().length() / 2.0;
                assertThat(words.y()).isBetween(plot.bottom() + 10, 200.0);
                assertThat(words.x() - half).isGreaterThanOrEqualTo(free);
                free = words.x() + half;
            }
            assertThat(free).isLessThanOrEqualTo(plot.right());
        }
    }

    @Test
    void theTimeOfADipIsShaded() {
        TimePlot plot = TimePlot.in(1000, 200, 100, 22, DipMark.WORDS);

        assertThat(DipMark.shades(List.of(new DipMark(20, 30, 24, 0.2, "dip")), plot)).singleElement()
                .isInstanceOfSatisfying(Shape.Rectangle.class, shade -> {
                    assertThat(shade.x()).isEqualTo(plot.x(20));
                    assertThat(shade.x() + shade.width()).isCloseTo(plot.x(30), within(0.01));
                });
    }

    @Test
    void aFlagWithoutRoomHasNoWords() {
        TimePlot plot = TimePlot.in(1000, 200, 100, 22, 30);

        List<Shape> flags = MarkerFlag
                .draw(List.of(new MarkerFlag(1, "a"), new MarkerFlag(2, "b"), new MarkerFlag(50, "")), plot).toList();

        assertThat(texts(flags)).as("crowded: numbers, and none over another").containsExactly("1", "3");
        assertThat(flags).filteredOn(Shape.Line.class::isInstance).hasSize(3);
        assertThat(texts(MarkerFlag.draw(List.of(new MarkerFlag(1, "a"), new MarkerFlag(99.9, "b")), plot).toList()))
                .containsExactly("a");
    }

    private static List<Shape.Text> words(Stream<Shape> shapes) {
        return shapes.filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast).toList();
    }

    private static List<String> texts(List<Shape> shapes) {
        return words(shapes.stream()).stream().map(Shape.Text::text).toList();
    }
}
