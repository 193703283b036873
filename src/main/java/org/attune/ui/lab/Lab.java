package org.attune.ui.lab;

import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.attune.config.Profile;
import org.attune.config.Setting;
import org.attune.config.Settings;
import org.attune.config.StaffCode;
import org.attune.error.ErrorCode;
import org.attune.error.UserFacingException;

/**
 * The profile of a locked kiosk on a shared computer.
 *
 * @param exitKey brings up the staff code question
 * @param codeHash as made by {@link StaffCode}
 * @param sessionSeconds after which a session ends by itself
 * @param idleSeconds after which what a learner left on the screen is cleared
 */
public record Lab(KeyCombination exitKey, String codeHash, double sessionSeconds, double idleSeconds) {
    private static final double IDLE_SECONDS = 300;

    public Lab(KeyCombination exitKey, String codeHash, double sessionSeconds) {
        this(exitKey, codeHash, sessionSeconds, IDLE_SECONDS);
    }

    /**
     * @return empty in the personal profile
     * @throws UserFacingException when the exit key or the staff code is missing, so that nobody could leave the kiosk
     */
    public static Optional<Lab> of(Settings settings) {
        if (settings.get(Setting.PROFILE) == Profile.PERSONAL) {
            return Optional.empty();
        }
        String key = settings.get(Setting.LAB_EXIT_KEY).orElseThrow(Lab::incomplete);
        String hash = settings.get(Setting.LAB_EXIT_CODE).orElseThrow(Lab::incomplete);
        return Optional.of(new Lab(KeyCombination.valueOf(key), hash, 60 * settings.get(Setting.LAB_SESSION_MINUTES)));
    }

    private static UserFacingException incomplete() {
        return new UserFacingException(ErrorCode.LAB, Messages.text("lab.incomplete"));
    }
}
