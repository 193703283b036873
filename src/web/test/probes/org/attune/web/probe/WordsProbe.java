package org.attune.web.probe;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import org.attune.analysis.Verdict;
import org.attune.classification.Emotion;
import org.attune.report.ClockTimes;
import org.attune.report.Durations;
import org.attune.report.Percentages;
import org.attune.report.TimeRange;
import org.attune.session.MarkerKind;

/** Lengths, shares and times as the chosen language says them. */
final class WordsProbe {
    private WordsProbe() {}

    static void run(Lines lines) {
        for (double seconds = 0; seconds < 20_000; seconds += seconds < 300 ? 0.5 : 59.5) {
            lines.add("" + seconds, Durations.words(seconds) + " " + new TimeRange(seconds, 1.1 * seconds + 9).words());
        }
        for (double share = 0; share <= 102.5; share += 0.5) {
            lines.add("share " + share, Percentages.text(share));
        }
        Arrays.stream(Verdict.values()).forEach(verdict -> lines.add(verdict.name(), verdict.words()));
        Arrays.stream(Emotion.values()).forEach(emotion -> lines.add(emotion.name(), emotion.words()));
        Arrays.stream(MarkerKind.values()).forEach(kind -> lines.add(kind.name(), kind.words()));
        List.of("Europe/Berlin", "Asia/Kolkata", "America/New_York", "UTC").forEach(zone -> days(lines, zone));
    }

    private static void days(Lines lines, String zone) {
        ZonedDateTime first = ZonedDateTime.of(2026, 1, 1, 0, 15, 0, 0, ZoneId.of(zone));
        for (int step = 0; step < 800; step++) {
            ZonedDateTime time = first.plusHours(11 * step);
            lines.add(zone + " " + step, ClockTimes.listed(time) + ", " + ClockTimes.clock(time)
                    + ClockTimes.zoneBetween(first, time, time));
        }
    }
}
