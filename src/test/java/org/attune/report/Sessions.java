package org.attune.report;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.attune.session.Bin;
import org.attune.session.SessionInfo;
import org.attune.session.SessionSummary;

/** Sessions to draw. */
public final class Sessions {
    static final ZonedDateTime START = ZonedDateTime.parse("2026-11-20T10:02:00+01:00[Europe/Berlin]");
    private static final SessionInfo INFO = new SessionInfo(START, true, "camera", "mini_xception 0.1 (01234567)", "interest-v1", "0.1.0");

    private Sessions() {
    }

    /** Measured throughout; interested for the share. */
    public static SessionSummary interested(int seconds, double share) {
        List<Bin> bins = new ArrayList<>();
        for (int second = 0; second < seconds; second++) {
            bins.add(new Bin(1, List.of(share, 1 - share, 0.0), List.of(0.0, 0.0, 0.0, 0.2, 1 - share, 0.0, share - 0.2)));
        }
        return new SessionSummary(INFO, seconds, bins);
    }

    public static SessionSummary empty(int seconds) {
        return new SessionSummary(INFO, seconds, List.of());
    }
}
