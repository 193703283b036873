package org.attune.web.probe;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;

/** Every sentence with numbers and words in its places. */
final class SentenceProbe {
    private static final List<Object[]> VALUES = List.of(new Object[]{0L, 1L, 2L, 3L},
            new Object[]{1234567L, -5L, 100L, 1000L}, new Object[]{"it’s {0}", "हिन्दी", "", "'"});

    private SentenceProbe() {}

    static void run(Lines lines, List<String> sentences) {
        lines.part("sentence");
        for (String line : sentences) {
            String[] parts = line.split("\t", 4);
            VALUES.forEach(values -> lines.add(line, Probes.outcome(
                    () -> new MessageFormat(parts[3].replace("\\n", "\n"), locale(parts[0])).format(values))));
        }
    }

    private static Locale locale(String letters) {
        return letters.equals("en") ? Locale.ENGLISH : Locale.of(letters, "IN");
    }
}
