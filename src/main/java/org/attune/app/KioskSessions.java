package org.attune.app;

import java.util.Optional;
import java.util.function.Function;
import org.attune.analysis.Baseline;
import org.attune.capture.Source;
import org.attune.pipeline.CameraAccess;
import org.attune.pipeline.LiveSession;
import org.attune.pipeline.SessionFactory;
import org.attune.config.CurrentSettings;
import org.attune.config.Settings;
import org.attune.session.SessionLabels;
import org.attune.session.SessionMode;

/** Starts the kiosk's sessions, each with the settings as they were when its source was asked for. */
final class KioskSessions implements SessionFactory {
    private final CurrentSettings current;
    private final Function<Settings, Source> sources;
    private final Function<Composition, Optional<CameraAccess>> cameras;
    /** The parts of the session that comes or runs; asked for on one thread, and used on the JavaFX thread. */
    private volatile Composition session;

    /**
     * @param composition whose model the sessions share
     * @param sources where the pictures come from now, asked anew for each session
     * @param cameras to set up beforehand, where the pictures come from one
     */
    KioskSessions(Composition composition, CurrentSettings current, Function<Settings, Source> sources,
            Function<Composition, Optional<CameraAccess>> cameras) {
        this.session = composition;
        this.current = current;
        this.sources = sources;
        this.cameras = cameras;
    }

    @Override
    public Source source() {
        session = session.with(current.now());
        return sources.apply(session.settings());
    }

    @Override
    public Optional<CameraAccess> cameras() {
        return cameras.apply(session);
    }

    @Override
    public LiveSession start(Source source, SessionLabels labels, SessionMode mode, Baseline baseline) {
        return session.start(source, labels, mode, baseline);
    }
}
