package org.attune.app;

import javafx.stage.Stage;
import org.attune.report.ReportWriter;
import org.attune.session.SessionLabels;
import org.attune.ui.Agreement;
import org.attune.ui.Kiosk;
import org.attune.ui.KioskSetup;
import org.attune.pipeline.SessionFactory;

/**
 * What the window is made of, checked and ready before JavaFX starts.
 *
 * @param labels what stands in the start screen's fields at first
 * @param instance knocked at by later starts
 */
public record KioskParts(SessionFactory sessions, ReportWriter reports, Agreement agreement, SessionLabels labels,
        KioskSetup setup, boolean fullScreen, SingleInstance instance) {

    /** Not shown yet; to be called on the JavaFX thread. */
    public Kiosk kiosk(Stage stage) {
        return new Kiosk(stage, sessions, reports, agreement, labels, setup);
    }
}
