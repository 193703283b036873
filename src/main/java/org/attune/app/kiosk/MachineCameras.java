package org.attune.app.kiosk;

import java.awt.Dimension;
import java.util.List;
import java.util.Optional;
import org.attune.analysis.FramingAnalyzer;
import org.attune.app.CompositionRoot;
import org.attune.capture.CameraNames;
import org.attune.capture.Cameras;
import org.attune.capture.DeviceFinder;
import org.attune.config.Setting;
import org.attune.config.Settings;
import org.attune.pipeline.CameraAccess;
import org.attune.session.SessionMode;

/** This machine's cameras for the set-up screen of one session. */
final class MachineCameras implements CameraAccess {
    private final CompositionRoot session;
    private final CameraChoice choice;
    private final Cameras cameras;

    /** @param session the parts of the session that is set up, and its settings */
    MachineCameras(CompositionRoot session, CameraChoice choice, Cameras cameras) {
        this.session = session;
        this.choice = choice;
        this.cameras = cameras;
    }

    @Override
    public List<String> names() {
        return cameras.names();
    }

    @Override
    public Optional<String> preferred(List<String> names) {
        return CameraNames.named(names, choice.wanted(session.settings()));
    }

    @Override
    public boolean countsEveryone() {
        return session.settings().get(Setting.COUNT_EVERYONE);
    }

    @Override
    public void remember(String name) {
        choice.choose(name, session.settings());
    }

    @Override
    public DeviceFinder finder(String name) {
        return cameras.choose(name, size(session.settings()));
    }

    /** The size of picture to ask a camera for. */
    static Dimension size(Settings settings) {
        return new Dimension(settings.get(Setting.CAMERA_WIDTH), settings.get(Setting.CAMERA_HEIGHT));
    }

    @Override
    public FramingAnalyzer analyzer(SessionMode mode) {
        return session.framing(mode);
    }

    @Override
    public double rate() {
        return session.rate();
    }
}
