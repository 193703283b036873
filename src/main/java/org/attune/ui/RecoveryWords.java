package org.attune.ui;

import java.util.List;
import java.util.stream.Collectors;
import org.attune.journal.RecoveredReport;
import org.attune.report.ClockTimes;

/** What the start screen says about sessions that ended unexpectedly. */
final class RecoveryWords {
    private RecoveryWords() {}

    /** @param shared whether the reader may not be the learner of the report */
    static String text(List<RecoveredReport> recovered, boolean shared) {
        return recovered.stream().map(report -> shared ? Messages.text("recovered.shared") : text(report)).distinct()
                .collect(Collectors.joining("\n"));
    }

    private static String text(RecoveredReport recovered) {
        return Messages.text("recovered.report", ClockTimes.listed(recovered.summary().end()),
                recovered.report().file().toString());
    }
}
