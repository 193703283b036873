package org.attune.config;

import java.util.Arrays;
import java.util.Optional;

/** Every setting with its key, its default and the values it takes. */
public enum Setting {
    ANALYSIS_RATE("analysis.rate-hz", "10", Allowed.number(1, 60)),
    SMOOTHING_SECONDS("analysis.smoothing-seconds", "0.5", Allowed.number(0, 10)),
    COUNT_EVERYONE("analysis.count-everyone", "false", Allowed.flag()),
    CAMERA_WIDTH("camera.width", "640", Allowed.number(160, 3840)),
    CAMERA_HEIGHT("camera.height", "480", Allowed.number(120, 2160)),
    SCALE_FACTOR("detection.scale-factor", "1.1", Allowed.number(1.01, 2)),
    MIN_NEIGHBORS("detection.min-neighbors", "5", Allowed.number(0, 50)),
    MIN_SIZE("detection.min-size", "30", Allowed.number(20, 2000)),
    DETECTION_THREADS("detection.threads", "2", Allowed.number(1, 16)),
    FULL_SCREEN("window.full-screen", "false", Allowed.flag()),
    COUNTRY("use.country", "", Allowed.countryOrNothing()),
    PURPOSE("use.purpose", "", Allowed.wordOrNothing("personal", "institution"));

    private final String key;
    private final String defaultValue;
    private final Allowed allowed;

    Setting(String key, String defaultValue, Allowed allowed) {
        this.key = key;
        this.defaultValue = defaultValue;
        this.allowed = allowed;
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
        return allowed.words();
    }

    boolean accepts(String value) {
        return allowed.test().test(value);
    }
}
