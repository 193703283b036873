package org.attune.report.pdf;

import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;

/** The lines of a text, where JavaFX has put them. */
final class Words {
    private Words() {}

    static Stream<Ink> of(Text text, double opacity) {
        // A word of a flow has the layout of the whole flow, and is one line.
        if (text.getParent() instanceof TextFlow || text.getLayoutInfo().getTextLineCount() < 2) {
            return line(text, text.getText(), text.getLayoutBounds().getMinX(), 0, opacity);
        }
        List<TextLineInfo> lines = text.getLayoutInfo().getTextLines(false);
        double top = lines.getFirst().bounds().getMinY();
        return lines.stream().flatMap(line -> line(text, text.getText().substring(line.start(), line.end()),
                line.bounds().getMinX(), line.bounds().getMinY() - top, opacity));
    }

    /** @param down from the first line to this one */
    private static Stream<Ink> line(Text text, String whole, double left, double down, double opacity) {
        String words = whole.strip();
        if (words.isEmpty()) {
            return Stream.of();
        }
        Point2D at = text.localToScene(left, text.getLayoutBounds().getMinY() + text.getBaselineOffset() + down);
        Text alone = new Text(words);
        alone.setFont(text.getFont());
        return Stream.of(new Ink.Written(words.replace('\u00A0', ' '), at.getX(), at.getY(),
                alone.getLayoutBounds().getWidth(), text.getFont().getSize(),
                text.getFont().getStyle().contains("Bold"), Inks.faded((Color) text.getFill(), opacity),
                letters(alone, at)));
    }

    /** JavaFX hands out the outlines of letters only as the result of an operation on two shapes. */
    private static java.awt.Shape letters(Text alone, Point2D at) {
        Path letters = (Path) Shape.union(alone, new Rectangle());
        return AffineTransform.getTranslateInstance(at.getX(), at.getY()).createTransformedShape(Outlines.of(letters));
    }
}
