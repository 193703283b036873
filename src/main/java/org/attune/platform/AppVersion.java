package org.attune.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version that the build wrote into the program. */
public final class AppVersion {
    private AppVersion() {}

    public static String get() {
        Properties build = new Properties();
        try (InputStream in = AppVersion.class.getResourceAsStream("/org/attune/build.properties")) {
            build.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the program's own version cannot be read", unreadable);
        }
        return build.getProperty("version");
    }
}
