package org.attune.web.golden;

import java.nio.file.Path;
import java.util.Map;
import org.attune.i18n.Language;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The browser's sentences, for Java's classes. */
record GoldenWords(Path folder) {
    void speak(String letters) {
        Map<String, Map<String, String>> bundles = JsonMapper.shared()
                .readValue(folder.resolve(letters + ".json").toFile(), new TypeReference<>() {});
        bundles.forEach(GoldenWords::put);
        for (Language language : Language.values()) {
            if (language.letters().equals(letters)) {
                language.speak();
            }
        }
    }

    /** The compiler of the tests sees the desktop's class of that name. */
    private static void put(String bundle, Map<String, String> sentences) {
        try {
            Class.forName("org.attune.i18n.BundleLookup").getMethod("put", String.class, Map.class)
                    .invoke(null, bundle, sentences);
        } catch (ReflectiveOperationException missing) {
            throw new AssertionError("the desktop's sentences stand before the browser's", missing);
        }
    }
}
