package org.attune.app;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** A failure in words for a person; those of files say no more than the file's name themselves. */
public final class FailureText {
    private FailureText() {}

    public static String explain(Exception failure) {
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
