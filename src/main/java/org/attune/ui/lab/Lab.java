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
 * The profile of a locked kiosk on a computer that many share.
 *
 * @param exitKey asks for the staff code
 * @param codeHash of {@link StaffCode}
 * @param sessionSeconds after which a session ends by itself
 * @param aloneSeconds after which what a learner left on the screen is gone
 */
public record Lab(KeyCombination exitKey, String codeHash, double sessionSeconds, double aloneSeconds) {
    private static final double ALONE_SECONDS = 300;

    public Lab(KeyCombination exitKey, String codeHash, double sessionSeconds) {
        this(exitKey, codeHash, sessionSeconds, ALONE_SECONDS);
    }

    /** @throws UserFacingException when the profile is chosen and nobody could ever leave it */
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
