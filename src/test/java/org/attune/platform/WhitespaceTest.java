package org.attune.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WhitespaceTest {

    @Test
    void itIsWhatJavaStripsFromATextItself() {
        for (char letter = 0; letter < Character.MAX_VALUE; letter++) {
            String text = letter + " a" + letter + "b\t" + letter;
            assertThat(Whitespace.strip(text)).as("U+%04X", (int) letter).isEqualTo(text.strip());
        }
        assertThat(Whitespace.strip(" \n ")).isEmpty();
    }
}
