package org.attune.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What the machine decides. Each answer is a system property that a packager may set; without it the usual place of the
 * operating system is taken.
 */
public final class Environment {
    private static final String OS = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);

    private Environment() {
    }

    /** The folder of the classifier and the cascade. */
    public static Path models() {
        return Path.of(System.getProperty("attune.models", "models"));
    }

    /** The built-in clip of average faces. */
    public static Path demoClip() {
        return Path.of(System.getProperty("attune.demo", "src/main/demo")).resolve("expressions.avi");
    }

    /** The user's data folder: settings, log, and reports that fit nowhere else. */
    public static Path data() {
        String given = System.getProperty("attune.data");
        if (given != null) {
            return Path.of(given);
        }
        Path home = home();
        if (isWindows()) {
            return variable("LOCALAPPDATA", home.resolve("AppData").resolve("Local")).resolve("Attune");
        }
        if (isMac()) {
            return home.resolve("Library").resolve("Application Support").resolve("Attune");
        }
        return variable("XDG_DATA_HOME", home.resolve(".local").resolve("share")).resolve("attune");
    }

    /** Where reports go unless the user says otherwise: a folder that a file manager shows. */
    public static Path reports() {
        String given = System.getProperty("attune.reports");
        if (given != null) {
            return Path.of(given);
        }
        Path documents = home().resolve("Documents");
        return Files.isDirectory(documents) ? documents.resolve("Attune") : home().resolve("Attune");
    }

    /** The folder of the log; the launcher notes another one there when the data folder does not take it. */
    public static Path logs() {
        String noted = System.getProperty("attune.log.folder");
        return noted != null ? Path.of(noted) : data().resolve("logs");
    }

    public static Path settingsFile() {
        return data().resolve("settings.properties");
    }

    /** Whether a window can be shown. Only Linux can be without a display; JavaFX reaches it through X11. */
    public static boolean hasDisplay() {
        String display = System.getProperty("attune.display", System.getenv("DISPLAY"));
        return isWindows() || isMac() || display != null && !display.isBlank();
    }

    public static boolean isWindows() {
        return OS.contains("win") && !OS.contains("darwin");
    }

    public static boolean isMac() {
        return OS.contains("mac") || OS.contains("darwin");
    }

    private static Path home() {
        return Path.of(System.getProperty("user.home"));
    }

    private static Path variable(String name, Path otherwise) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? otherwise : Path.of(value);
    }
}
