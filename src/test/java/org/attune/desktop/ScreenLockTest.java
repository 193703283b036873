package org.attune.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.attune.Eventually;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.bin.EmbeddedDBusDaemon;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.interfaces.Properties;
import org.freedesktop.dbus.messages.DBusSignal;
import org.freedesktop.dbus.types.Variant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A bus of its own, on which the desktop's side is played by the test. */
@DisabledOnOs(OS.WINDOWS)
class ScreenLockTest {
    private static final String SESSION = "org.freedesktop.login1.Session";

    private final AtomicInteger locks = new AtomicInteger();
    private EmbeddedDBusDaemon daemon;
    private DBusConnection desktop;
    private DBusConnection ours;

    @TempDir
    Path folder;

    @BeforeEach
    void connect() throws DBusException {
        String address = "unix:path=" + folder.resolve("bus");
        daemon = new EmbeddedDBusDaemon(address + ",listen=true");
        daemon.startInBackgroundAndWait(20_000);
        desktop = connected(address);
        ours = connected(address);
    }

    /** The daemon is the library's, for tests; now and then it hangs up on somebody who has just come. */
    private static DBusConnection connected(String address) throws DBusException {
        for (int attempt = 1; attempt < 10; attempt++) {
            try {
                return DBusConnectionBuilder.forAddress(address).withShared(false).build();
            } catch (DBusException hungUp) {
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        }
        return DBusConnectionBuilder.forAddress(address).withShared(false).build();
    }

    @AfterEach
    void close() throws Exception {
        ours.close();
        desktop.close();
        daemon.close();
    }

    @Test
    void aScreenSaverThatCoversTheScreenIsHeardAndOneThatGoesIsNot() throws DBusException {
        new ScreenSavers(ours, locks::incrementAndGet);

        desktop.sendMessage(new ScreenSaver.ActiveChanged("/org/gnome/ScreenSaver", true));
        Eventually.until("the lock", () -> locks.get() == 1);
        desktop.sendMessage(new ScreenSaver.ActiveChanged("/org/gnome/ScreenSaver", false));
        desktop.sendMessage(new ScreenSaver.ActiveChanged("/org/gnome/ScreenSaver", true));

        Eventually.until("the second lock", () -> locks.get() == 2);
    }

    @Test
    void aSessionThatIsLockedOrNoLongerOnTheScreenIsHeardOnce() throws DBusException {
        Login login = new Login();
        desktop.requestBusName("org.freedesktop.login1");
        desktop.exportObject(login);
        new LoginSession(ours, locks::incrementAndGet);

        login.set("LockedHint", true);
        Eventually.until("the lock", () -> locks.get() == 1);
        login.set("IdleHint", true);
        login.set("LockedHint", false);
        int before = login.looks.get();
        Eventually.until("it has seen that the learner is back", () -> login.looks.get() > before);
        login.set("Active", false);

        Eventually.until("another user", () -> locks.get() == 2);
    }

    @Test
    void aMachineWithoutLogindIsSaidToBeSo() {
        assertThatThrownBy(() -> new LoginSession(ours, locks::incrementAndGet)).isNotNull();
        assertThat(locks).hasValue(0);
    }

    /** As GNOME's tells it. */
    @DBusInterfaceName("org.gnome.ScreenSaver")
    public interface ScreenSaver extends DBusInterface {
        /** Whether it covers the screen now. */
        class ActiveChanged extends DBusSignal {
            public ActiveChanged(String path, boolean active) throws DBusException {
                super(path, active);
            }
        }
    }

    /** As much of logind as is asked. */
    public final class Login implements Properties {
        private final AtomicInteger looks = new AtomicInteger();
        private final Map<String, Object> values = new ConcurrentHashMap<>(Map.of("LockedHint", false, "Active", true));

        void set(String name, boolean value) throws DBusException {
            values.put(name, value);
            desktop.sendMessage(new PropertiesChanged("/org/freedesktop/login1/session/_32", SESSION,
                    Map.of(name, new Variant<>(value)), List.of()));
        }

        @Override
        @SuppressWarnings("unchecked")
        public <A> A Get(String type, String name) {
            // Asked only for a session that is not locked.
            looks.addAndGet(name.equals("Active") ? 1 : 0);
            return (A) values.get(name);
        }

        @Override
        public <A> void Set(String type, String name, A value) {
            values.put(name, value);
        }

        @Override
        public Map<String, Variant<?>> GetAll(String type) {
            return Map.of();
        }

        @Override
        public String getObjectPath() {
            return "/org/freedesktop/login1/session/auto";
        }
    }
}
