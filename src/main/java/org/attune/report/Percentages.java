package org.attune.report;

/** A share of a hundred, as the chosen language writes it. */
public final class Percentages {
    private Percentages() {}

    public static String text(long share) {
        return Messages.text("percent", share);
    }

    public static String text(double share) {
        return text(Math.round(share));
    }
}
