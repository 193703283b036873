package org.attune.chart;

import java.util.List;

/** A part of a drawing. Its colours, strokes and letters are the style sheet's. */
public sealed interface Shape {

    /** Classes of the style sheet, with a space between them. */
    String style();

    /** @param x of the left upper corner; {@code y} alike */
    record Rectangle(double x, double y, double width, double height, String style) implements Shape {
    }

    record Line(double x1, double y1, double x2, double y2, String style) implements Shape {
    }

    /** @param x of the middle; {@code y} alike */
    record Circle(double x, double y, double radius, String style) implements Shape {
    }

    /** Built by {@link PathBuilder}. */
    record Path(List<Step> steps, String style) implements Shape {

        public Path {
            steps = List.copyOf(steps);
        }

        public boolean isEmpty() {
            return steps.isEmpty();
        }
    }

    /**
     * One line of text.
     *
     * @param x of the anchor
     * @param y of the baseline
     * @param room how long it may be; longer text is cut and ends with an ellipsis
     */
    record Text(double x, double y, String text, Anchor anchor, double room, String style) implements Shape {

        /** With all the room that it needs. */
        public Text(double x, double y, String text, Anchor anchor, String style) {
            this(x, y, text, anchor, Double.POSITIVE_INFINITY, style);
        }
    }

    /** Which part of a text is at its position. */
    enum Anchor {
        START, MIDDLE, END
    }

    /** One step of a path. */
    sealed interface Step {
        record MoveTo(double x, double y) implements Step {
        }

        record LineTo(double x, double y) implements Step {
        }

        /** The shorter arc of a circle, clockwise. */
        record ArcTo(double radius, double x, double y) implements Step {
        }

        record Close() implements Step {
        }
    }
}
