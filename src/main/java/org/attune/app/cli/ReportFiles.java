package org.attune.app.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import org.attune.report.data.ReportReader;
import org.attune.report.data.UnreadableReportException;
import org.attune.session.SessionSummary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** The reports that a command was given; a bad one among them does not stop the others. */
final class ReportFiles {
    private static final Logger LOG = LoggerFactory.getLogger(ReportFiles.class);

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Reports: PNG files as Attune wrote them.")
    List<Path> files = List.of();

    /** What is done with each. */
    interface Use {
        void use(Path file, SessionSummary summary) throws IOException;
    }

    /**
     * @return the exit code: 2 when at least one could not be read or used; each of them has its line on the error
     * output
     */
    int each(Use use) throws IOException {
        int exit = ExitCode.OK;
        for (Path file : files) {
            try {
                use.use(file, ReportReader.read(file));
            } catch (UnreadableReportException unreadable) {
                LOG.warn("{} a report was not read", unreadable.errorCode().code());
                System.err.println(unreadable.errorCode().withCode(String.valueOf(unreadable.getMessage())));
                exit = ExitCode.USAGE;
            } catch (FileAlreadyExistsException inTheWay) {
                System.err.println(inTheWay.getReason() == null
                        ? inTheWay.getFile() + " is there already and was left as it is; --overwrite replaces it."
                        : inTheWay.getFile() + " " + inTheWay.getReason()
                                + " and was left as it is; give each its own --out.");
                exit = ExitCode.USAGE;
            }
        }
        return exit;
    }
}
