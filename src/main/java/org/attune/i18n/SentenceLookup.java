package org.attune.i18n;

import java.util.Locale;

/** Where {@link MessageBundle} has its sentences from. */
interface SentenceLookup {
    /**
     * @param bundle the files' name with its package, without language and ending
     * @return the sentence in the language, or in English where the bundle does not have the language
     * @throws java.util.MissingResourceException when no file has the key
     */
    String sentence(String bundle, Locale language, String key);

    /** The language that the display speaks. */
    Locale language();

    /** From now on. */
    void speak(Locale language);
}
