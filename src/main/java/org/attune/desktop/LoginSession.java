package org.attune.desktop;

import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.interfaces.Properties;
import org.freedesktop.dbus.matchrules.DBusMatchRuleBuilder;
import org.freedesktop.dbus.messages.DBusSignal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** This user's session in systemd's logind; detects when it is locked or no longer the active one on the screen. */
final class LoginSession {
    private static final Logger LOG = LoggerFactory.getLogger(LoginSession.class);
    private static final String LOGIND = "org.freedesktop.login1";
    private static final String SESSION = "org.freedesktop.login1.Session";
    /**
     * The caller's session or, failing that, its user's graphical session: a program started from the desktop often
     * belongs to none.
     */
    private static final String OWN = "/org/freedesktop/login1/session/auto";

    private final DBusConnection bus;
    private final Runnable locked;
    private boolean away;

    /** @param bus the system bus */
    LoginSession(DBusConnection bus, Runnable locked) throws DBusException {
        this.bus = bus;
        this.locked = locked;
        bus.addGenericSigHandler(DBusMatchRuleBuilder.create().withType("signal")
                .withInterface("org.freedesktop.DBus.Properties").withMember("PropertiesChanged")
                .withArg0123(0, SESSION).build(), this::changed);
        away = isAway();
    }

    /**
     * Reacts to any session's signal by checking our own session. Uses another thread, because a call from the thread
     * that delivers signals would deadlock.
     */
    private void changed(DBusSignal signal) {
        Thread.ofVirtual().start(this::refresh);
    }

    private synchronized void refresh() {
        try {
            boolean before = away;
            away = isAway();
            if (away && !before) {
                locked.run();
            }
        } catch (DBusException | DBusExecutionException unanswered) {
            LOG.info("logind does not tell of the session: {}", unanswered.toString());
        }
    }

    private boolean isAway() throws DBusException {
        Properties session = bus.getRemoteObject(LOGIND, OWN, Properties.class);
        return session.<Boolean>Get(SESSION, "LockedHint") || !session.<Boolean>Get(SESSION, "Active");
    }
}
