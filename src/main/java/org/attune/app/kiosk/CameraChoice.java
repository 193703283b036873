package org.attune.app.kiosk;

import java.io.IOException;
import java.util.Optional;
import org.attune.config.CurrentSettings;
import org.attune.config.Profile;
import org.attune.config.Setting;
import org.attune.config.Settings;
import org.attune.error.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which camera is wanted: the one that the learner chose last, else the command line's, else the setting's. The
 * learner's is kept as the setting, but on a computer that many share, where it counts once.
 */
final class CameraChoice {
    private static final Logger LOG = LoggerFactory.getLogger(CameraChoice.class);

    private final CurrentSettings current;
    private final String fromCommandLine;
    private volatile @Nullable String chosen;

    /** @param fromCommandLine empty for none */
    CameraChoice(CurrentSettings current, String fromCommandLine) {
        this.current = current;
        this.fromCommandLine = fromCommandLine;
    }

    /** A camera's name, a part of it, or its number; empty for the first. */
    String wanted(Settings settings) {
        String now = chosen;
        return now != null ? now : wanted(settings, fromCommandLine);
    }

    /** Before the learner chose any. */
    static String wanted(Settings settings, String fromCommandLine) {
        return fromCommandLine.isEmpty() ? settings.get(Setting.CAMERA_NAME).orElse("") : fromCommandLine;
    }

    /** A choice that cannot be kept counts until Attune closes, and that is all. */
    synchronized void choose(String name, Settings settings) {
        if (settings.get(Setting.PROFILE) == Profile.LAB) {
            return;
        }
        chosen = name;
        try {
            current.update(saved -> saved.with(Setting.CAMERA_NAME, Optional.of(name)));
        } catch (IOException | IllegalArgumentException unkept) {
            LOG.warn("{} the choice of camera cannot be kept", ErrorCode.SETTINGS_UNSAVED.code(), unkept);
        }
    }
}
