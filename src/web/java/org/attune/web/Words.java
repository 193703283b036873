package org.attune.web;

import java.util.HashMap;
import java.util.Map;
import org.attune.i18n.BundleLookup;
import org.attune.i18n.Language;
import org.teavm.jso.core.JSMapLike;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSString;

/** The page's sentences. */
final class Words {
    private Words() {}

    /** @param letters of the language, two */
    static void speak(String letters, JSMapLike<JSMapLike<JSString>> bundles) {
        for (String bundle : JSObjects.keys(bundles)) {
            BundleLookup.put(bundle, sentences(bundles.get(bundle)));
        }
        for (Language language : Language.values()) {
            if (language.letters().equals(letters)) {
                language.speak();
            }
        }
    }

    private static Map<String, String> sentences(JSMapLike<JSString> words) {
        Map<String, String> sentences = new HashMap<>();
        for (String key : JSObjects.keys(words)) {
            sentences.put(key, words.get(key).stringValue());
        }
        return sentences;
    }
}
