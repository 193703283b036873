package org.attune.report;

import java.util.Locale;

/** A drawing inside a page: to a screen reader one picture with one sentence. Lengths are in its own units. */
final class Svg {
    private final StringBuilder drawing = new StringBuilder();

    /** @param sentence what there is to see, for who does not */
    Svg(double width, double height, String sentence) {
        drawing.append(String.format(Locale.ROOT, "<svg role=\"img\" aria-label=\"%s\" viewBox=\"0 0 %.0f %.0f\">\n",
                Html.escape(sentence), width, height));
    }

    /** A filling that also a gray printer shows, for the style sheet to name. */
    Svg hatch(String name) {
        return add(
                "<defs><pattern id=\"%s\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\" "
                        + "patternTransform=\"rotate(45)\">"
                        + "<rect width=\"8\" height=\"8\" class=\"rest\"/><rect width=\"1.5\" height=\"8\" "
                        + "class=\"hatch\"/></pattern></defs>",
                name);
    }

    /** @param style a class of the style sheet */
    Svg rectangle(double x, double y, double width, double height, String style) {
        return add("<rect x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\" class=\"%s\"/>", x, y,
                Math.max(0, width), Math.max(0, height), style);
    }

    Svg line(double x1, double y1, double x2, double y2, String style) {
        return add("<line x1=\"%.2f\" y1=\"%.2f\" x2=\"%.2f\" y2=\"%.2f\" class=\"%s\"/>", x1, y1, x2, y2, style);
    }

    Svg circle(double x, double y, double radius, String style) {
        return add("<circle cx=\"%.2f\" cy=\"%.2f\" r=\"%.2f\" class=\"%s\"/>", x, y, radius, style);
    }

    /** @param path in SVG's words, see {@link #at} */
    Svg path(String path, String style) {
        return add("<path d=\"%s\" class=\"%s\"/>", path, style);
    }

    Svg text(double x, double y, String text, String style) {
        return add("<text x=\"%.2f\" y=\"%.2f\" class=\"%s\">%s</text>", x, y, style, Html.escape(text));
    }

    /**
     * A step of a path: the command and its numbers. Whole ones have no decimals, since an arc's flags may have none.
     */
    static String at(char command, double... numbers) {
        StringBuilder step = new StringBuilder().append(command);
        for (double number : numbers) {
            step.append(String.format(Locale.ROOT, number == Math.rint(number) ? "%.0f " : "%.2f ", number));
        }
        return step.toString();
    }

    String end() {
        return drawing.append("</svg>\n").toString();
    }

    private Svg add(String format, Object... values) {
        drawing.append(String.format(Locale.ROOT, format, values)).append('\n');
        return this;
    }
}
