package org.attune.config;

import java.util.Arrays;
import java.util.Optional;

/** Every setting with its key, its default and the values it takes. */
public enum Setting {
    ANALYSIS_RATE("analysis.rate-hz", "10", 1, 60),
    SMOOTHING_SECONDS("analysis.smoothing-seconds", "0.5", 0, 10),
    COUNT_EVERYONE("analysis.count-everyone", "false"),
    CAMERA_WIDTH("camera.width", "640", 160, 3840),
    CAMERA_HEIGHT("camera.height", "480", 120, 2160),
    SCALE_FACTOR("detection.scale-factor", "1.1", 1.01, 2),
    MIN_NEIGHBORS("detection.min-neighbors", "5", 0, 50),
    MIN_SIZE("detection.min-size", "30", 20, 2000),
    DETECTION_THREADS("detection.threads", "2", 1, 16),
    FULL_SCREEN("window.full-screen", "false");

    private final String key;
    private final String defaultValue;
    private final double min;
    private final double max;
    private final boolean flag;

    Setting(String key, String defaultValue) {
        this(key, defaultValue, 0, 0, true);
    }

    Setting(String key, String defaultValue, double min, double max) {
        this(key, defaultValue, min, max, false);
    }

    Setting(String key, String defaultValue, double min, double max, boolean flag) {
        this.key = key;
        this.defaultValue = defaultValue;
        this.min = min;
        this.max = max;
        this.flag = flag;
    }

    public static Optional<Setting> byKey(String key) {
        return Arrays.stream(values()).filter(setting -> setting.key.equals(key)).findFirst();
    }

    public String key() {
        return key;
    }

    public String defaultValue() {
        return defaultValue;
    }

    /** Tells in words which values the setting takes. */
    public String allowed() {
        return flag ? "true or false" : "a number from " + plain(min) + " to " + plain(max);
    }

    boolean accepts(String value) {
        if (flag) {
            return value.equals("true") || value.equals("false");
        }
        try {
            double number = Double.parseDouble(value);
            return number >= min && number <= max;
        } catch (NumberFormatException notANumber) {
            return false;
        }
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
