package org.attune.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvironmentTest {
    private final String home = System.getProperty("user.home");

    @TempDir
    Path folder;

    @AfterEach
    void restore() {
        System.setProperty("user.home", home);
        System.clearProperty("attune.data");
    }

    @Test
    void theHomeFolderIsNotSpelledOut() {
        System.setProperty("user.home", folder.resolve("ann").toString());

        assertThat(Environment.withoutHome("in " + folder.resolve("ann").resolve("Attune") + ": no"))
                .isEqualTo("in ~" + folder.getFileSystem().getSeparator() + "Attune: no");
        assertThat(Environment.withoutHome("at " + folder.resolve("ann") + ".")).isEqualTo("at ~.");
        assertThat(Environment.withoutHome("in " + folder.resolve("anna"))).as("another's")
                .isEqualTo("in " + folder.resolve("anna"));
        assertThat(Environment.withoutHome("/mnt" + folder.resolve("ann"))).as("a longer path")
                .isEqualTo("/mnt" + folder.resolve("ann"));
    }

    @Test
    void aHomeThatIsTheRootHidesNothing() {
        System.setProperty("user.home", "/");

        assertThat(Environment.withoutHome("/tmp/x")).isEqualTo("/tmp/x");
    }

    @Test
    void whoeverNamesADataFolderHasTheSettingsThereToo() {
        System.setProperty("attune.data", folder.toString());

        assertThat(Environment.settingsFile()).isEqualTo(folder.resolve("settings.properties"));
    }

    @Test
    void theSettingsHaveTheConfigurationFolderOfThePlatform() {
        System.setProperty("user.home", folder.toString());

        assertThat(Environment.settingsFile().toString()).endsWith("settings.properties")
                .contains(Environment.isWindows() || Environment.isMac() ? "Attune" : "attune");
        assertThat(Environment.settingsFile().equals(Environment.formerSettingsFile())).isEqualTo(Environment.isMac());
        assertThat(Files.exists(Environment.configuration())).as("asking makes nothing").isFalse();
    }
}
