package org.attune.app;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.attune.config.Environment;
import org.attune.config.Secrets;
import org.attune.config.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns whatever ends a command into one sentence with a code; the details go to the log, under the same code. */
final class Failures implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        Trouble trouble = Trouble.of(failure);
        log().error("{} the command failed", trouble.code(), failure);
        boolean known = trouble != Trouble.OWN_FAULT;
        System.err.println(trouble.withCode(known
                ? Secrets.hidden(sentence(failure))
                : "Attune stopped because of a fault of its own (" + failure.getClass().getSimpleName()
                        + "). The log in " + Environment.logs() + " has the details."));
        return known && !(failure instanceof LostOutput) ? CommandLine.ExitCode.USAGE : CommandLine.ExitCode.SOFTWARE;
    }

    /** What became of a failure that nobody caught: the log, and one line without a stack trace. */
    static void tell(Thread thread, Throwable failure) {
        Trouble trouble = Trouble.of(failure) == Trouble.VISION_LIBRARY ? Trouble.VISION_LIBRARY : Trouble.OWN_FAULT;
        log().error("{} in {}", trouble.code(), thread.getName(), failure);
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

    /** Not before something fails: it is made while the log still opens. */
    private static Logger log() {
        return LoggerFactory.getLogger(Failures.class);
    }

    /** The same failure with the file's name, which Java does not say when a disk is full. */
    static IOException naming(Path file, IOException failure) {
        if (failure instanceof FileSystemException) {
            return failure;
        }
        FileSystemException named = new LostOutput(file, failure);
        named.initCause(failure);
        return named;
    }

    /** A file that could not be written to its end. */
    private static final class LostOutput extends FileSystemException {
        @Serial
        private static final long serialVersionUID = 1;

        LostOutput(Path file, IOException failure) {
            super(file.toString(), null, failure.getMessage());
        }
    }

    static String sentence(Exception failure) {
        return switch (failure) {
            case NoSuchFileException missing -> "There is no file " + missing.getFile() + ".";
            case AccessDeniedException forbidden -> forbidden.getFile() + " may not be read or written by this user.";
            case InvalidPathException noName -> LocaleLetters.ifUnreadable(noName.getInput())
                    .orElse("\"" + noName.getInput() + "\" cannot be the name of a file here.");
            case FileAlreadyExistsException inTheWay -> inTheWay.getFile() + " is there already, and is no folder.";
            case NotDirectoryException file -> file.getFile() + " is not a folder.";
            case FileSystemException named -> named.getFile() + " cannot be used"
                    + (named.getReason() == null ? "." : ": " + named.getReason() + ".");
            default -> String.valueOf(failure.getMessage());
        };
    }
}
