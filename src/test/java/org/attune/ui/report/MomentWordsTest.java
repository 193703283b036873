package org.attune.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.attune.report.Sessions;
import org.junit.jupiter.api.Test;

class MomentWordsTest {
    @Test
    void whatTheLearnerSaidIsOfItsMomentAndTheLastFreeMarkerOfItsPart() {
        MomentWords moments = new MomentWords(Sessions.withWords());

        assertThat(moments.of(49)).startsWith("8:10  ·  looked interested for ").endsWith("  ·  first law");
        assertThat(moments.of(50)).endsWith("  ·  first law  ·  lost");
        assertThat(moments.of(51)).endsWith("  ·  first law  ·  question: why not 100 %?");
        assertThat(moments.of(52)).endsWith("  ·  first law");
    }
}
