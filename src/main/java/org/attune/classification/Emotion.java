package org.attune.classification;

import java.util.Locale;

/**
 * The seven expressions of FER-2013 (Goodfellow et al. 2013), in its order, which is the order of the model's outputs.
 */
public enum Emotion {
    ANGRY, DISGUST, FEAR, HAPPY, SAD, SURPRISE, NEUTRAL;

    /** In the language of the display. */
    public String words() {
        return Messages.text("expression." + label());
    }

    /** The name as data sets and models write it, in every language. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
