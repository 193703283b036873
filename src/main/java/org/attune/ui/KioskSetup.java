package org.attune.ui;

import java.util.List;
import java.util.function.Supplier;
import org.attune.config.CurrentSettings;
import org.attune.config.Language;
import org.attune.config.Setting;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds the sessions.
 *
 * @param settings for the settings screen; without them there is none
 * @param diagnosis what {@code attune doctor} prints, for the help screen; takes seconds
 * @param lab locks the window; without it the learner may do everything
 * @param problems sentences for the first screen, such as lines of the settings file that cannot be used
 */
public record KioskSetup(@Nullable CurrentSettings settings, Supplier<String> diagnosis, @Nullable Lab lab, List<String> problems) {
    /** Neither settings nor a lock. */
    public static final KioskSetup PLAIN = new KioskSetup(null, () -> "", null, List.of());

    /** In the language of the settings, as they are now. */
    void speak() {
        if (settings != null) {
            Language.of(settings.now()).speak();
        }
    }

    boolean isLocked() {
        return lab != null;
    }

    /** Whether somebody else than the learner gets the page: on a shared computer, and where the settings say that an institution does. */
    boolean isForOthers() {
        return isLocked() || settings != null && settings.now().text(Setting.PURPOSE).equals("institution");
    }

    SessionLimit limit() {
        return lab == null ? SessionLimit.LONGEST : new SessionLimit(Math.min(lab.sessionSeconds(), SessionLimit.LONGEST.seconds()));
    }
}
