package org.attune.report.pdf;

import java.util.Locale;
import java.util.Set;

/** Sheets on which a page is printed, across. */
public enum Paper {
    A4(841.89, 595.28), LETTER(792, 612);

    /** Those with Letter of Unicode's CLDR (supplemental/measurementData). */
    private static final Set<String> WITH_LETTER = Set.of("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH",
            "PR", "SV", "US", "VE");

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** What printers hold in the country that the computer is set to. */
    public static Paper usual() {
        return in(Locale.getDefault(Locale.Category.FORMAT).getCountry());
    }

    /** @param country two letters; A4 where there are none */
    static Paper in(String country) {
        return WITH_LETTER.contains(country) ? LETTER : A4;
    }

    /** In points, of which an inch has 72. */
    double width() {
        return width;
    }

    double height() {
        return height;
    }
}
