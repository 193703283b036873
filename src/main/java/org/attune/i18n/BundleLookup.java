package org.attune.i18n;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Sentences from properties files, and the language of Java's display category, which JavaFX follows too. */
final class BundleLookup implements SentenceLookup {
    /** Never the language of the system that happens to run it: a sentence is in the chosen language or in English. */
    private static final Control CHOSEN_OR_ENGLISH = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    @Override
    public String sentence(String bundle, Locale language, String key) {
        return ResourceBundle.getBundle(bundle, language, CHOSEN_OR_ENGLISH).getString(key);
    }

    @Override
    public Locale language() {
        return Locale.getDefault(Locale.Category.DISPLAY);
    }

    @Override
    public void speak(Locale language) {
        Locale.setDefault(Locale.Category.DISPLAY, language);
    }
}
