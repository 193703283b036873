package org.attune.report.pdf;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.attune.report.page.ReportImage;

/**
 * All that is painted on a page, in the order in which it is.
 *
 * @param width in pixels of the page; {@code height} alike
 */
public record PageInk(double width, double height, List<Ink> inks) {

    public PageInk {
        inks = List.copyOf(inks);
    }

    /** Lays the page out; to be called on the JavaFX thread. */
    public static PageInk of(Region page) {
        ReportImage.layOut(page);
        List<Ink> inks = new ArrayList<>();
        collect(page, 1, inks);
        return new PageInk(page.getWidth(), page.getHeight(), inks);
    }

    private static void collect(Node node, double around, List<Ink> inks) {
        if (!node.isVisible()) {
            return;
        }
        double opacity = around * node.getOpacity();
        switch (node) {
            case Text text -> Words.of(text, opacity).forEach(inks::add);
            case Shape shape -> Inks.of(shape, opacity).forEach(inks::add);
            case Region region -> Inks.of(region, opacity).forEach(inks::add);
            default -> {
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, opacity, inks));
        }
    }
}
