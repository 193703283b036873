package org.attune.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.attune.app.LocaleLetters;
import org.attune.config.CurrentSettings;
import org.attune.config.Setting;
import org.attune.config.Settings;
import org.attune.platform.Environment;
import org.attune.platform.RegularFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** What every command understands, before or behind its name. */
final class CommonOptions {
    @Option(names = "--config", scope = ScopeType.INHERIT, paramLabel = "FILE",
            description = "Another settings file than the one in the configuration folder.")
    @Nullable
    Path config;

    @Option(names = "--set", scope = ScopeType.INHERIT, paramLabel = "KEY=VALUE",
            description = "Change a setting for this run, such as detection.min-size=80.")
    Map<String, String> changes = new LinkedHashMap<>();

    private final Map<Setting<?>, String> options = new LinkedHashMap<>();
    private @Nullable CurrentSettings current;

    /** @param value null when picocli clears what an option had */
    void remember(Setting<?> setting, @Nullable String value) {
        if (value != null) {
            options.put(setting, value);
        }
    }

    /**
     * The file's settings under this run's; problems in the file are printed to standard error.
     *
     * @throws IllegalArgumentException with a sentence, when a change cannot be made
     * @throws IOException when {@code --config} names no file
     */
    Settings settings() throws IOException {
        CurrentSettings current = current();
        current.report(problem -> System.err.println(LocaleLetters.explained(problem)));
        return current.now();
    }

    /** The one owner of the settings file in this run. */
    CurrentSettings current() throws IOException {
        CurrentSettings known = current;
        if (known == null) {
            known = CurrentSettings.of(file(), asked());
            current = known;
        }
        return known;
    }

    private Settings asked() {
        Settings asked = Settings.defaults();
        for (Map.Entry<String, String> change : changes.entrySet()) {
            asked = asked.withText(change.getKey(), change.getValue());
        }
        for (Map.Entry<Setting<?>, String> option : options.entrySet()) {
            asked = asked.withText(option.getKey(), option.getValue());
        }
        return asked;
    }

    private Path file() throws IOException {
        if (config == null) {
            return CurrentSettings.adopt(Environment.formerSettingsFile(), Environment.settingsFile());
        }
        RegularFile.require(config);
        return config;
    }
}
