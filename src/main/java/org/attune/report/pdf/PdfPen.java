package org.attune.report.pdf;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.paint.Color;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** Paints onto a sheet. */
final class PdfPen {
    private static final float PERCENT = 100;
    private static final float FINE = 100;

    private final PDPageContentStream sheet;
    private final PdfFonts fonts;
    private final Map<Double, PDExtendedGraphicsState> opacities = new HashMap<>();

    PdfPen(PDPageContentStream sheet, PdfFonts fonts) {
        this.sheet = sheet;
        this.fonts = fonts;
    }

    void paint(Ink ink) throws IOException {
        sheet.saveGraphicsState();
        switch (ink) {
            case Ink.Filled(Shape outline, Color color) -> fill(outline, color);
            case Ink.Hatched hatched -> hatch(hatched);
            case Ink.Drawn drawn -> draw(drawn);
            case Ink.Written written -> write(written);
        }
        sheet.restoreGraphicsState();
    }

    private void fill(Shape outline, Color color) throws IOException {
        if (!outline.getPathIterator(null).isDone()) {
            dip(color);
            trace(outline);
            sheet.fill();
        }
    }

    private void hatch(Ink.Hatched hatched) throws IOException {
        if (!hatched.outline().getPathIterator(null).isDone()) {
            trace(hatched.outline());
            sheet.clip();
            fill(hatched.outline(), hatched.ground());
            fill(hatched.stripes(), hatched.stripe());
        }
    }

    private void draw(Ink.Drawn drawn) throws IOException {
        BasicStroke pen = drawn.pen();
        sheet.setLineWidth(pen.getLineWidth());
        // Java2D's ends and corners have the numbers of PDF's.
        sheet.setLineCapStyle(pen.getEndCap());
        sheet.setLineJoinStyle(pen.getLineJoin());
        sheet.setMiterLimit(pen.getMiterLimit());
        if (pen.getDashArray() != null) {
            sheet.setLineDashPattern(pen.getDashArray(), 0);
        }
        dip(drawn.color());
        trace(drawn.outline());
        sheet.stroke();
    }

    /** Letters that a reader would not set rightly are drawn, and lie below unseen words that can be copied. */
    private void write(Ink.Written written) throws IOException {
        boolean known = fonts.has(written.words(), written.bold());
        boolean plain = known && PdfFonts.isPlain(written.words());
        if (plain) {
            dip(written.color());
        } else {
            fill(written.letters(), written.color());
            sheet.setRenderingMode(RenderingMode.NEITHER);
        }
        if (known) {
            set(written, written.words());
        } else {
            setInPlaceOf(written);
        }
    }

    /** Whoever copies or reads aloud gets the words for which the font has no letters. */
    private void setInPlaceOf(Ink.Written written) throws IOException {
        COSDictionary actual = new COSDictionary();
        actual.setString(COSName.ACTUAL_TEXT, written.words());
        sheet.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(actual));
        set(written, written.words().codePoints().map(letter -> fonts.has(letter, written.bold()) ? letter : '?')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString());
        sheet.endMarkedContent();
    }

    /** As wide as on the page, where letters may be nearer to each other. */
    private void set(Ink.Written written, String words) throws IOException {
        PDType0Font font = fonts.font(written.bold());
        double width = font.getStringWidth(words) / 1000 * written.size();
        sheet.beginText();
        sheet.setFont(font, (float) written.size());
        sheet.setHorizontalScaling(width > 0 ? (float) (PERCENT * written.width() / width) : PERCENT);
        sheet.setTextMatrix(new Matrix(1, 0, 0, -1, (float) written.x(), (float) written.baseline()));
        sheet.showText(words);
        sheet.endText();
    }

    private void dip(Color color) throws IOException {
        sheet.setNonStrokingColor((float) color.getRed(), (float) color.getGreen(), (float) color.getBlue());
        sheet.setStrokingColor((float) color.getRed(), (float) color.getGreen(), (float) color.getBlue());
        if (color.getOpacity() < 1) {
            sheet.setGraphicsStateParameters(opacities.computeIfAbsent(color.getOpacity(), PdfPen::opacity));
        }
    }

    private static PDExtendedGraphicsState opacity(double share) {
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.setNonStrokingAlphaConstant((float) share);
        state.setStrokingAlphaConstant((float) share);
        return state;
    }

    private void trace(Shape outline) throws IOException {
        float[] to = new float[6];
        float x = 0;
        float y = 0;
        for (PathIterator way = outline.getPathIterator(null); !way.isDone(); way.next()) {
            int step = way.currentSegment(to);
            round(to);
            switch (step) {
                case PathIterator.SEG_MOVETO -> sheet.moveTo(to[0], to[1]);
                case PathIterator.SEG_LINETO -> sheet.lineTo(to[0], to[1]);
                // PDF has no curves of the second degree.
                case PathIterator.SEG_QUADTO -> sheet.curveTo(third(x, to[0]), third(y, to[1]), third(to[2], to[0]),
                        third(to[3], to[1]), to[2], to[3]);
                case PathIterator.SEG_CUBICTO -> sheet.curveTo(to[0], to[1], to[2], to[3], to[4], to[5]);
                default -> sheet.closePath();
            }
            int last = step == PathIterator.SEG_CUBICTO ? 4 : step == PathIterator.SEG_QUADTO ? 2 : 0;
            x = to[last];
            y = to[last + 1];
        }
    }

    /** Two thirds of the way to a control point. */
    private static float third(float end, float control) {
        return Math.round(FINE * (end + 2 * (control - end) / 3)) / FINE;
    }

    /** To hundredths of a pixel of the page: more digits would only make the file larger. */
    private static void round(float[] coordinates) {
        for (int index = 0; index < coordinates.length; index++) {
            coordinates[index] = Math.round(FINE * coordinates[index]) / FINE;
        }
    }
}
