package org.attune.desktop;

import java.util.List;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.matchrules.DBusMatchRuleBuilder;
import org.freedesktop.dbus.messages.DBusSignal;

/** The desktops' screen savers, which signal on the session bus when they cover the screen. */
final class ScreenSavers {
    private static final List<String> INTERFACES = List.of("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver",
            "org.cinnamon.ScreenSaver", "org.mate.ScreenSaver",
            "org.xfce.ScreenSaver");

    private final Runnable locked;

    /** @param bus the session bus */
    ScreenSavers(DBusConnection bus, Runnable locked) throws DBusException {
        this.locked = locked;
        for (String name : INTERFACES) {
            bus.addGenericSigHandler(DBusMatchRuleBuilder.create().withType("signal").withInterface(name)
                    .withMember("ActiveChanged").build(), this::changed);
        }
    }

    private void changed(DBusSignal signal) {
        try {
            if (Boolean.TRUE.equals(signal.getParameters()[0])) {
                locked.run();
            }
        } catch (DBusException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
