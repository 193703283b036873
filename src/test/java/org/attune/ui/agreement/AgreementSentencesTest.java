package org.attune.ui.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class AgreementSentencesTest {
    private final Set<String> keys = new TreeSet<>(
            ResourceBundle.getBundle("org.attune.ui.agreement.agreement", Locale.ROOT).keySet());

    @Test
    void noSentenceClaimsMoreThanAnEstimate() {
        keys.forEach(key -> assertThat(Messages.text(key).toLowerCase(Locale.ROOT))
                .doesNotContain("emotion detected", "bored", "attention", "we "));
    }

    @Test
    void aPathIsShownAsItIs() {
        assertThat(Messages.text("agree.folder", Path.of("it's {0}"))).isEqualTo("The page is saved in it's {0}");
    }
}
