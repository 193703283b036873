package org.attune.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import org.attune.session.SessionLabels;
import org.attune.storage.StoredReport;
import org.attune.storage.StoredReports;
import org.attune.ui.control.Background;
import org.attune.ui.start.Earlier;
import org.attune.ui.start.StartScreen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the learner typed on the start screen, and what earlier pages were called, so that it need not be typed again.
 * Nothing is stored for it: it is all in the pages. A class code is for one session. Used on the JavaFX thread.
 */
final class KeptLabels {
    private static final Logger LOG = LoggerFactory.getLogger(KeptLabels.class);

    private final SessionLabels first;
    private final boolean shared;
    private SessionLabels now;
    private Earlier earlier = Earlier.NONE;
    private String code = "";
    private String firstCode = "";

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

    Earlier earlier() {
        return earlier;
    }

    /** A class code, as typed; may be empty. */
    String code() {
        return code;
    }

    /** On a shared computer it is offered to each learner, until another comes. */
    void offer(String given) {
        code = given;
        firstCode = shared ? code : "";
    }

    /** The class's next one will have another code. */
    void codeUsed() {
        code = firstCode;
    }

    /** Keeps what is typed on it, if it is a start screen. */
    void keepFrom(Parent screen) {
        if (screen instanceof StartScreen start) {
            now = start.typed();
            code = start.typedCode();
        }
    }

    /** A session begins with these. */
    void begin(SessionLabels typed) {
        now = typed;
        earlier = shared ? Earlier.NONE : earlier.with(typed);
    }

    void startAgain() {
        now = shared ? first : now;
        code = shared ? firstCode : code;
    }

    void forget() {
        now = SessionLabels.NONE;
        code = "";
        earlier = Earlier.NONE;
    }

    /**
     * Looks in the background for the last pages. Not on a shared computer, where they are other learners'.
     *
     * @param offer gets the labels of the last one, without what it was about, which changes from session to session
     */
    void readLast(List<Path> folders, Consumer<SessionLabels> offer) {
        if (!shared) {
            Background.run("last-labels", () -> StoredReports.latest(folders), latest -> {
                List<SessionLabels> labels = latest.stream().map(StoredReport::labels).toList();
                earlier = Earlier.of(labels);
                offer.accept(labels.isEmpty()
                        ? SessionLabels.NONE
                        : new SessionLabels(labels.getFirst().learner(), labels.getFirst().course(), ""));
            }, unread -> LOG.warn("the last pages' labels cannot be offered", unread));
        }
    }
}
