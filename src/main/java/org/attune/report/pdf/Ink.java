package org.attune.report.pdf;

import java.awt.BasicStroke;
import java.awt.Shape;
import javafx.scene.paint.Color;

/** What is painted on a page, in its pixels, x to the right and y down. */
sealed interface Ink {

    record Filled(Shape outline, Color color) implements Ink {
    }

    /** @param stripes reach beyond the outline */
    record Hatched(Shape outline, Color ground, Shape stripes, Color stripe) implements Ink {
    }

    record Drawn(Shape outline, BasicStroke pen, Color color) implements Ink {
    }

    /**
     * One line of words.
     *
     * @param x of the left end
     * @param width that the words take on the page
     * @param size of the letters
     * @param letters their outlines, as the page's own engine has set them
     */
    record Written(String words, double x, double baseline, double width, double size, boolean bold, Color color,
            Shape letters) implements Ink {
    }
}
