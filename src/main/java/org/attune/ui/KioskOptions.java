package org.attune.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.attune.config.CurrentSettings;
import org.attune.config.Setting;
import org.attune.consent.IntendedUse.Purpose;
import org.attune.error.ErrorCode;
import org.attune.i18n.Language;
import org.attune.ui.control.Background;
import org.attune.ui.lab.Lab;
import org.attune.ui.live.SessionLimit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What surrounds the sessions.
 *
 * @param settings for the settings screen; without them there is none
 * @param diagnosis what {@code attune doctor} prints, for the help screen; takes seconds
 * @param lab locks the window; without it the learner may do everything
 * @param problems sentences for the first screen, such as lines of the settings file that cannot be used
 */
public record KioskOptions(@Nullable CurrentSettings settings, Supplier<String> diagnosis, @Nullable Lab lab,
        List<String> problems) {
    private static final Logger LOG = LoggerFactory.getLogger(KioskOptions.class);

    /** Neither settings nor a lock. */
    public static final KioskOptions PLAIN = new KioskOptions(null, () -> "", null, List.of());

    /**
     * In the language of the settings, as they are now.
     *
     * @param chosen on the start screen, which counts instead
     */
    void speak(@Nullable Language chosen) {
        if (chosen != null) {
            chosen.speak();
        } else if (settings != null) {
            settings.now().language().speak();
        }
    }

    /**
     * For the next start, too; on a shared computer it is this learner's alone. One that cannot be kept is chosen again
     * next time, and that is all.
     */
    void keep(Language language) {
        if (settings != null && !isLocked()) {
            Background.run("keep-language", () -> {
                settings.update(saved -> saved.with(Setting.LANGUAGE, Optional.of(language)));
                return language;
            }, kept -> {}, unwritable -> LOG.warn("{} the language cannot be kept", ErrorCode.SETTINGS_UNSAVED.code(),
                    unwritable));
        }
    }

    /** @param then gets another language that was saved, on the JavaFX thread */
    void whenLanguageSaved(Consumer<Language> then) {
        if (settings != null) {
            settings.whenSaved((before, now) -> {
                if (!before.get(Setting.LANGUAGE).equals(now.get(Setting.LANGUAGE))) {
                    Language saved = now.language();
                    Platform.runLater(() -> then.accept(saved));
                }
            });
        }
    }

    /** To be called when the settings file may have been deleted with everything else. */
    void rereadSettings() {
        if (settings != null) {
            Background.run("read-settings", settings::reread, read -> {}, failure -> LOG
                    .error("{} the settings cannot be read again", ErrorCode.OWN_FAULT.code(), failure));
        }
    }

    boolean isLocked() {
        return lab != null;
    }

    /**
     * Whether somebody else than the learner gets the page: on a shared computer, and where the settings say that an
     * institution does.
     */
    boolean isForOthers() {
        return isLocked()
                || settings != null && settings.now().get(Setting.PURPOSE).equals(Optional.of(Purpose.INSTITUTION));
    }

    SessionLimit limit() {
        return lab == null
                ? SessionLimit.LONGEST
                : new SessionLimit(Math.min(lab.sessionSeconds(), SessionLimit.LONGEST.seconds()));
    }
}
