package org.attune.app.kiosk;

import java.nio.file.Path;
import java.util.List;
import javafx.stage.Stage;
import org.attune.pipeline.SessionFactory;
import org.attune.report.data.ReportWriter;
import org.attune.session.SessionLabels;
import org.attune.ui.Kiosk;
import org.attune.ui.KioskOptions;
import org.attune.ui.agreement.Agreement;

/**
 * What the window is made of, checked and ready before JavaFX starts.
 *
 * @param labels the first contents of the start screen's fields
 * @param instance knocked at by later starts
 * @param pages to open at once
 */
public record KioskParts(SessionFactory sessions, ReportWriter reports, Agreement agreement, SessionLabels labels,
        KioskOptions setup, boolean fullScreen, SingleInstance instance, List<Path> pages) {

    /** Not shown yet; to be called on the JavaFX thread. */
    public Kiosk kiosk(Stage stage) {
        return new Kiosk(stage, sessions, reports, agreement, labels, setup);
    }
}
