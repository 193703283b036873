package org.attune.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.attune.JavaFx;
import org.attune.ui.Spoken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MessageTest {
    private final SimpleBooleanProperty listening = new SimpleBooleanProperty(true);
    private Message message;
    private Button button;
    private TextField field;
    private Stage stage;

    @BeforeEach
    void show() {
        JavaFx.run(() -> {
            message = new Message("message", "message", listening);
            button = new Button("Save");
            field = new TextField();
            stage = new Stage();
            stage.setScene(new Scene(new VBox(message, button, field)));
            stage.show();
            button.requestFocus();
        });
    }

    @AfterEach
    void close() {
        JavaFx.run(() -> stage.close());
    }

    @Test
    void whatIsNewIsReadByAScreenReader() {
        say("Saved");

        assertThat(focused()).isEqualTo(message);
        assertThat(message.getAccessibleRole()).isEqualTo(AccessibleRole.TEXT);
        assertThat(JavaFx.call(() -> Spoken.name(message))).isEqualTo("Saved");
    }

    @Test
    void whatIsKnownIsNotReadAgain() {
        say("Saved");
        JavaFx.run(button::requestFocus);

        say("Saved");

        assertThat(focused()).isEqualTo(button);
    }

    @Test
    void whoTypesIsNotInterrupted() {
        JavaFx.run(field::requestFocus);

        say("The camera is gone.");

        assertThat(focused()).isEqualTo(field);
    }

    @Test
    void withoutAScreenReaderTheFocusStays() {
        listening.set(false);

        say("Saved");

        assertThat(focused()).isEqualTo(button);
        assertThat(message.getText()).isEqualTo("Saved");
    }

    private void say(String words) {
        JavaFx.run(() -> message.say(words));
    }

    private Node focused() {
        return JavaFx.call(() -> stage.getScene().getFocusOwner());
    }
}
