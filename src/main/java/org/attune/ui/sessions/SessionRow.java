package org.attune.ui.sessions;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.attune.report.ClockTimes;
import org.attune.report.Durations;
import org.attune.storage.StoredReport;

/** An earlier session in the list, and whether the learner chose it. */
public final class SessionRow {
    private final StoredReport report;
    private final BooleanProperty chosen = new SimpleBooleanProperty(this, "chosen");

    SessionRow(StoredReport report) {
        this.report = report;
    }

    public StoredReport report() {
        return report;
    }

    BooleanProperty chosen() {
        return chosen;
    }

    /** When, which course and lecture, and how long. */
    public String title() {
        return Stream
                .of(ClockTimes.listed(report.start()), report.labels().course(), report.labels().title(),
                        Durations.words(report.seconds()))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining("  ·  "));
    }
}
