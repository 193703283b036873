package org.attune.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code attune report show}: a report's numbers on the terminal. */
@Command(name = "show", mixinStandardHelpOptions = true, description = "Print what is in reports.")
final class ReportShowCommand implements Callable<Integer> {
    @Mixin
    ReportFiles reports = new ReportFiles();

    @Override
    public Integer call() throws IOException {
        return reports
                .each((file, summary) -> System.out
                        .println(file + System.lineSeparator() + ReportText.format(summary)));
    }
}
