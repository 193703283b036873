package org.attune.report.page;

import atlantafx.base.theme.PrimerLight;
import java.awt.image.BufferedImage;
import java.util.Objects;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.attune.session.SessionSummary;

/** The page as pixels, at twice its size so that it prints well. */
public final class ReportImage {
    private static final double SCALE = 2;

    private ReportImage() {}

    /** @return 2246 by 1588 pixels; to be called on the JavaFX thread */
    public static BufferedImage render(SessionSummary summary) {
        return render(new ReportPage(summary));
    }

    /** @return any page, alike */
    public static BufferedImage render(Region page) {
        Fonts.load();
        Scene scene = new Scene(page);
        scene.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        page.applyCss();
        page.layout();
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(new Scale(SCALE, SCALE));
        WritableImage picture = page.snapshot(parameters, null);
        BufferedImage opaque = new BufferedImage((int) picture.getWidth(), (int) picture.getHeight(),
                BufferedImage.TYPE_INT_RGB);
        return Objects.requireNonNull(SwingFXUtils.fromFXImage(picture, opaque));
    }
}
