package org.attune.ui.agreement;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.attune.report.page.WrappingLabel;
import org.attune.ui.control.Controls;
import org.attune.ui.control.FixedButtons;
import org.jspecify.annotations.Nullable;

/**
 * Sentences and a choice between buttons that look alike. None of them is the default and none has the focus at first,
 * so that no key decides before the learner has turned to a button.
 */
class QuestionScreen extends StackPane {
    private final VBox words = new VBox();
    private final TilePane choices = new TilePane();
    private final VBox decision = new VBox(choices);

    /** @param sentences what to know before choosing; a screen reader gets them as one text */
    QuestionScreen(String title, List<String> sentences) {
        getStyleClass().addAll("start-screen", "question-screen");
        VBox text = new VBox(label("title", title));
        sentences.forEach(sentence -> text.getChildren().add(label("sentence", sentence)));
        text.getStyleClass().add("sentences");
        text.setId("question");
        text.setFocusTraversable(true);
        text.setAccessibleRole(AccessibleRole.TEXT);
        text.setAccessibleText(Stream.concat(Stream.of(title), sentences.stream()).collect(Collectors.joining("\n")));
        words.getStyleClass().add("words");
        choices.getStyleClass().add("choices");
        decision.getStyleClass().add("decision");
        words.getChildren().add(text);
        getChildren().add(new FixedButtons(words, decision));
        sceneProperty().subscribe(scene -> focus(text, scene));
    }

    /** At once. Otherwise the first button takes the focus, and a second press of Enter decides. */
    private void focus(Node text, @Nullable Scene scene) {
        if (scene != null) {
            // Puts the words into their scroll pane.
            applyCss();
            text.requestFocus();
        }
    }

    final void addChoices(Button... buttons) {
        choices.getChildren().addAll(buttons);
    }

    /** What to know about the choices, below them. */
    final void addHint(String text) {
        decision.getChildren().add(label("hint", text));
    }

    /** Between the sentences and the choices. */
    final void add(Node... parts) {
        words.getChildren().addAll(parts);
    }

    static Button choice(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().addAll("big", "choice");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(click -> action.run());
        return button;
    }

    /** A button below the choices that decides nothing and goes a step back, as Esc does. */
    final void addBack(Runnable action) {
        Button back = Controls.button("back", Messages.text("use.back"), action);
        back.setCancelButton(true);
        decision.getChildren().add(back);
    }

    static Label label(String style, String text) {
        return WrappingLabel.of(style, text);
    }
}
