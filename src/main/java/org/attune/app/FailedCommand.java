package org.attune.app;

import org.attune.config.Environment;
import org.attune.config.Secrets;
import org.attune.config.Trouble;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns whatever ends a command into one sentence with a code; the details go to the log, under the same code. */
final class FailedCommand implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        Trouble trouble = Trouble.of(failure);
        LoggerFactory.getLogger(FailedCommand.class).error("{} the command failed", trouble.code(), failure);
        boolean known = trouble != Trouble.OWN_FAULT;
        System.err.println(trouble.withCode(known
                ? Secrets.hidden(FailureText.of(failure))
                : "Attune stopped because of a fault of its own (" + failure.getClass().getSimpleName()
                        + "). The log in " + Environment.logs() + " has the details."));
        return known && !(failure instanceof LostOutputException)
                ? CommandLine.ExitCode.USAGE
                : CommandLine.ExitCode.SOFTWARE;
    }

    /** Whether something that was printed got lost, which {@link System#out} keeps to itself; that is told. */
    static boolean ofOutput() {
        boolean lost = System.out.checkError();
        if (lost) {
            System.err
                    .println(Trouble.FILE_REFUSED.withCode("Not all of the output could be written: the disk is full, "
                            + "or the program that read it has ended."));
        }
        return lost;
    }
}
