package org.attune.ui.sessions;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.report.ClockTimes;
import org.attune.report.Percentages;
import org.attune.storage.StoredReport;

/** What the trend says, in sentences. */
final class TrendWords {
    private TrendWords() {}

    static String of(Trend trend) {
        String begin = trend.way().isPresent()
                ? Messages.text("sessions.trend.yardstick", share(trend, 0.25), share(trend, 0.75), share(trend, 0.5))
                : Messages.text("sessions.trend.few", Trend.ENOUGH, trend.soFar());
        String rings = trend.way().isPresent() && trend.hasOthers() ? Messages.text("sessions.trend.rings") : "";
        String leftOut = trend.leftOut() > 0 ? Messages.text("sessions.trend.left-out", trend.leftOut()) : "";
        return Stream.of(begin, rings, leftOut).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    /** When, about what, and the share. */
    static String of(StoredReport session) {
        String when = ClockTimes.listed(session.start());
        String about = session.labels().title();
        return Messages.text("sessions.trend.session", about.isEmpty() ? when : when + "  ·  " + about,
                Percentages.text(100 * session.share()));
    }

    private static String share(Trend trend, double part) {
        return Percentages.text(100 * trend.quantile(part));
    }
}
