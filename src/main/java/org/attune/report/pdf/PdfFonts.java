package org.attune.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.attune.report.page.Fonts;

/** The page's own font inside the PDF, of which only the letters that are used are kept. */
final class PdfFonts implements AutoCloseable {
    /** From here on the scripts have to be shaped, which PDF readers do not. */
    private static final int FIRST_JOINED = 0x0590;
    private static final int FIRST_SIGN = 0x2000;
    private static final int LAST_SIGN = 0x2BFF;

    private final TrueTypeFont regularFile;
    private final TrueTypeFont boldFile;
    private final CmapLookup regularLetters;
    private final CmapLookup boldLetters;
    private final PDType0Font regular;
    private final PDType0Font bold;

    PdfFonts(PDDocument document) throws IOException {
        regularFile = open(false);
        boldFile = open(true);
        regularLetters = regularFile.getUnicodeCmapLookup();
        boldLetters = boldFile.getUnicodeCmapLookup();
        regular = PDType0Font.load(document, regularFile, true);
        bold = PDType0Font.load(document, boldFile, true);
    }

    private static TrueTypeFont open(boolean bold) throws IOException {
        try (InputStream in = Fonts.open(bold)) {
            TrueTypeFont font = new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(in));
            // It would join some of the letters, and copied text would lack them.
            font.setEnableGsub(false);
            return font;
        }
    }

    PDType0Font font(boolean isBold) {
        return isBold ? bold : regular;
    }

    boolean has(String words, boolean isBold) {
        return words.codePoints().allMatch(letter -> has(letter, isBold));
    }

    boolean has(int letter, boolean isBold) {
        return (isBold ? boldLetters : regularLetters).getGlyphId(letter) != 0;
    }

    /** Whether the words are only letters beside each other. */
    static boolean isPlain(String words) {
        return words.codePoints()
                .allMatch(letter -> letter < FIRST_JOINED || letter >= FIRST_SIGN && letter <= LAST_SIGN);
    }

    @Override
    public void close() throws IOException {
        regularFile.close();
        boldFile.close();
    }
}
