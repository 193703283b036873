package org.attune.desktop;

import java.awt.Desktop;
import java.awt.desktop.UserSessionEvent;
import java.awt.desktop.UserSessionListener;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notifies when the screen is locked or another user takes it over: on Linux over D-Bus, on Windows through Java's
 * desktop API; macOS is not supported yet. A desktop that sends no notification locks undetected.
 */
public final class ScreenLock {
    private static final Logger LOG = LoggerFactory.getLogger(ScreenLock.class);

    /** The standard path of the system bus. Checked first, because the library would wait for a missing bus. */
    private static final Path SYSTEM_BUS = Path.of("/run/dbus/system_bus_socket");

    private ScreenLock() {}

    /**
     * Starts listening, for the lifetime of the program; returns at once.
     *
     * @param locked called on a thread of the desktop integration
     */
    public static void watch(Runnable locked) {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("linux")) {
            if (System.getenv("DBUS_SESSION_BUS_ADDRESS") != null) {
                listen("session bus", () -> new ScreenSavers(DBusConnectionBuilder.forSessionBus().build(), locked));
            }
            if (Files.exists(SYSTEM_BUS)) {
                listen("system bus", () -> new LoginSession(DBusConnectionBuilder.forSystemBus().build(), locked));
            }
        } else if (system.startsWith("windows")) {
            listen("desktop", () -> Desktop.getDesktop().addAppEventListener(listener(locked)));
        }
    }

    /** Starts one listener. If it fails, the program runs without it. */
    private static void listen(String where, Listening listening) {
        Thread.ofPlatform().daemon().name("screen-lock").start(() -> {
            try {
                listening.begin();
            } catch (Exception | LinkageError unheard) {
                LOG.info("whether the screen is locked is not heard on the {}: {}", where, unheard.toString());
            }
        });
    }

    private static UserSessionListener listener(Runnable locked) {
        return new UserSessionListener() {
            @Override
            public void userSessionDeactivated(UserSessionEvent away) {
                locked.run();
            }

            @Override
            public void userSessionActivated(UserSessionEvent back) {
                // Only the learner may turn the camera back on.
            }
        };
    }

    /** Connects to a source of lock notifications. */
    private interface Listening {
        void begin() throws Exception;
    }
}
