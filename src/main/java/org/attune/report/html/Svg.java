package org.attune.report.html;

import java.util.Arrays;
import java.util.List;
import org.attune.chart.Drawing;
import org.attune.chart.Shape;
import org.attune.chart.Shape.Step;

/** A drawing inside an HTML page: to a screen reader one picture with one sentence. */
public final class Svg {
    private static final String HATCHING = "<defs><pattern id=\"gap\" width=\"8\" height=\"8\" "
            + "patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
            + "<rect width=\"8\" height=\"8\" class=\"rest\"/><rect width=\"1.5\" height=\"8\" class=\"hatch\"/>"
            + "</pattern></defs>\n";
    /** Nobody knows the reader's font, so this is what a letter of 12 pixels takes with some to spare. */
    private static final double LETTER = 7;

    private final StringBuilder written = new StringBuilder();

    private Svg() {}

    /** @param sentence what there is to see, for who does not */
    public static String render(Drawing drawing, String sentence) {
        return new Svg().write(drawing, sentence, "");
    }

    /** The same, with the pattern that fills what was not measured, for the whole page. */
    static String withHatching(Drawing drawing, String sentence) {
        return new Svg().write(drawing, sentence, HATCHING);
    }

    private String write(Drawing drawing, String sentence, String definitions) {
        add("<svg role=\"img\" aria-label=\"", Html.escape(sentence), "\" viewBox=\"0 0 ", number(drawing.width()), " ",
                number(drawing.height()), "\">\n", definitions);
        drawing.shapes().forEach(this::write);
        return add("</svg>\n").written.toString();
    }

    private void write(Shape shape) {
        switch (shape) {
            case Shape.Rectangle(double x, double y, double width, double height, String _) -> open("rect")
                    .set("x", x).set("y", y).set("width", Math.max(0, width)).set("height", Math.max(0, height));
            case Shape.Line(double x1, double y1, double x2, double y2, String _) -> open("line").set("x1", x1)
                    .set("y1", y1).set("x2", x2).set("y2", y2);
            case Shape.Circle(double x, double y, double radius, String _) -> open("circle").set("cx", x).set("cy", y)
                    .set("r", radius);
            case Shape.Path(List<Step> steps, String _) -> open("path").add(" d=\"", SvgPath.data(steps), "\"");
            case Shape.Text text -> open("text").set("x", text.x()).set("y", text.y()).add(anchor(text));
        }
        add(" class=\"", shape.style(), "\"",
                shape instanceof Shape.Text text ? ">" + Html.escape(fitted(text)) + "</text>\n" : "/>\n");
    }

    private Svg open(String element) {
        return add("<", element);
    }

    private Svg set(String attribute, double value) {
        return add(" ", attribute, "=\"", number(value), "\"");
    }

    private Svg add(String... parts) {
        for (String part : parts) {
            written.append(part);
        }
        return this;
    }

    private static String anchor(Shape.Text text) {
        return switch (text.anchor()) {
            case START -> "";
            case MIDDLE -> " text-anchor=\"middle\"";
            case END -> " text-anchor=\"end\"";
        };
    }

    /** Signs stay with the letter at which they hang. */
    private static String fitted(Shape.Text text) {
        int[] letters = text.text().codePoints().toArray();
        double most = text.room() / LETTER;
        if (Arrays.stream(letters).mapToDouble(Svg::width).reduce(0, Double::sum) <= most) {
            return text.text();
        }
        int kept = 0;
        double shown = 0;
        while (kept < letters.length && (width(letters[kept]) < 1 || shown + 2 <= most)) {
            shown += width(letters[kept++]);
        }
        return kept == 0 ? "" : new String(letters, 0, kept) + "…";
    }

    /** In letters: a sign over or under one takes no room, one beside it half of it. */
    private static double width(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK -> 0;
            case Character.COMBINING_SPACING_MARK -> 0.5;
            default -> 1;
        };
    }

    /**
     * At most two decimals, with a point. By whole hundredths, since other Javas than the desktop's round the numbers
     * of a format to even.
     */
    public static String number(double value) {
        long hundredths = Math.round(100 * Math.abs(value));
        String sign = value < 0 && hundredths > 0 ? "-" : "";
        long rest = hundredths % 100;
        String decimals = rest == 0 ? "" : rest % 10 == 0 ? "." + rest / 10 : rest < 10 ? ".0" + rest : "." + rest;
        return sign + hundredths / 100 + decimals;
    }
}
