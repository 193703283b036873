package org.attune.config;

import static org.attune.config.ValueType.Choice;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.attune.config.ValueType.Decimal;
import org.attune.config.ValueType.Flag;
import org.attune.config.ValueType.Text;
import org.attune.config.ValueType.Whole;
import org.attune.consent.IntendedUse;
import org.attune.consent.IntendedUse.Purpose;
import org.attune.error.RequestException;
import org.attune.error.Secrets;
import org.attune.i18n.Language;
import org.attune.i18n.MessageBundle;
import org.attune.platform.Environment;

/**
 * Every setting with its key, its default and the values it takes; its texts are in {@code config.properties}. The
 * file, the command line, the settings screen and docs/settings.md come from this table.
 *
 * @param <T> of its values
 */
public final class Setting<T> {
    private static final List<Setting<?>> TABLE = new ArrayList<>();

    public static final Setting<ThemeChoice> THEME = row(Group.WINDOW, "window.theme", ThemeChoice.SYSTEM,
            Choice.of(ThemeChoice.class));
    public static final Setting<Integer> TEXT_PERCENT = row(Group.WINDOW, "window.text-percent", 100,
            new Whole(100, 200, 10));
    /** Without it the computer's own; {@link Settings#language()} says which that is. */
    public static final Setting<Optional<Language>> LANGUAGE = row(Group.WINDOW, "window.language", Optional.empty(),
            Choice.orNone("system", List.of(Language.values()), Language::letters));
    /** A full path; without it {@link Environment#reports()}. */
    public static final Setting<Optional<Path>> REPORT_FOLDER = row(Group.WINDOW, "report.folder", Optional.empty(),
            new Text<>("takes.folder", Setting::fullPath));
    public static final Setting<Boolean> FULL_SCREEN = row(Group.WINDOW, "window.full-screen", false, new Flag());
    public static final Setting<Boolean> ABSENCE_SOUND = row(Group.WINDOW, "window.absence-sound", false, new Flag());
    /** After which a session of the personal profile ends by itself; 0 for never. */
    public static final Setting<Integer> SESSION_MINUTES = row(Group.WINDOW, "session.minutes", 0,
            new Whole(0, 600, 5));
    /** A camera's name, a part of it, or its number; without it the first one. */
    public static final Setting<Optional<String>> CAMERA_NAME = row(Group.CAMERA, "camera.name", Optional.empty(),
            new Text<>("takes.camera", only(name -> name.length() <= 200)));
    /** As {@link IntendedUse#country()}. */
    public static final Setting<Optional<String>> COUNTRY = row(Group.USE, "use.country", Optional.empty(),
            new Text<>("takes.country", only(IntendedUse::isCountry)));
    public static final Setting<Optional<Purpose>> PURPOSE = row(Group.USE, "use.purpose", Optional.empty(),
            Choice.orNone("", List.of(Purpose.values()), Choice::small));
    public static final Setting<Optional<URI>> LIVE_BROKER = row(Group.LIVE, "live.broker", Optional.empty(),
            new Text<>("takes.broker", BrokerUri::of));
    /** A full path; the file is PEM. */
    public static final Setting<Optional<Path>> LIVE_CERTIFICATE = row(Group.LIVE, "live.certificate",
            Optional.empty(), new Text<>("takes.file", Setting::fullPath));
    public static final Setting<Double> ANALYSIS_RATE = row(Group.ESTIMATES, "analysis.rate-hz", 10.0,
            new Decimal(1, 60, 1));
    public static final Setting<Double> SMOOTHING_SECONDS = row(Group.ESTIMATES, "analysis.smoothing-seconds", 0.5,
            new Decimal(0, 10, 0.1));
    public static final Setting<Boolean> COUNT_EVERYONE = row(Group.ESTIMATES, "analysis.count-everyone", false,
            new Flag());
    public static final Setting<Integer> CAMERA_WIDTH = row(Group.FACES, "camera.width", 640,
            new Whole(160, 3840, 160));
    public static final Setting<Integer> CAMERA_HEIGHT = row(Group.FACES, "camera.height", 480,
            new Whole(120, 2160, 120));
    public static final Setting<Double> SCALE_FACTOR = row(Group.FACES, "detection.scale-factor", 1.1,
            new Decimal(1.01, 2, 0.05));
    public static final Setting<Integer> MIN_NEIGHBORS = row(Group.FACES, "detection.min-neighbors", 5,
            new Whole(0, 50, 1));
    public static final Setting<Integer> MIN_SIZE = row(Group.FACES, "detection.min-size", 30,
            new Whole(20, 2000, 10));
    public static final Setting<Integer> DETECTION_THREADS = row(Group.FACES, "detection.threads", 1,
            new Whole(1, 16, 1));
    public static final Setting<Profile> PROFILE = row(Group.LAB, "profile", Profile.PERSONAL,
            Choice.of(Profile.class));
    public static final Setting<Integer> LAB_SESSION_MINUTES = row(Group.LAB, "lab.session-minutes", 90,
            new Whole(2, 1440, 5));
    /** As JavaFX writes a combination of keys. */
    public static final Setting<Optional<String>> LAB_EXIT_KEY = row(Group.LAB, "lab.exit-key",
            Optional.of("Ctrl+Shift+Q"), new Text<>("takes.keys",
                    only(keys -> keys.matches("((Ctrl|Alt|Shift|Meta)\\+){1,4}([A-Z0-9]|F[1-9]|F1[0-2])"))));
    /** A hash of {@link StaffCode}. */
    public static final Setting<Optional<String>> LAB_EXIT_CODE = row(Group.LAB, "lab.exit-code", Optional.empty(),
            new Text<>("takes.code", only(StaffCode::isHash)));

    /** What belongs together on the screen and in the documents. */
    public enum Group {
        WINDOW, CAMERA, USE, LIVE, ESTIMATES, FACES,
        /** For those who set a lab up: in the file and on the command line only, or a learner could lock a computer. */
        LAB;

        /** Whether Attune serves most people best as it is. */
        public boolean isTechnical() {
            return this == ESTIMATES || this == FACES;
        }

        public String title() {
            return word("group." + name().toLowerCase(Locale.ROOT));
        }
    }

    private static final MessageBundle MESSAGES = new MessageBundle(Setting.class);

    private final Group group;
    private final String key;
    private final T defaultValue;
    private final ValueType<T> type;

    private Setting(Group group, String key, T defaultValue, ValueType<T> type) {
        this.group = group;
        this.key = key;
        this.defaultValue = defaultValue;
        this.type = type;
    }

    private static <T> Setting<T> row(Group group, String key, T defaultValue, ValueType<T> type) {
        Setting<T> row = new Setting<>(group, key, defaultValue, type);
        TABLE.add(row);
        return row;
    }

    /** All of them, in the order of the screen. */
    public static List<Setting<?>> values() {
        return Collections.unmodifiableList(TABLE);
    }

    public static Optional<Setting<?>> byKey(String key) {
        return TABLE.stream().<Setting<?>>filter(setting -> setting.key.equals(key)).findFirst();
    }

    public static List<Setting<?>> of(Group group) {
        return TABLE.stream().<Setting<?>>filter(setting -> setting.group == group).toList();
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

    public T defaultValue() {
        return defaultValue;
    }

    /** The default as it would stand in the file. */
    public String defaultText() {
        return type.format(defaultValue);
    }

    public ValueType<T> type() {
        return type;
    }

    public boolean accepts(String text) {
        try {
            type.parse(text);
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    /** @throws RequestException with a sentence, when it does not take this */
    T parse(String text) {
        try {
            return type.parse(text);
        } catch (IllegalArgumentException refused) {
            throw new RequestException(refusal(text) + ".");
        }
    }

    /** Its plain name. */
    public String title() {
        return word(key + ".name");
    }

    /** One line that says what it does. */
    public String explanation() {
        return word(key + ".what");
    }

    /** The text for one of its values, for settings that take one of a few. */
    public String words(String value) {
        return word(key + ".value." + value);
    }

    /** What is wrong with a value, as a sentence without its full stop. */
    String refusal(String text) {
        return word("setting.refusal", key, Secrets.hidden(text), type.words());
    }

    @Override
    public String toString() {
        return key;
    }

    static String word(String key, Object... values) {
        return MESSAGES.text(key, values);
    }

    private static Function<String, String> only(Predicate<String> form) {
        return text -> {
            if (!form.test(text)) {
                throw new IllegalArgumentException("not in its form");
            }
            return text;
        };
    }

    private static Path fullPath(String text) {
        Path path = Path.of(text);
        if (!path.isAbsolute()) {
            throw new IllegalArgumentException("not a full path");
        }
        return path;
    }
}
