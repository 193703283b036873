package org.attune.app;

import java.awt.Dimension;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.attune.analysis.FramingAnalyzer;
import org.attune.capture.CameraNames;
import org.attune.capture.Cameras;
import org.attune.capture.DeviceFinder;
import org.attune.config.CurrentSettings;
import org.attune.config.Setting;
import org.attune.config.Settings;
import org.attune.config.Trouble;
import org.attune.pipeline.CameraAccess;
import org.attune.session.SessionMode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * This machine's cameras for the set-up screen. The learner's choice is a setting, but on a computer that many share,
 * where it counts once.
 */
final class MachineCameras implements CameraAccess {
    private static final Logger LOG = LoggerFactory.getLogger(MachineCameras.class);

    private final Composition composition;
    private final CurrentSettings settings;
    private final Cameras cameras;
    private final String fromCommandLine;
    private @Nullable String chosen;

    /** @param fromCommandLine counts over the setting until the learner chooses; empty for none */
    MachineCameras(Composition composition, CurrentSettings settings, Cameras cameras, String fromCommandLine) {
        this.composition = composition;
        this.settings = settings;
        this.cameras = cameras;
        this.fromCommandLine = fromCommandLine;
    }

    @Override
    public List<String> names() {
        return cameras.names();
    }

    @Override
    public Optional<String> preferred(List<String> names) {
        String wanted = chosen != null ? chosen : choice(settings.now(), fromCommandLine);
        return CameraNames.named(names, wanted);
    }

    @Override
    public boolean countsEveryone() {
        return settings.now().flag(Setting.COUNT_EVERYONE);
    }

    /** The command line's, or else the setting. */
    static String choice(Settings settings, String fromCommandLine) {
        return fromCommandLine.isEmpty() ? settings.text(Setting.CAMERA_NAME) : fromCommandLine;
    }

    /** A choice that cannot be kept counts until Attune closes, and that is all. */
    @Override
    public void remember(String name) {
        Settings now = settings.now();
        if (now.text(Setting.PROFILE).equals("lab")) {
            return;
        }
        chosen = name;
        try {
            settings.save(settings.saved().with(Setting.CAMERA_NAME, name));
        } catch (IOException | IllegalArgumentException unkept) {
            LOG.warn("{} the choice of camera cannot be kept", Trouble.SETTINGS_UNSAVED.code(), unkept);
        }
    }

    @Override
    public DeviceFinder finder(String name) {
        Settings now = settings.now();
        return cameras.choose(name,
                new Dimension(now.integer(Setting.CAMERA_WIDTH), now.integer(Setting.CAMERA_HEIGHT)));
    }

    @Override
    public FramingAnalyzer analyzer(SessionMode mode) {
        return composition.framing(mode);
    }

    @Override
    public double rate() {
        return composition.rate();
    }
}
