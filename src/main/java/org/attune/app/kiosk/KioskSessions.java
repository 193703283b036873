package org.attune.app.kiosk;

import java.util.Optional;
import java.util.function.Function;
import org.attune.analysis.Baseline;
import org.attune.app.CompositionRoot;
import org.attune.capture.VideoSource;
import org.attune.config.CurrentSettings;
import org.attune.config.Settings;
import org.attune.pipeline.CameraAccess;
import org.attune.pipeline.LiveSession;
import org.attune.pipeline.SessionFactory;
import org.attune.session.SessionLabels;
import org.attune.session.SessionMode;

/** Starts the kiosk's sessions, each with the settings as they were when its source was asked for. */
final class KioskSessions implements SessionFactory {
    private final CurrentSettings current;
    private final Function<Settings, VideoSource> sources;
    private final Function<CompositionRoot, Optional<CameraAccess>> cameras;
    /** The parts of the session that comes or runs; asked for on one thread, and used on the JavaFX thread. */
    private volatile CompositionRoot session;

    /**
     * @param composition whose model the sessions share
     * @param sources where the pictures come from, asked again for each session
     * @param cameras to set up beforehand, where the pictures come from one
     */
    KioskSessions(CompositionRoot composition, CurrentSettings current, Function<Settings, VideoSource> sources,
            Function<CompositionRoot, Optional<CameraAccess>> cameras) {
        this.session = composition;
        this.current = current;
        this.sources = sources;
        this.cameras = cameras;
    }

    @Override
    public VideoSource source() {
        current.reread();
        session = session.with(current.now());
        return sources.apply(session.settings());
    }

    @Override
    public Optional<CameraAccess> cameras() {
        return cameras.apply(session);
    }

    @Override
    public LiveSession start(VideoSource source, SessionLabels labels, SessionMode mode, Baseline baseline) {
        return session.start(source, labels, mode, baseline);
    }
}
