package org.attune.app.cli;

import java.util.List;
import org.attune.config.Setting;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;

/** Every setting as an option of its own, made from the settings themselves so that help and documents cannot drift. */
final class SettingOptions {
    private SettingOptions() {}

    static void addTo(CommandSpec command, CommonOptions options) {
        addTo(command, options, Setting.values());
    }

    static void addTo(CommandSpec command, CommonOptions options, List<Setting<?>> settings) {
        ArgGroupSpec.Builder group = ArgGroupSpec.builder().heading("%nSettings, for this run:%n").validate(false)
                .exclusive(false).order(1);
        for (Setting<?> setting : settings) {
            group.addArg(option(setting, options));
        }
        command.addArgGroup(group.build());
        command.usageMessage().abbreviateSynopsis(true);
    }

    private static OptionSpec option(Setting<?> setting, CommonOptions options) {
        return OptionSpec.builder(setting.option()).arity("1").type(String.class).paramLabel("VALUE")
                .setter(remember(setting, options))
                .description(setting.explanation().replace("%", "%%") + " It takes "
                        + setting.type().words().replace("%", "%%") + ".")
                .build();
    }

    private static ISetter remember(Setting<?> setting, CommonOptions options) {
        return new ISetter() {
            @Override
            public <T> T set(T value) {
                options.remember(setting, (String) value);
                return value;
            }
        };
    }
}
