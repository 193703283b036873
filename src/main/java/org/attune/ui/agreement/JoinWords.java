package org.attune.ui.agreement;

import javafx.scene.control.Button;
import org.attune.consent.IntendedUse;
import org.attune.live.learner.Invitation;

/** What is said about a live class, and the two answers to it. */
final class JoinWords {
    private JoinWords() {}

    /** What goes where, how often, who sees it, and how to leave. */
    static String expressions(Invitation invitation) {
        return Messages.text("join.expressions", invitation.code().grouped(), invitation.broker().host());
    }

    static String presence(Invitation invitation) {
        return Messages.text("join.presence", invitation.code().grouped(), invitation.broker().host());
    }

    static Button join(Runnable action) {
        return QuestionScreen.choice("join", Messages.text("join.yes"), action);
    }

    /** @param use who gets the page; it is not the learner's alone where an institution does */
    static Button alone(IntendedUse use, Runnable action) {
        return QuestionScreen.choice("alone", Messages.text("join.no", use), action);
    }
}
