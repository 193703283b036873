package org.attune.app;

import java.util.Optional;
import java.util.function.Supplier;
import org.attune.analysis.Baseline;
import org.attune.capture.Source;
import org.attune.pipeline.CameraAccess;
import org.attune.pipeline.LiveSession;
import org.attune.pipeline.SessionFactory;
import org.attune.session.SessionLabels;
import org.attune.session.SessionMode;

/**
 * Starts the kiosk's sessions with the parts of the composition.
 *
 * @param sources where the pictures come from now, asked anew for each session
 * @param cameras to set up beforehand, where the pictures come from one
 */
@SuppressWarnings("OptionalUsedAsFieldOrParameterType") // it is the return value of the factory
record KioskSessions(Composition composition, Supplier<Source> sources,
        Optional<CameraAccess> cameras) implements SessionFactory {
    @Override
    public Source source() {
        return sources.get();
    }

    @Override
    public LiveSession start(Source source, SessionLabels labels, SessionMode mode, Baseline baseline) {
        return composition.start(source, labels, mode, baseline);
    }
}
