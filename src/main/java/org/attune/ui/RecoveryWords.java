package org.attune.ui;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;
import org.attune.i18n.MessageBundle;
import org.attune.journal.RecoveredReport;

/** What the start screen says about sessions that ended unexpectedly. */
final class RecoveryWords {
    private RecoveryWords() {}

    /** @param shared whether the reader may not be the learner of the report */
    static String text(List<RecoveredReport> recovered, boolean shared) {
        return recovered.stream().map(report -> shared ? Messages.text("recovered.shared") : text(report)).distinct()
                .collect(Collectors.joining("\n"));
    }

    private static String text(RecoveredReport recovered) {
        DateTimeFormatter time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(MessageBundle.language());
        return Messages.text("recovered.report", time.format(recovered.summary().end()),
                recovered.report().file().toString());
    }
}
