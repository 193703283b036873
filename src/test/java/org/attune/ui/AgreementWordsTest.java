package org.attune.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AgreementWordsTest {
    private static final Pattern KEY = Pattern.compile("\"((?:use|agree|eu|presence)\\.[a-z.]+|left)\"");
    private final Set<String> keys = new TreeSet<>(
            ResourceBundle.getBundle("org.attune.ui.agreement", Locale.ROOT).keySet());

    @Test
    void everySentenceThatAScreenAsksForIsThereAndNoneIsThereInVain() throws IOException {
        Set<String> asked = new TreeSet<>();
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/org/attune/ui"))) {
            for (Path source : sources.toList()) {
                KEY.matcher(Files.readString(source)).results().map(key -> key.group(1)).forEach(asked::add);
            }
        }

        assertThat(
                keys.stream().map(key -> asked.contains(key) ? key : key.replaceFirst("\\.(personal|institution)$", ""))
                        .collect(Collectors.toSet()))
                .isEqualTo(asked);
    }

    @Test
    void noSentenceClaimsMoreThanAnEstimate() {
        keys.forEach(key -> assertThat(AgreementWords.of(key).toLowerCase(Locale.ROOT))
                .doesNotContain("emotion detected", "bored", "attention", "we "));
    }

    @Test
    void aPathIsShownAsItIs() {
        assertThat(AgreementWords.of("agree.folder", Path.of("it's {0}"))).isEqualTo("The page is saved in it's {0}");
    }
}
