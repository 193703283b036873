package org.attune.report.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.attune.DataNames;
import org.attune.report.export.ExportFormat;
import org.attune.report.Sessions;
import org.attune.session.Bin;
import org.attune.session.SessionSummary;
import org.junit.jupiter.api.Test;

class ReportCsvTest {

    @Test
    void hasARowForEachBinWithItsNumbers() {
        SessionSummary summary = Sessions.lecture(1);
        List<String> lines = ExportFormat.CSV.text(summary).lines().toList();

        DataNames.checkCsv(lines.getFirst());
        assertThat(lines).hasSize(361);
        assertThat(lines.getFirst()).isEqualTo(
                "bin,from_seconds,to_seconds,time,measured_seconds,interested_seconds,not_interested_seconds,"
                        + "unclear_seconds,"
                        + "angry_seconds,disgust_seconds,fear_seconds,happy_seconds,sad_seconds,surprise_seconds,"
                        + "neutral_seconds,"
                        + "interested_without_neutral_seconds,others_seconds,faces,said_lost,said_clear,said_question");
        for (int index = 0; index < 360; index++) {
            String[] cells = lines.get(index + 1).split(",", -1);
            assertThat(cells).hasSize(21).startsWith(String.valueOf(index), String.valueOf(10 * index),
                    10 * index + 10 + ".000");
            List<Double> numbers = Arrays.stream(cells).skip(4).map(Double::valueOf).toList();
            assertThat(new Bin(numbers.getFirst(), numbers.subList(1, 4), numbers.subList(4, 11), numbers.get(11),
                    numbers.get(12), numbers.get(13).intValue())).isEqualTo(summary.bins().get(index));
        }
        assertThat(lines.get(2)).contains(",2026-11-20T10:02:10.000+01:00,");
    }

    @Test
    void theLastBinEndsWithTheSession() {
        assertThat(ExportFormat.CSV.text(Sessions.interested(27, 0.5)).lines().toList().getLast())
                .startsWith("2,20,27.000,");
    }

    @Test
    void aRecordedVideoHasNoHourOfTheDay() {
        assertThat(ExportFormat.CSV.text(Sessions.lecture(1, Sessions.recorded("video a.avi"), 20)).lines().toList()
                .getLast()).startsWith("1,10,20.000,,");
    }

    @Test
    void whereOnlyPresenceWasRecordedTheCellsOfEstimatesAreEmpty() {
        List<String> lines = ExportFormat.CSV.text(Sessions.presence(120)).lines().toList();

        assertThat(lines.getFirst()).contains("interested_seconds");
        assertThat(lines.get(2))
                .isEqualTo("1,10,20.000,2026-11-20T10:02:10.000+01:00,10.000" + ",".repeat(13) + ",0,0,0");
    }

    @Test
    void theCellsOfWhatAnOlderPageDoesNotKnowAreEmpty() {
        Bin older = new Bin(10, List.of(10.0, 0.0, 0.0), List.of(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 10.0));

        assertThat(ExportFormat.CSV.text(new SessionSummary(Sessions.info(), 10, List.of(older), List.of())).lines()
                .toList().getLast()).endsWith(",10.000,,,,0,0,0");
    }

    @Test
    void whatTheLearnerSaidIsCountedInItsBin() {
        List<String> lines = ExportFormat.CSV.text(Sessions.withWords()).lines().toList();

        assertThat(lines.get(1 + 50)).endsWith(",2,0,0");
        assertThat(lines.get(1 + 51)).endsWith(",0,0,1");
        assertThat(lines.getLast()).as("at the session's end").endsWith(",0,1,0");
    }

    @Test
    void aSessionOfNoLengthHasOnlyTheHeader() {
        assertThat(ExportFormat.CSV.text(Sessions.empty(0)).lines()).hasSize(1);
    }
}
