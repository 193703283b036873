package org.attune.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code attune report}: what is in reports, for people and for other programs. */
@Command(name = "report", mixinStandardHelpOptions = true, description = "Show what is in reports, or convert them.",
        subcommands = {ReportShowCommand.class, ReportExportCommand.class})
final class ReportCommand {
    @ParentCommand
    AttuneCommand attune = new AttuneCommand();
}
