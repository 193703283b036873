package org.attune.platform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What the machine decides. Each answer is a system property that a packager may set; without it the usual place of the
 * operating system is taken.
 */
public final class Environment {
    private static final String SETTINGS = "settings.properties";
    private static final String OS = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);

    private Environment() {}

    /** The folder of the classifier and the cascade. */
    public static Path models() {
        return Path.of(System.getProperty("attune.models", "models"));
    }

    /** The built-in clip of average faces. */
    public static Path demoClip() {
        return Path.of(System.getProperty("attune.demo", "src/main/demo")).resolve("expressions.avi");
    }

    /** The folder where a packager put the program's own fonts; without one they are in its resources. */
    public static Optional<Path> fonts() {
        return Optional.ofNullable(System.getProperty("attune.fonts")).map(Path::of);
    }

    /** The user's data folder: the log, and reports that fit nowhere else. */
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

    /** The user's configuration folder. If a data folder is given, everything is in that one. */
    public static Path configuration() {
        String given = System.getProperty("attune.config", System.getProperty("attune.data"));
        if (given != null) {
            return Path.of(given);
        }
        return isMac() ? data() : configurationOf(home());
    }

    private static Path configurationOf(Path home) {
        return isWindows()
                ? variable("APPDATA", home.resolve("AppData").resolve("Roaming")).resolve("Attune")
                : variable("XDG_CONFIG_HOME", home.resolve(".config")).resolve("attune");
    }

    public static Path settingsFile() {
        return configuration().resolve(SETTINGS);
    }

    /** Where the settings were before they had a folder of their own. */
    public static Path formerSettingsFile() {
        return data().resolve(SETTINGS);
    }

    /** Where the window's size and place are kept. */
    public static Path windowPlace() {
        return data().resolve("window.properties");
    }

    /** Where the strip of a live class is kept. */
    public static Path stripPlace() {
        return data().resolve("strip.properties");
    }

    /** The folder of the journals, one for each session that runs. */
    public static Path journals() {
        return data().resolve("journals");
    }

    /** By its lock a window is known to be open on this screen. */
    public static Path windowLock() {
        String screen = isWindows() || isMac() ? "" : "-" + display().replaceAll("[^A-Za-z0-9]", "");
        return untilLogOff().resolve("window" + screen + ".lock");
    }

    /**
     * On Linux the folder that is this machine's even where the home folder is on a server; elsewhere the data folder
     * is.
     */
    private static Path untilLogOff() {
        String runtime = System.getenv("XDG_RUNTIME_DIR");
        boolean usual = isWindows() || isMac() || System.getProperty("attune.data") != null || runtime == null
                || !Path.of(runtime).isAbsolute();
        return usual ? data() : Path.of(runtime).resolve("attune");
    }

    /** The folder of the log; the launcher sets another when the data folder cannot be written to. */
    public static Path logs() {
        String noted = System.getProperty("attune.log.folder");
        return noted != null ? Path.of(noted) : data().resolve("logs");
    }

    /** Whether a window can be shown. Only Linux can be without a display; JavaFX reaches it through X11. */
    public static boolean hasDisplay() {
        return isWindows() || isMac() || !display().isBlank();
    }

    private static String display() {
        return System.getProperty("attune.display", Objects.requireNonNullElse(System.getenv("DISPLAY"), ""));
    }

    public static boolean isWindows() {
        return OS.contains("win") && !OS.contains("darwin");
    }

    public static boolean isMac() {
        return OS.contains("mac") || OS.contains("darwin");
    }

    /** Whether Java can hand pages to the system's printers: on Linux it needs a program for that. */
    public static boolean hasSpooler() {
        return isWindows() || isMac() || Files.isExecutable(Path.of("/usr/bin/lpr"));
    }

    /** See {@link HomeFolder#hiddenIn}. */
    public static String withoutHome(String text) {
        return HomeFolder.hiddenIn(text);
    }

    private static Path home() {
        return HomeFolder.path();
    }

    private static Path variable(String name, Path otherwise) {
        String value = System.getenv(name);
        // The XDG rules: a path that is not absolute is to be ignored.
        return value == null || value.isBlank() || !Path.of(value).isAbsolute() ? otherwise : Path.of(value);
    }
}
