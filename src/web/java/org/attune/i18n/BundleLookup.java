package org.attune.i18n;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;

/**
 * In the browser, sentences come from the page, in one language at a time, with English filled in where that language
 * lacks one. Takes the place of the desktop's class.
 */
public final class BundleLookup implements SentenceLookup {
    private static final Map<String, Map<String, String>> BUNDLES = new HashMap<>();
    private static Locale language = Locale.ENGLISH;

    /**
     * @param bundle package and name of the files, without language suffix and extension
     * @param sentences by key, in the language that is spoken; replace those that the bundle had
     */
    public static void put(String bundle, Map<String, String> sentences) {
        BUNDLES.put(bundle, Map.copyOf(sentences));
    }

    @Override
    public String sentence(String bundle, Locale language, String key) {
        String sentence = BUNDLES.getOrDefault(bundle, Map.of()).get(key);
        if (sentence == null) {
            throw new MissingResourceException(bundle + " has no " + key, bundle, key);
        }
        return sentence;
    }

    @Override
    public Locale language() {
        return language;
    }

    @Override
    public void speak(Locale spoken) {
        language = spoken;
    }
}
