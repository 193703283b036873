package org.attune;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.attune.app.ErrorReporter;
import org.attune.app.LocaleLetters;
import org.attune.app.NativeMessages;
import org.attune.app.SoftwareDrawing;
import org.attune.app.cli.AttuneCommand;
import org.attune.error.ErrorCode;
import org.attune.platform.Environment;
import org.attune.platform.PrivateFiles;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/**
 * The program's entry. It must not extend JavaFX's Application, or Java would look for JavaFX before {@code main} runs.
 */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] arguments) {
        Thread.setDefaultUncaughtExceptionHandler(ErrorReporter.toldOnTerminal());
        LocaleLetters.printAll();
        LocaleLetters.unreadable(arguments).ifPresent(sentence -> {
            System.err.println(ErrorCode.REQUEST.withCode(sentence));
            System.exit(CommandLine.ExitCode.USAGE);
        });
        System.setProperty("attune.log.folder", logFolder().toString());
        CompletableFuture<?> prepared = CompletableFuture.runAsync(Launcher::prepare);
        int exit = AttuneCommand.execute(Attune::open, prepared::join, arguments);
        if (exit != CommandLine.ExitCode.OK) {
            LocaleLetters.perhapsUnreadable(arguments).ifPresent(System.err::println);
        }
        System.exit(exit);
    }

    /** What can be done while the command line is read, which brings the window sooner. */
    private static void prepare() {
        NativeMessages.silence();
        LoggerFactory.getILoggerFactory();
        SoftwareDrawing.whereThereIsNoCard();
    }

    /**
     * The log must never keep the program from starting: without a data folder it has one of its own among the
     * temporary ones, where others may write, too.
     */
    private static Path logFolder() {
        try {
            return PrivateFiles.createDirectories(Environment.logs());
        } catch (IOException noDataFolder) {
            return temporary();
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("attune-logs-");
        } catch (IOException nowhere) {
            return Environment.logs();
        }
    }
}
