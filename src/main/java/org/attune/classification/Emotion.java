package org.attune.classification;

import java.util.Locale;

/**
 * The seven expressions of FER-2013 (Goodfellow et al. 2013), in its order, which is the order of the model's outputs.
 */
public enum Emotion {
    ANGRY, DISGUST, FEAR, HAPPY, SAD, SURPRISE, NEUTRAL;

    /** The name in the display language. */
    public String words() {
        return Messages.text("expression." + label());
    }

    /** The name as data sets and models write it, independent of the language. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
