package org.attune.app;

import java.util.Map;
import org.attune.config.Environment;
import org.attune.config.Settings;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** What every command understands, before or behind its name. */
final class CommonOptions {
    @Option(names = "--set", scope = ScopeType.INHERIT, paramLabel = "KEY=VALUE", description = "Change a setting for this run, such as detection.min-size=80.")
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
