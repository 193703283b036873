package org.attune.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.attune.analysis.Baseline;
import org.attune.capture.VideoSource;
import org.attune.config.CurrentSettings;
import org.attune.config.Settings;
import org.attune.consent.IntendedUse;
import org.attune.consent.IntendedUse.Purpose;
import org.attune.pipeline.LiveSession;
import org.attune.pipeline.SessionFactory;
import org.attune.session.SessionLabels;
import org.attune.session.SessionMode;
import org.attune.ui.agreement.Agreement;

/**
 * Sessions of learners who have agreed to expressions beforehand, for tests of what comes after: asking is what
 * AgreementTest is for.
 *
 * @param start starts one over the source
 */
public record AgreedSessions(VideoSource source, Function<SessionLabels, LiveSession> start) implements SessionFactory {

    public static Agreement agreement(Path folder) {
        return agreement(folder, new IntendedUse("IN", Purpose.PERSONAL), Optional.of(SessionMode.EXPRESSIONS));
    }

    /** Where country and purpose are answered already. */
    public static Agreement agreement(Path folder, IntendedUse use, Optional<SessionMode> given) {
        CurrentSettings settings = CurrentSettings.of(folder.resolve("unused"), Settings.defaults().with(use));
        return new Agreement(settings, folder, given);
    }

    @Override
    public LiveSession start(VideoSource agreedTo, SessionLabels labels, SessionMode mode, Baseline baseline) {
        return start.apply(labels);
    }
}
