package org.attune.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.attune.session.SessionLabels;
import org.attune.storage.StoredReport;
import org.attune.storage.StoredReports;
import org.attune.ui.control.Background;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the learner typed on the start screen, so that it need not be typed again. Used on the JavaFX thread. */
final class KeptLabels {
    private static final Logger LOG = LoggerFactory.getLogger(KeptLabels.class);

    private final SessionLabels first;
    private final boolean shared;
    private SessionLabels now;

    /**
     * @param first the initial ones
     * @param shared whether the next learner must not see what this one typed
     */
    KeptLabels(SessionLabels first, boolean shared) {
        this.first = first;
        this.shared = shared;
        this.now = first;
    }

    SessionLabels now() {
        return now;
    }

    void keep(SessionLabels typed) {
        now = typed;
    }

    void startAgain() {
        now = shared ? first : now;
    }

    void forget() {
        now = SessionLabels.NONE;
    }

    /**
     * Looks in the background for the last page. Not on a shared computer, where it is another learner's.
     *
     * @param offer gets its labels, without what it was about, which changes from session to session
     */
    void readLast(List<Path> folders, Consumer<SessionLabels> offer) {
        if (!shared) {
            Background.run("last-labels", () -> StoredReports.newest(folders),
                    newest -> newest.map(StoredReport::labels)
                            .ifPresent(last -> offer.accept(new SessionLabels(last.learner(), last.course(), ""))),
                    unread -> LOG.warn("the last page's labels cannot be offered", unread));
        }
    }
}
