package org.attune.ui.agreement;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.attune.config.CurrentSettings;
import org.attune.consent.IntendedUse;
import org.attune.error.ErrorCode;
import org.attune.live.learner.Invitation;
import org.attune.session.SessionMode;
import org.attune.ui.control.Background;
import org.attune.ui.control.Country;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks what must be asked before a session: once for country and purpose, then at every session for agreement. Opens no
 * camera itself.
 */
public final class Agreement {
    private static final Logger LOG = LoggerFactory.getLogger(Agreement.class);

    private final CurrentSettings settings;
    private final Path folder;
    private final Optional<SessionMode> given;

    /**
     * Who is asked, and what follows.
     *
     * @param shared whether many learners share the computer; then they can change neither country nor purpose, and
     * have no folder of their own
     * @param invitation to a live class; null for none
     */
    public record Asking(Consumer<Parent> show, Consumer<Agreed> agreed, Runnable left, boolean shared,
            @Nullable Invitation invitation) {
        void agree(SessionMode mode, boolean joins) {
            agreed.accept(new Agreed(mode, joins));
        }

        Asking withoutClass() {
            return new Asking(show, agreed, left, shared, null);
        }
    }

    /**
     * What the learner agreed to.
     *
     * @param joins whether the session's figures go to the live class
     */
    public record Agreed(SessionMode mode, boolean joins) {
    }

    /**
     * @param settings keep country and purpose, so that they are asked only once
     * @param folder where reports go; shown to the learner
     * @param given what the learner agreed to before the window opened; empty to ask. It says nothing about a live
     * class, so with an invitation the learner is asked all the same.
     */
    @SuppressWarnings("OptionalUsedAsFieldOrParameterType") // it is the return value of the command line
    public Agreement(CurrentSettings settings, Path folder, Optional<SessionMode> given) {
        this.settings = settings;
        this.folder = folder;
        this.given = given;
    }

    public void ask(Asking asking) {
        if (asking.invitation == null && given.equals(Optional.of(SessionMode.PRESENCE))) {
            asking.agree(SessionMode.PRESENCE, false);
            return;
        }
        settings.now().intendedUse().ifPresentOrElse(use -> askWhether(use, asking, asking.left),
                () -> askUse(null, asking, asking.left));
    }

    /**
     * @param before the answer so far, if any
     * @param back a step back, as everywhere here
     */
    private void askUse(@Nullable IntendedUse before, Asking asking, Runnable back) {
        asking.show.accept(new CountryAndPurposeScreen(before, use -> {
            remember(use);
            askWhether(use, asking, () -> askUse(use, asking, back));
        }, back));
    }

    /** Agreement given beforehand does not override the law, and a live class is always an institution's. */
    private void askWhether(IntendedUse use, Asking asking, Runnable back) {
        if (asking.invitation != null && !use.forInstitution().allowsExpressions()) {
            askToJoinWithPresence(use, asking, back);
        } else if (asking.invitation != null && given.equals(Optional.of(SessionMode.PRESENCE))) {
            askPresence(use, asking, back);
        } else if (!use.allowsExpressions()) {
            askForMyself(use, asking, back);
        } else if (given.isPresent() && asking.invitation == null) {
            asking.agree(given.get(), false);
        } else {
            askExpressions(use, asking, back);
        }
    }

    private void askExpressions(IntendedUse use, Asking asking, Runnable back) {
        Runnable again = () -> askExpressions(use, asking, back);
        AgreementScreen screen = new AgreementScreen(use, folder, asking.invitation,
                new AgreementScreen.Answers(joins -> asking.agree(SessionMode.EXPRESSIONS, joins),
                        () -> askPresence(use, asking, again),
                        asking.shared ? null : () -> askUse(use, asking, again)));
        screen.addBack(back);
        asking.show.accept(screen);
    }

    private void askForMyself(IntendedUse use, Asking asking, Runnable back) {
        Runnable again = () -> askForMyself(use, asking, back);
        String country = Country.of(use.country()).name();
        QuestionScreen screen = new QuestionScreen(
                asking.shared ? Messages.text("eu.shared.title") : Messages.text("eu.title"),
                List.of(asking.shared
                        ? Messages.text("eu.shared.why", country)
                        : Messages.text("eu.why", country), Messages.text("agree.law")));
        Button presence = QuestionScreen.choice("presence", Messages.text("eu.presence"),
                () -> askPresence(use, asking, again));
        Button leave = QuestionScreen.choice("leave", Messages.text("presence.leave"), asking.left);
        if (asking.shared) {
            screen.addChoices(presence, leave);
        } else {
            screen.addChoices(QuestionScreen.choice("myself", Messages.text("eu.myself"),
                    () -> askExpressions(use.forMyself(), asking, again)), presence, leave);
        }
        screen.addBack(back);
        asking.show.accept(screen);
    }

    private void askPresence(IntendedUse use, Asking asking, Runnable back) {
        List<String> sentences = new ArrayList<>(presence(use));
        Button leave = QuestionScreen.choice("leave", Messages.text("presence.leave"), asking.left);
        Invitation invitation = asking.invitation;
        if (invitation == null) {
            show(asking, new QuestionScreen(Messages.text("presence.title"), sentences), back,
                    QuestionScreen.choice("presence", Messages.text("presence.yes"),
                            () -> asking.agree(SessionMode.PRESENCE, false)),
                    leave);
        } else {
            sentences.add(JoinWords.presence(invitation));
            show(asking, new QuestionScreen(Messages.text("presence.title"), sentences), back,
                    JoinWords.join(() -> asking.agree(SessionMode.PRESENCE, true)),
                    JoinWords.alone(use, () -> asking.agree(SessionMode.PRESENCE, false)), leave);
        }
    }

    /** Who stays out of the class is asked as without one. */
    private void askToJoinWithPresence(IntendedUse use, Asking asking, Runnable back) {
        Runnable again = () -> askToJoinWithPresence(use, asking, back);
        List<String> sentences = new ArrayList<>(
                List.of(Messages.text("join.eu.why", Country.of(use.country()).name())));
        sentences.addAll(presence(use));
        sentences.add(JoinWords.presence(Objects.requireNonNull(asking.invitation)));
        QuestionScreen screen = new QuestionScreen(Messages.text("join.eu.title"), sentences);
        screen.add(QuestionScreen.label("law", Messages.text("agree.law")));
        show(asking, screen, back, JoinWords.join(() -> asking.agree(SessionMode.PRESENCE, true)),
                JoinWords.alone(use, () -> askWhether(use, asking.withoutClass(), again)));
    }

    private static List<String> presence(IntendedUse use) {
        return List.of(Messages.text("presence.what"), Messages.text("presence.pictures"),
                Messages.text("presence.report", use));
    }

    private static void show(Asking asking, QuestionScreen screen, Runnable back, Button... choices) {
        screen.addChoices(choices);
        screen.addBack(back);
        asking.show.accept(screen);
    }

    /** If the answer cannot be saved, it is asked for again next time. */
    private void remember(IntendedUse use) {
        Background.run("keep-use", () -> {
            settings.update(saved -> saved.with(use));
            return use;
        }, kept -> {}, unwritable -> LOG.warn("{} country and purpose cannot be kept",
                ErrorCode.SETTINGS_UNSAVED.code(), unwritable));
    }
}
