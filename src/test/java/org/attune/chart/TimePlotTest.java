package org.attune.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attune.chart.Shape.Anchor;
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

        assertThat(texts(plot.times(least, String::valueOf).toList())).containsExactly(times.split(" "));
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
    void theWordsOfADipStayInsideTheChart() {
        TimePlot plot = TimePlot.in(1000, 200, 100, 0, 0);

        assertThat(anchor(new DipMark(70, 0.2, "dip"), plot)).isEqualTo(Anchor.START);
        assertThat(anchor(new DipMark(80, 0.2, "dip"), plot)).isEqualTo(Anchor.END);
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

    private static Anchor anchor(DipMark mark, TimePlot plot) {
        return mark.draw(plot).filter(Shape.Text.class::isInstance).map(shape -> ((Shape.Text) shape).anchor())
                .findFirst().orElseThrow();
    }

    private static List<String> texts(List<Shape> shapes) {
        return shapes.stream().filter(Shape.Text.class::isInstance).map(shape -> ((Shape.Text) shape).text()).toList();
    }
}
