package org.attune.app.cli;

import org.attune.app.FailureText;
import org.attune.error.ErrorCode;
import org.attune.error.Secrets;
import org.attune.platform.Environment;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns whatever ends a command into one sentence with a code; the details go to the log, under the same code. */
final class FailedCommand implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        ErrorCode errorCode = ErrorCode.of(failure);
        LoggerFactory.getLogger(FailedCommand.class).error("{} the command failed", errorCode.code(), failure);
        boolean known = errorCode != ErrorCode.OWN_FAULT;
        System.err.println(errorCode.withCode(known
                ? Secrets.hidden(FailureText.explain(failure))
                : "Attune stopped because of a fault of its own (" + failure.getClass().getSimpleName()
                        + "). The log in " + Environment.logs() + " has the details."));
        return known && !(failure instanceof LostOutputException)
                ? CommandLine.ExitCode.USAGE
                : CommandLine.ExitCode.SOFTWARE;
    }

    /** Whether printed output was lost, which {@link System#out} hides; if so, reports it. */
    static boolean ofOutput() {
        boolean lost = System.out.checkError();
        if (lost) {
            System.err
                    .println(
                            ErrorCode.FILE_REFUSED.withCode("Not all of the output could be written: the disk is full, "
                                    + "or the program that read it has ended."));
        }
        return lost;
    }
}
