package org.attune.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Every setting with its key, its default and the values it takes; its words are in {@code config.properties}. */
public enum Setting {
    ANALYSIS_RATE(Group.ESTIMATES, "analysis.rate-hz", "10", new Allowed.Range(1, 60, 1, false)),
    SMOOTHING_SECONDS(Group.ESTIMATES, "analysis.smoothing-seconds", "0.5", new Allowed.Range(0, 10, 0.1, false)),
    COUNT_EVERYONE(Group.ESTIMATES, "analysis.count-everyone", "false", new Allowed.Flag()),
    CAMERA_NAME(Group.CAMERA, "camera.name", "", new Allowed.Text("takes.camera", name -> name.length() <= 200)),
    CAMERA_WIDTH(Group.CAMERA, "camera.width", "640", new Allowed.Range(160, 3840, 160, true)),
    CAMERA_HEIGHT(Group.CAMERA, "camera.height", "480", new Allowed.Range(120, 2160, 120, true)),
    SCALE_FACTOR(Group.FACES, "detection.scale-factor", "1.1", new Allowed.Range(1.01, 2, 0.05, false)),
    MIN_NEIGHBORS(Group.FACES, "detection.min-neighbors", "5", new Allowed.Range(0, 50, 1, true)),
    MIN_SIZE(Group.FACES, "detection.min-size", "30", new Allowed.Range(20, 2000, 10, true)),
    DETECTION_THREADS(Group.FACES, "detection.threads", "1", new Allowed.Range(1, 16, 1, true)),
    THEME(Group.WINDOW, "window.theme", "system", new Allowed.Choice(List.of("system", "light", "dark"))),
    TEXT_PERCENT(Group.WINDOW, "window.text-percent", "100", new Allowed.Range(100, 200, 10, true)),
    FULL_SCREEN(Group.WINDOW, "window.full-screen", "false", new Allowed.Flag()),
    LANGUAGE(Group.WINDOW, "window.language", Language.SYSTEM,
            new Allowed.Choice(List.of(Language.SYSTEM, "en", "hi", "te"))),
    REPORT_FOLDER(Group.WINDOW, "report.folder", "", new Allowed.Text("takes.folder", Setting::isFullPath)),
    COUNTRY(Group.USE, "use.country", "", new Allowed.Text("takes.country", IntendedUse::isCountry)),
    PURPOSE(Group.USE, "use.purpose", "", new Allowed.Choice(List.of("", "personal", "institution"))),
    PROFILE(Group.LAB, "profile", "personal", new Allowed.Choice(List.of("personal", "lab"))),
    LAB_SESSION_MINUTES(Group.LAB, "lab.session-minutes", "90", new Allowed.Range(2, 1440, 5, true)),
    LAB_EXIT_KEY(Group.LAB, "lab.exit-key", "Ctrl+Shift+Q", new Allowed.Text("takes.keys",
            keys -> keys.matches("((Ctrl|Alt|Shift|Meta)\\+){1,4}([A-Z0-9]|F[1-9]|F1[0-2])"))),
    LAB_EXIT_CODE(Group.LAB, "lab.exit-code", "", new Allowed.Text("takes.code", StaffCode::isHash));

    /** What belongs together on the screen and in the documents. */
    public enum Group {
        ESTIMATES, CAMERA, FACES, WINDOW, USE,
        /** For those who set a lab up: in the file and on the command line only, or a learner could lock a computer. */
        LAB;

        public String title() {
            return word("group." + name().toLowerCase(Locale.ROOT));
        }
    }

    private static final Texts TEXTS = new Texts(Setting.class);

    private final Group group;
    private final String key;
    private final String defaultValue;
    private final Allowed allowed;

    Setting(Group group, String key, String defaultValue, Allowed allowed) {
        this.group = group;
        this.key = key;
        this.defaultValue = defaultValue;
        this.allowed = allowed;
    }

    public static Optional<Setting> byKey(String key) {
        return Arrays.stream(values()).filter(setting -> setting.key.equals(key)).findFirst();
    }

    public static List<Setting> of(Group group) {
        return Arrays.stream(values()).filter(setting -> setting.group == group).toList();
    }

    public Group group() {
        return group;
    }

    public String key() {
        return key;
    }

    /** On the command line, such as {@code --detection-min-size}. */
    public String option() {
        return "--" + key.replace('.', '-');
    }

    public String defaultValue() {
        return defaultValue;
    }

    public Allowed allowed() {
        return allowed;
    }

    boolean accepts(String value) {
        return allowed.accepts(value);
    }

    /** Its plain name. */
    public String title() {
        return word(key + ".name");
    }

    /** One line that says what it does. */
    public String explanation() {
        return word(key + ".what");
    }

    /** One of its values in words, for those that take one of a few. */
    public String words(String value) {
        return word(key + ".value." + value);
    }

    /** What is wrong with a value, as a sentence without its full stop. */
    public String refusal(String value) {
        return word("setting.refusal", key, Secrets.hidden(value), allowed.words());
    }

    static String word(String key, Object... values) {
        return TEXTS.of(key, values);
    }

    private static boolean isFullPath(String value) {
        try {
            return Path.of(value).isAbsolute();
        } catch (InvalidPathException notAPath) {
            return false;
        }
    }
}
