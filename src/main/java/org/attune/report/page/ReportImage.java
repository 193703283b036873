package org.attune.report.page;

import atlantafx.base.theme.PrimerLight;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.attune.session.SessionSummary;

/** The page as pixels, at twice its size so that it prints well. */
public final class ReportImage {
    static final double PRINTED = 2;

    private ReportImage() {}

    /** @return 2246 by 1588 pixels; to be called on the JavaFX thread */
    public static BufferedImage render(SessionSummary summary) {
        return render(new ReportPage(summary));
    }

    /** @return 1123 by 794 pixels, to look at only; to be called on the JavaFX thread */
    public static WritableImage preview(SessionSummary summary) {
        return draw(new ReportPage(summary), 1);
    }

    /** @return any page, alike */
    public static BufferedImage render(Region page) {
        return opaque(draw(page, PRINTED));
    }

    /** Gives everything on a page its look and its place; to be called on the JavaFX thread. */
    public static void layOut(Region page) {
        Fonts.load();
        Scene scene = new Scene(page);
        scene.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        page.applyCss();
        if (page instanceof ReportPage report) {
            report.fit();
        } else {
            page.autosize();
        }
        page.layout();
    }

    private static WritableImage draw(Region page, double scale) {
        layOut(page);
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(new Scale(scale, scale));
        return page.snapshot(parameters, null);
    }

    /** Asked for an opaque picture, SwingFXUtils checks each pixel alone, which takes longer than drawing the page. */
    private static BufferedImage opaque(WritableImage picture) {
        BufferedImage drawn = SwingFXUtils.fromFXImage(picture, null);
        BufferedImage opaque = new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = opaque.createGraphics();
        graphics.drawImage(drawn, 0, 0, null);
        graphics.dispose();
        return opaque;
    }
}
