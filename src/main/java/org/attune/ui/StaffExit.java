package org.attune.ui;

import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Asks for the staff code. */
final class StaffExit extends StackPane {
    /** Marks the pane that holds it and the screen behind. */
    static final String STYLE = "with-staff-exit";

    /**
     * @param open tries a code and says why not, or nothing
     * @param cancel takes the question away
     */
    StaffExit(Function<char[], String> open, Runnable cancel) {
        getStyleClass().add("staff-exit");
        getStylesheets().add(Sheet.of("setup.css"));
        Label title = Words.label("heading", Words.text("staff.title"));
        Label why = Words.label("hint", Words.text("staff.words"));
        Label answer = Words.named("staff-answer", "problem", "");
        PasswordField code = new PasswordField();
        code.setId("staff-code");
        code.setAccessibleText(Words.text("staff.code"));
        code.setOnAction(enter -> {
            answer.setText(open.apply(code.getText().toCharArray()));
            code.setAccessibleText((Words.text("staff.code") + ". " + answer.getText()).strip());
            code.clear();
        });
        HBox buttons = new HBox(
                Words.button("staff-open", Words.text("staff.open"), () -> code.getOnAction().handle(null)),
                Words.button("staff-cancel", Words.text("staff.cancel"), cancel));
        buttons.getStyleClass().add("buttons");
        ((Button) buttons.getChildren().getLast()).setCancelButton(true);
        VBox card = new VBox(title, why, code, answer, buttons);
        card.getStyleClass().addAll("card", "staff-card");
        card.setMaxHeight(USE_PREF_SIZE);
        getChildren().add(card);
        Platform.runLater(code::requestFocus);
    }
}
