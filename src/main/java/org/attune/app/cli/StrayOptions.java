package org.attune.app.cli;

import java.util.List;
import org.attune.config.Setting;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Options that stand before a command which does not know them. */
final class StrayOptions {
    private StrayOptions() {}

    /** The kiosk's own options would be without effect before another command, and silence would be a trap. */
    static int refuse(ParseResult parsed) {
        if (parsed.hasSubcommand()) {
            parsed.matchedPositionalValue(0, List.<String>of()).stream().findFirst().ifPresent(word -> {
                throw new UnmatchedArgumentException(parsed.commandSpec().commandLine(), List.of(word));
            });
            for (OptionSpec option : parsed.matchedOptions()) {
                if (!reaches(parsed.subcommand().commandSpec(), option)) {
                    throw new ParameterException(parsed.commandSpec().commandLine(),
                            option.longestName() + " belongs to the kiosk and has no effect on \""
                                    + parsed.subcommand().commandSpec().name() + "\"; see \"attune "
                                    + parsed.subcommand().commandSpec().name() + " --help\".");
                }
            }
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    /** Whether the subcommand has it as well: the common ones, and for some the settings. */
    private static boolean reaches(CommandSpec subcommand, OptionSpec option) {
        boolean setting = Setting.values().stream()
                .anyMatch(known -> known.option().equals(option.longestName()));
        boolean common = option.scopeType() == CommandLine.ScopeType.INHERIT || option.usageHelp()
                || option.versionHelp();
        return common || setting && subcommand.findOption(option.longestName()) != null;
    }
}
