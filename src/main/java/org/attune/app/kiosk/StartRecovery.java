package org.attune.app.kiosk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.application.Platform;
import org.attune.app.FxToolkit;
import org.attune.journal.RecoveredReport;
import org.attune.journal.Recovery;
import org.attune.platform.Environment;
import org.attune.report.data.ReportWriter;
import org.attune.report.page.ReportImage;
import org.attune.ui.Kiosk;

/** At every start: the sessions that ended unexpectedly get their reports. */
public final class StartRecovery {
    private StartRecovery() {}

    public static List<RecoveredReport> run(ReportWriter writer) {
        writer.deletePartialFiles(Instant.now().minus(Duration.ofHours(1)));
        return new Recovery(Environment.journals(), writer)
                .run(summary -> writer.write(FxToolkit.drawn(() -> ReportImage.render(summary)), summary));
    }

    /** In the background, so that the window need not wait. */
    public static void beside(Kiosk kiosk, ReportWriter writer) {
        Thread.ofPlatform().daemon().name("recovery").start(() -> {
            List<RecoveredReport> recovered = run(writer);
            Platform.runLater(() -> kiosk.tellRecovered(recovered));
        });
    }
}
