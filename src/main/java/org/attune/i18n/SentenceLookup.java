package org.attune.i18n;

import java.util.Locale;

/** The source of the sentences of {@link MessageBundle}. */
interface SentenceLookup {
    /**
     * @param bundle package and name of the files, without language suffix and extension
     * @return the sentence in that language, or in English if the bundle does not have the language
     * @throws java.util.MissingResourceException if no file has the key
     */
    String sentence(String bundle, Locale language, String key);

    /** The display language. */
    Locale language();

    /** Switches the display language. */
    void speak(Locale language);
}
