package org.attune.app.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.attune.analysis.Baseline;
import org.attune.app.CompositionRoot;
import org.attune.app.Compositions;
import org.attune.app.DemoClip;
import org.attune.capture.Cameras;
import org.attune.capture.VideoSource;
import org.attune.config.CurrentSettings;
import org.attune.config.Settings;
import org.attune.pipeline.LiveSession;
import org.attune.session.SessionLabels;
import org.attune.session.SessionMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a session is put together from while the settings change around it. */
class KioskSessionsTest {
    @TempDir
    Path folder;

    @BeforeEach
    void keepTheJournalHere() {
        System.setProperty("attune.data", folder.toString());
    }

    @AfterEach
    void leaveTheFolder() {
        System.clearProperty("attune.data");
    }

    @Test
    void aSessionKeepsTheSettingsThatItBeganWith() throws IOException {
        CurrentSettings current = CurrentSettings.of(folder.resolve("settings.properties"), Settings.defaults());
        CameraChoice choice = new CameraChoice(current, "");
        try (CompositionRoot composition = Compositions.of(current.now())) {
            KioskSessions sessions = new KioskSessions(composition, current, settings -> DemoClip.source(),
                    session -> Optional.of(new MachineCameras(session, choice, Cameras.ofThisMachine())));
            VideoSource source = sessions.source();
            boolean everyone = sessions.cameras().orElseThrow().countsEveryone();
            Files.writeString(folder.resolve("settings.properties"), "analysis.count-everyone=true\n");

            try (LiveSession session = sessions.start(source, SessionLabels.NONE, SessionMode.EXPRESSIONS,
                    Baseline.NONE)) {
                assertThat(session.countsEveryone()).as("as in its set-up").isEqualTo(everyone);
            }
            sessions.source();
            assertThat(sessions.cameras().orElseThrow().countsEveryone()).as("the next session").isTrue();
        }
    }
}
