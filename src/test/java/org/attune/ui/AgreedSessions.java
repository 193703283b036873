package org.attune.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.attune.analysis.Baseline;
import org.attune.capture.Source;
import org.attune.config.CurrentSettings;
import org.attune.config.IntendedUse.Purpose;
import org.attune.config.IntendedUse;
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
        return agreement(folder, new IntendedUse("IN", Purpose.PERSONAL), Optional.of(SessionMode.EXPRESSIONS));
    }

    /** Where country and purpose are answered already. */
    static Agreement agreement(Path folder, IntendedUse use, Optional<SessionMode> given) {
        CurrentSettings settings = CurrentSettings.of(folder.resolve("unused"), Settings.defaults().with(use));
        return new Agreement(settings, folder, given);
    }

    @Override
    public LiveSession start(Source agreedTo, SessionLabels labels, SessionMode mode, Baseline baseline) {
        return start.apply(labels);
    }
}
