package org.attune.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.attune.session.Bin;
import org.attune.session.Marker;
import org.attune.session.SessionSummary;
import org.junit.jupiter.api.Test;

/** {@code before.journal} is as programs before wrote it, also without what they did not know. */
class OlderJournalTest {

    @Test
    void aJournalOfTheProgramBeforeIsRecovered() throws IOException {
        SessionSummary session = JournalReader.read(journal()).orElseThrow();

        assertThat(session.recovered()).isTrue();
        assertThat(session.seconds()).isEqualTo(12.345);
        assertThat(session.info().labels().learner()).isEqualTo("शान्त बगुला");
        assertThat(session.info().start()).hasToString("2026-10-25T02:30:00.070+01:00[Europe/Berlin]");
        assertThat(session.info().baseline() && session.info().everyone()).isTrue();
        assertThat(session.markers()).containsExactly(new Marker(10.5, "पहला नियम \"1\""));
        assertThat(session.bins()).containsExactly(
                new Bin(10, List.of(7.0, 2.5, 0.5), List.of(0.25, 0.0, 0.25, 6.0, 0.5, 1.0, 2.0)),
                new Bin(2.345, List.of(2.345, 0.0, 0.0), List.of(0.0, 0.0, 0.0, 2.345, 0.0, 0.0, 0.0), 2.345, 0.1, 2));
    }

    private static String journal() throws IOException {
        try (InputStream text = OlderJournalTest.class.getResourceAsStream("/before.journal")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
