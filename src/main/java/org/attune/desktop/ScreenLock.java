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
 * Says when the screen is locked, or another user takes it over. On Linux by the two buses of the desktop, on Windows
 * by Java itself; on a Mac not yet. A desktop that says nothing of it locks unheard.
 */
public final class ScreenLock {
    private static final Logger LOG = LoggerFactory.getLogger(ScreenLock.class);

    /** Where every Linux has it, if it has one; the library would wait for it to come up. */
    private static final Path SYSTEM_BUS = Path.of("/run/dbus/system_bus_socket");

    private ScreenLock() {}

    /**
     * Begins to listen, for as long as the program runs; returns at once.
     *
     * @param locked called on a thread of the desktop's
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

    /** One that refuses has nothing to say, and the session goes on without. */
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
                // Only the learner turns the camera on again.
            }
        };
    }

    /** Connects to something that tells. */
    private interface Listening {
        void begin() throws Exception;
    }
}
