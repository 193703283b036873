package org.attune.config;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The one place for colours with a meaning: the Okabe-Ito palette, which stays distinguishable for colour-blind readers
 * (Okabe and Ito 2008, "Color Universal Design").
 */
public enum Palette {
    INTERESTED("#0F766E"),
    NOT_INTERESTED("#E8A33D"),
    UNCLEAR("#B8C0CC"),
    NOT_MEASURED("#EEF1F5"),

    ANGRY("#D55E00"),
    DISGUST("#009E73"),
    FEAR("#CC79A7"),
    HAPPY("#F0C000"),
    SAD("#0072B2"),
    SURPRISE("#56B4E9"),
    NEUTRAL("#8A94A6"),

    LOOKED_AT("#00A6FF"),
    /** Round a face that is placed and lit well. */
    GOOD("#2EB872");

    private final String hex;

    Palette(String hex) {
        this.hex = hex;
    }

    /** The colour of an expression or a verdict, found by the constant's name. */
    public static Palette of(Enum<?> meaning) {
        return valueOf(meaning.name());
    }

    /** The colour as {@code #RRGGBB}. */
    public String hex() {
        return hex;
    }

    /** Its name in style sheets, such as {@code -color-not-interested}. */
    public String cssName() {
        return "-color-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The class of style sheets for what is filled with it, such as {@code is-not-interested}. */
    public String styleClass() {
        return "is-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The address of a style sheet that gives every colour its name, for screens and pages alike. */
    public static String styleSheet() {
        String names = Arrays.stream(values()).map(color -> color.cssName() + ": " + color.hex + ";")
                .collect(Collectors.joining(" ", ".root { ", " }"));
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(names.getBytes(StandardCharsets.UTF_8));
    }
}
