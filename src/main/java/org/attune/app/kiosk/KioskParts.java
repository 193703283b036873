package org.attune.app.kiosk;

import javafx.stage.Stage;
import org.attune.pipeline.SessionFactory;
import org.attune.report.data.ReportWriter;
import org.attune.session.SessionLabels;
import org.attune.ui.Kiosk;
import org.attune.ui.KioskOptions;
import org.attune.ui.WindowMemory;
import org.attune.ui.agreement.Agreement;
import org.jspecify.annotations.Nullable;

/**
 * What the window is made of, checked and ready before JavaFX starts.
 *
 * @param labels the first contents of the start screen's fields
 * @param instance knocked at by later starts
 * @param open at once
 * @param memory of the window's place; null where nothing is kept of a learner
 * @param strip of the place of a live class's strip; null as {@code memory}
 */
public record KioskParts(SessionFactory sessions, ReportWriter reports, Agreement agreement, SessionLabels labels,
        KioskOptions setup, boolean fullScreen, SingleInstance instance, Knock open,
        @Nullable WindowMemory memory, @Nullable WindowMemory strip) {

    /** Not shown yet; to be called on the JavaFX thread. */
    public Kiosk kiosk(Stage stage) {
        Kiosk kiosk = new Kiosk(stage, sessions, reports, agreement, labels, setup);
        return strip == null ? kiosk : kiosk.keepingStripIn(strip);
    }
}
