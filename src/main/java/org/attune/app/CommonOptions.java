package org.attune.app;

import java.util.Map;
import org.attune.config.Environment;
import org.attune.config.Settings;
import picocli.CommandLine.Option;

/** What every command understands. */
final class CommonOptions {
    @Option(names = "--set", paramLabel = "KEY=VALUE", description = "Change a setting for this run, such as detection.min-size=80.")
    Map<String, String> changes = Map.of();

    /** @throws IllegalArgumentException with a sentence, when a change cannot be made */
    Settings settings() {
        Settings settings = Settings.load(Environment.settingsFile(), System.err::println);
        for (Map.Entry<String, String> change : changes.entrySet()) {
            settings = settings.with(change.getKey(), change.getValue());
        }
        return settings;
    }
}
