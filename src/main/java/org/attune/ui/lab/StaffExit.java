package org.attune.ui.lab;

import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.attune.report.page.WrappingLabel;
import org.attune.ui.control.Controls;
import org.attune.ui.theme.Stylesheets;

/** Asks for the staff code. */
public final class StaffExit extends StackPane {
    /** Marks the pane that holds it and the screen behind. */
    static final String STYLE = "with-staff-exit";

    /**
     * @param open tries a code; returns why it was refused, or empty
     * @param cancel closes the question
     */
    public StaffExit(Function<char[], String> open, Runnable cancel) {
        getStyleClass().add("staff-exit");
        getStylesheets().add(Stylesheets.url("forms.css"));
        Label title = WrappingLabel.of("heading", Messages.text("staff.title"));
        Label why = WrappingLabel.of("hint", Messages.text("staff.words"));
        Label answer = Controls.named("staff-answer", "problem", "");
        PasswordField code = new PasswordField();
        code.setId("staff-code");
        code.setAccessibleText(Messages.text("staff.code"));
        code.setOnAction(enter -> {
            answer.setText(open.apply(code.getText().toCharArray()));
            code.setAccessibleText((Messages.text("staff.code") + ". " + answer.getText()).strip());
            code.clear();
        });
        HBox buttons = new HBox(
                Controls.button("staff-open", Messages.text("staff.open"), () -> code.getOnAction().handle(null)),
                Controls.button("staff-cancel", Messages.text("staff.cancel"), cancel));
        buttons.getStyleClass().add("buttons");
        ((Button) buttons.getChildren().getLast()).setCancelButton(true);
        VBox card = new VBox(title, why, code, answer, buttons);
        card.getStyleClass().addAll("card", "staff-card");
        card.setMaxHeight(USE_PREF_SIZE);
        getChildren().add(card);
        Platform.runLater(code::requestFocus);
    }
}
