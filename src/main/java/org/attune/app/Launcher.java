package org.attune.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attune.config.Environment;
import org.attune.config.OwnerOnly;
import org.slf4j.LoggerFactory;

/** The program's entry. It must not extend JavaFX's Application, or Java would look for JavaFX before {@code main} runs. */
public final class Launcher {
    private Launcher() {
    }

    public static void main(String[] arguments) throws InterruptedException {
        System.setProperty("attune.log.folder", logFolder().toString());
        Thread log = openLog();
        Thread.setDefaultUncaughtExceptionHandler(Failures::tell);
        int code = AttuneCommand.execute(arguments);
        log.join();
        System.exit(code);
    }

    /** While the command line is read, which brings the window sooner. What is logged meanwhile SLF4J keeps for the log, and is not to say so. */
    private static Thread openLog() {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        return Thread.ofPlatform().daemon().name("open-log").start(LoggerFactory::getILoggerFactory);
    }

    /** The log must never keep the program from starting: without a data folder it has one of its own among the temporary ones, where others may write, too. */
    private static Path logFolder() {
        try {
            return OwnerOnly.createDirectories(Environment.logs());
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
