package org.attune.ui.agreement;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.attune.consent.IntendedUse;
import org.attune.live.learner.Invitation;
import org.attune.ui.control.Country;
import org.attune.ui.control.Message;
import org.jspecify.annotations.Nullable;

/**
 * Three sentences, and two answers that look alike; with a live class one more of each. The camera is still off here.
 */
public final class AgreementScreen extends QuestionScreen {
    private final Message law = new Message("law", "law");

    /**
     * What follows each answer.
     *
     * @param agree gets whether the learner joins the class
     * @param change asks for country and purpose again; null where the learner cannot change them
     */
    public record Answers(Consumer<Boolean> agree, Runnable no, @Nullable Runnable change) {
    }

    /**
     * @param folder where the page will be saved
     * @param invitation to a live class; null for none
     */
    public AgreementScreen(IntendedUse use, Path folder, @Nullable Invitation invitation, Answers answers) {
        super(Messages.text("agree.title"), sentences(use, invitation));
        law.managedProperty().bind(law.textProperty().isNotEmpty());
        add(new VBox(4, label("hint", Messages.text("agree.folder", folder)), use(use, answers.change), law));
        if (invitation == null) {
            addChoices(choice("agree", Messages.text("agree.yes"), () -> answers.agree.accept(false)));
        } else {
            addChoices(JoinWords.join(() -> answers.agree.accept(true)),
                    JoinWords.alone(use, () -> answers.agree.accept(false)));
        }
        addChoices(choice("decline", Messages.text("agree.no"), answers.no));
        addHint(Messages.text("agree.no.hint"));
    }

    private static List<String> sentences(IntendedUse use, @Nullable Invitation invitation) {
        Stream<String> always = Stream.of(Messages.text("agree.estimate"), Messages.text("agree.pictures"),
                Messages.text("agree.report", use));
        return Stream.concat(always, Stream.ofNullable(invitation).map(JoinWords::expressions)).toList();
    }

    /** The law is only asked for where it changes nothing. */
    private FlowPane use(IntendedUse use, @Nullable Runnable change) {
        FlowPane line = new FlowPane(14, 0,
                label("hint", Messages.text("agree.use", use, Country.of(use.country()).name())));
        if (change != null) {
            Hyperlink link = link("change-use", "agree.change", change);
            link.setAccessibleText(Messages.text("agree.change") + ": " + Messages.text("use.title"));
            line.getChildren().add(link);
        }
        if (use.isWhereInstitutionsMayNot()) {
            law.setText(Messages.text("agree.law"));
        } else {
            line.getChildren().add(link("why", "agree.why", this::why));
        }
        return line;
    }

    private static Hyperlink link(String id, String key, Runnable action) {
        Hyperlink link = new Hyperlink(Messages.text(key));
        link.setId(id);
        link.setOnAction(click -> action.run());
        return link;
    }

    private void why() {
        law.say(law.getText().isEmpty() ? Messages.text("agree.law") : "");
    }
}
