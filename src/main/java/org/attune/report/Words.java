package org.attune.report;

import javafx.scene.control.Label;
import org.attune.config.Texts;

/** Sentences, and labels that wrap and take their looks from the style sheet. */
public final class Words {
    private static final Texts TEXTS = new Texts(Words.class);

    private Words() {}

    /**
     * A sentence of {@code report.properties}.
     *
     * @param values for its places {0}, {1} and so on
     */
    static String text(String key, Object... values) {
        return TEXTS.of(key, values);
    }

    /** A share of a hundred, as this language writes it. */
    public static String percent(long share) {
        return text("percent", share);
    }

    public static Label of(String style, String words) {
        Label label = new Sentence(words);
        label.getStyleClass().add(style);
        return label;
    }
}
