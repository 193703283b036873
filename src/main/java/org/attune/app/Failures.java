package org.attune.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.attune.capture.CaptureException;
import org.attune.classification.ModelException;
import org.attune.config.Environment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns whatever ends a command into one sentence; the details go to the log. */
final class Failures implements IExecutionExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        LOG.error("the command failed", failure);
        boolean known = isKnown(failure);
        System.err.println(known ? sentence(failure) : "Attune stopped because of a fault of its own (" + failure + "). The log in "
                + Environment.data().resolve("logs") + " has the details.");
        return known ? CommandLine.ExitCode.USAGE : CommandLine.ExitCode.SOFTWARE;
    }

    static boolean isKnown(Exception failure) {
        return failure instanceof CaptureException || failure instanceof ModelException || failure instanceof IllegalArgumentException
                || failure instanceof IOException;
    }

    static String sentence(Exception failure) {
        return switch (failure) {
            case NoSuchFileException missing -> "There is no file " + missing.getFile() + ".";
            case AccessDeniedException forbidden -> forbidden.getFile() + " may not be read or written by this user.";
            case FileSystemException named -> named.getFile() + " cannot be used: " + named.getReason() + ".";
            default -> String.valueOf(failure.getMessage());
        };
    }
}
