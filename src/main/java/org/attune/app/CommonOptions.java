package org.attune.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.attune.config.CurrentSettings;
import org.attune.config.Environment;
import org.attune.config.RegularFile;
import org.attune.config.RequestException;
import org.attune.config.Setting;
import org.attune.config.Settings;
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

    private final Map<Setting, String> options = new EnumMap<>(Setting.class);

    /** @param value null when picocli clears what an option had */
    void remember(Setting setting, @Nullable String value) {
        if (value != null) {
            options.put(setting, value);
        }
    }

    /**
     * The file's settings under this run's; what is wrong in the file is told on the error output.
     *
     * @throws IllegalArgumentException with a sentence, when a change cannot be made
     * @throws IOException when {@code --config} names no file
     */
    Settings settings() throws IOException {
        CurrentSettings current = current();
        current.report(problem -> System.err.println(LocaleLetters.explained(problem)));
        return current.now();
    }

    CurrentSettings current() throws IOException {
        Map<Setting, String> all = new EnumMap<>(Setting.class);
        changes.forEach((key, value) -> all.put(setting(key), value));
        all.putAll(options);
        return CurrentSettings.of(file(), all);
    }

    private static Setting setting(String key) {
        return Setting.byKey(key)
                .orElseThrow(() -> new RequestException("There is no setting named " + key + "."));
    }

    private Path file() throws IOException {
        if (config == null) {
            return CurrentSettings.adopt(Environment.formerSettingsFile(), Environment.settingsFile());
        }
        RegularFile.require(config);
        return config;
    }
}
