package org.attune.web.probe;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attune.i18n.BundleLookup;
import org.attune.i18n.Language;
import org.attune.web.Zones;
import org.teavm.jso.JSExport;

/** The probes compiled to JavaScript. */
public final class ProbeScript {
    private ProbeScript() {}

    public static void main(String[] arguments) {
        // Only so that the compiler has a beginning; the exported functions are called.
    }

    /** See {@link Probes#plain}; lists are lines. */
    @JSExport
    public static String plain(String sentences, String zones) {
        return Probes.plain(List.of(sentences.split("\n")), List.of(zones.split("\n")), Zones::at);
    }

    /** See {@link Probes#spoken}. */
    @JSExport
    public static String spoken(String letters, String sentences) {
        Map<String, Map<String, String>> bundles = new HashMap<>();
        for (String line : sentences.split("\n")) {
            String[] parts = line.split("\t", 4);
            if (parts[0].equals(letters)) {
                bundles.computeIfAbsent(parts[1], bundle -> new HashMap<>()).put(parts[2],
                        parts[3].replace("\\n", "\n"));
            }
        }
        bundles.forEach(BundleLookup::put);
        for (Language language : Language.values()) {
            if (language.letters().equals(letters)) {
                language.speak();
            }
        }
        return Probes.spoken(letters);
    }
}
