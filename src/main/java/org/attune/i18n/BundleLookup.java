package org.attune.i18n;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Reads sentences from properties files. The language is Java's display locale, which JavaFX follows too. */
final class BundleLookup implements SentenceLookup {
    /** A sentence is in the chosen language or in English, never in the operating system's language. */
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
