package org.attune.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.cos.COSDictionary;
import org.attune.i18n.MessageBundle;
import org.attune.platform.WindowThread;

/** A page as a PDF of one sheet. */
public final class PagePdf {
    /** What a printer leaves white at the edges, in points: 5 mm. */
    private static final double MARGIN = 14.2;

    private PagePdf() {}

    /**
     * @param title for the reader's window
     * @return the whole file; takes half a second
     */
    public static byte[] write(PageInk page, Paper paper, String title) {
        WindowThread.keepFree();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage sheet = new PDPage(new PDRectangle((float) paper.width(), (float) paper.height()));
            document.addPage(sheet);
            describe(document, title);
            try (PDPageContentStream content = new PDPageContentStream(document, sheet);
                    PdfFonts fonts = new PdfFonts(document)) {
                content.transform(onto(paper, page));
                PdfPen pen = new PdfPen(content, fonts);
                for (Ink ink : page.inks()) {
                    pen.paint(ink);
                }
                content.close();
                document.save(bytes);
            }
        } catch (IOException impossible) {
            throw new IllegalStateException("a PDF in memory cannot be written", impossible);
        }
        return bytes.toByteArray();
    }

    private static void describe(PDDocument document, String title) {
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setCreator("Attune");
        document.getDocumentCatalog().setLanguage(MessageBundle.language().toLanguageTag());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    /** As large as fits between the margins, in the middle; a PDF's y goes up. */
    private static Matrix onto(Paper paper, PageInk page) {
        double scale = Math.min((paper.width() - 2 * MARGIN) / page.width(),
                (paper.height() - 2 * MARGIN) / page.height());
        double left = (paper.width() - scale * page.width()) / 2;
        double top = (paper.height() + scale * page.height()) / 2;
        return new Matrix((float) scale, 0, 0, (float) -scale, (float) left, (float) top);
    }
}
