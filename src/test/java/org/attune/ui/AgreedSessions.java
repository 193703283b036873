package org.attune.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.attune.analysis.Baseline;
import org.attune.capture.Source;
import org.attune.config.IntendedUse.Purpose;
import org.attune.config.IntendedUse;
import org.attune.config.RememberedUse;
import org.attune.config.Settings;
import org.attune.pipeline.LiveSession;
import org.attune.pipeline.SessionFactory;
import org.attune.session.SessionLabels;
import org.attune.session.SessionMode;

/**
 * Sessions of learners who have agreed to expressions beforehand, for tests of what comes after: asking is what
 * AgreementTest is for.
 *
 * @param start starts one over the source
 */
record AgreedSessions(Source source, Function<SessionLabels, LiveSession> start) implements SessionFactory {

    static Agreement agreement(Path folder) {
        RememberedUse india = new RememberedUse(() -> new IntendedUse("IN", Purpose.PERSONAL).in(Settings.defaults()),
                folder.resolve("unused"));
        return new Agreement(india, folder, Optional.of(SessionMode.EXPRESSIONS));
    }

    @Override
    public LiveSession start(Source agreedTo, SessionLabels labels, SessionMode mode, Baseline baseline) {
        return start.apply(labels);
    }
}
