package org.attune.app.cli;

import java.util.Optional;
import org.attune.session.SessionMode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the learner agreed to before Attune was started. */
final class ConsentOption {
    /** Named as they are typed. */
    enum Consent { YES, PRESENCE }

    @Option(names = "--consent", paramLabel = "yes|presence",
            description = "The learner has agreed to this camera session, or to a record of presence only;"
                    + " without it the window asks. Videos and the built-in clip need none.")
    @Nullable
    Consent consent;

    public Optional<SessionMode> mode() {
        return Optional.ofNullable(consent)
                .map(given -> given == Consent.YES ? SessionMode.EXPRESSIONS : SessionMode.PRESENCE);
    }
}
