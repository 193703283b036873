package org.attune.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.attune.report.Sessions;
import org.attune.session.Redaction;
import org.junit.jupiter.api.Test;

class OpenReportTest {
    @Test
    void filesThatStillHaveWhatWasTakenOutAreKnown() {
        Path page = Path.of("page.png").toAbsolutePath();
        Path sheet = Path.of("sheet.pdf").toAbsolutePath();
        OpenReport report = new OpenReport(Sessions.lecture(1), page).openedAmong(new SavedPages());
        report.exportedTo(sheet);
        assertThat(report.unchanged()).isEmpty();

        report.change(Redaction::withoutName);
        report.savedAs(page);
        assertThat(report.unchanged()).containsExactly(sheet);
        report.exportedTo(sheet);
        assertThat(report.unchanged()).isEmpty();
        report.change(Redaction::withoutMarkers);
        report.deleted(List.of(sheet));
        assertThat(report.unchanged()).isEmpty();
    }
}
