package org.attune.ui.control;

import atlantafx.base.controls.ModalPane;
import atlantafx.base.controls.ModalPaneSkin;
import atlantafx.base.theme.Styles;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.attune.report.page.WrappingLabel;

/**
 * Asks before something that cannot be undone, over the screen it is about. Escape is the harmless answer.
 */
public final class Question extends ModalPane {
    private Button harmless = new Button();

    /** @param beneath disabled until there is an answer */
    public Question(Node beneath) {
        setId("question");
        setPersistent(true);
        setInTransitionFactory(null);
        setOutTransitionFactory(null);
        beneath.disableProperty().bind(displayProperty());
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /** A persistent pane does not close on Escape by itself. */
    private void onKey(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            harmless.fire();
        }
    }

    /** A click beside the card does nothing, without the default animation. */
    @Override
    protected Skin<?> createDefaultSkin() {
        return new ModalPaneSkin(this) {
            @Override
            protected Timeline createCloseBlockedAnimation() {
                return new Timeline();
            }
        };
    }

    /**
     * @param yes the button that does it
     * @param no the button that does not
     */
    public void ask(String title, String words, String yes, String no, Runnable then) {
        ask(title, words, button("yes", yes, then), button("no", no, () -> {}));
    }

    /** @param answers the last one is harmless and gets the focus */
    public void ask(String title, String words, Button... answers) {
        Label heading = new WrappingLabel(title);
        heading.getStyleClass().add("heading");
        Label text = new WrappingLabel(words);
        text.setId("question-words");
        HBox buttons = new HBox(answers);
        buttons.getStyleClass().add("answers");
        VBox card = new VBox(heading, text, buttons);
        card.getStyleClass().add("question-card");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        harmless = answers[answers.length - 1];
        show(card);
        Platform.runLater(harmless::requestFocus);
    }

    public Button button(String id, String text, Runnable then) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().add(id.equals("yes") ? Styles.DANGER : "plain");
        button.setOnAction(click -> {
            hide(true);
            then.run();
        });
        return button;
    }
}
