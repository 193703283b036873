package org.attune.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.attune.config.CurrentSettings;
import org.attune.config.Setting;
import org.attune.config.Settings;
import org.attune.consent.ClassViews;
import org.attune.consent.IntendedUse.Purpose;
import org.attune.error.ErrorCode;
import org.attune.error.RequestException;
import org.attune.i18n.Language;
import org.attune.live.BrokerAddress;
import org.attune.live.ClassCode;
import org.attune.live.learner.Invitation;
import org.attune.ui.classroom.ClassroomScreen;
import org.attune.ui.control.Background;
import org.attune.ui.lab.Lab;
import org.attune.ui.live.SessionLimit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How the window is set up around the sessions.
 *
 * @param settings for the settings screen; null for no such screen
 * @param computer for the help screen and the settings screen
 * @param lab locks the window; null leaves it unlocked
 * @param problems sentences for the first screen, such as lines of the settings file that cannot be used
 */
public record KioskOptions(@Nullable CurrentSettings settings, Computer computer, @Nullable Lab lab,
        List<String> problems) {
    private static final Logger LOG = LoggerFactory.getLogger(KioskOptions.class);

    /** Neither settings nor a lock. */
    public static final KioskOptions PLAIN = new KioskOptions(null, Computer.UNKNOWN, null, List.of());

    /**
     * Switches to the language of the settings.
     *
     * @param chosen on the start screen; takes precedence
     */
    void speak(@Nullable Language chosen) {
        if (chosen != null) {
            chosen.speak();
        } else if (settings != null) {
            settings.now().language().speak();
        }
    }

    /**
     * Saves the language for the next start, except on a shared computer. If that fails, the learner chooses again next
     * time.
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

    /** @param then gets each newly saved language, on the JavaFX thread */
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
     * Whether somebody other than the learner gets the page: on a shared computer, or where the settings name an
     * institution.
     */
    boolean isForOthers() {
        return isLocked()
                || settings != null && settings.now().get(Setting.PURPOSE).equals(Optional.of(Purpose.INSTITUTION));
    }

    /** Never in a lab, where one sound would disturb many. */
    boolean soundsWhenUnseen() {
        return settings != null && !isLocked() && settings.now().get(Setting.ABSENCE_SOUND);
    }

    /** Whether a learner can go back to a session that they ended. Not in a lab, where the next one waits. */
    boolean hasWayBack() {
        return settings != null && !isLocked();
    }

    /** As {@link ClassViews#refusal}, by the settings. */
    Optional<ErrorCode> classViewRefusal() {
        return settings == null ? Optional.empty() : ClassViews.refusal(settings.now().get(Setting.COUNTRY));
    }

    /** The class view; of presence only where that of expressions is refused. */
    ClassroomScreen classView(Runnable back) {
        ClassroomScreen screen = new ClassroomScreen(back);
        classViewRefusal().ifPresent(screen::refuseExpressions);
        return screen;
    }

    /** The one for live classes, if the settings name one. */
    Optional<BrokerAddress> broker() {
        return BrokerAddress.of(look());
    }

    /** What windows follow. */
    Settings look() {
        return settings == null ? Settings.defaults() : settings.now();
    }

    /**
     * To a live class.
     *
     * @throws RequestException with a sentence, when no class can be joined here
     */
    Invitation invitation(ClassCode code) {
        return Invitations.to(code, look(), isLocked());
    }

    /** The lab's, or the one that the learner set. */
    SessionLimit limit() {
        double seconds = lab == null ? timer() : lab.sessionSeconds();
        return new SessionLimit(Math.min(seconds, SessionLimit.LONGEST.seconds()));
    }

    private double timer() {
        int minutes = settings == null ? 0 : settings.now().get(Setting.SESSION_MINUTES);
        return minutes == 0 ? SessionLimit.LONGEST.seconds() : 60.0 * minutes;
    }
}
