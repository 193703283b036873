package org.attune.ui.start;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.attune.live.ClassCode;
import org.attune.report.page.WrappingLabel;
import org.attune.ui.control.Message;
import org.jspecify.annotations.Nullable;

/** Takes the code of a live class, if there is one. */
final class CodeField extends VBox {
    private final TextField code = new TextField();
    private final Message problem = new Message("class-code-problem", "problem");

    CodeField() {
        getStyleClass().addAll("label-fields", "code-field");
        Label name = WrappingLabel.of("field-name", Messages.text("code.name"));
        code.setId("class-code");
        name.setLabelFor(code);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        code.textProperty().subscribe(typed -> problem.say(""));
        getChildren().addAll(name, new FlowPane(code), problem);
    }

    String typed() {
        return code.getText();
    }

    void type(String text) {
        code.setText(text);
    }

    void offer(String given) {
        code.setText(given);
        if (isRight()) {
            ClassCode right = code();
            code.setText(right == null ? "" : right.grouped());
        }
    }

    /** Null when nothing was typed. */
    @Nullable
    ClassCode code() {
        return typed().isBlank() ? null : ClassCode.of(typed());
    }

    /** Whether it is empty or a code; else it says what is wrong. */
    boolean isRight() {
        try {
            code();
            return true;
        } catch (IllegalArgumentException wrong) {
            refuse(Messages.text("code.wrong", ClassCode.LENGTH));
            return false;
        }
    }

    /** @param why in a sentence */
    void refuse(String why) {
        code.requestFocus();
        // To go on typing; the focus may have marked everything.
        code.end();
        problem.say(why);
        showIt();
    }

    /** It is the last of what scrolls. Laid out first, or the pane would stay where it is when its content grows. */
    private void showIt() {
        if (getScene() != null) {
            getScene().getRoot().applyCss();
            getScene().getRoot().layout();
        }
        for (Node around = getParent(); around != null; around = around.getParent()) {
            if (around instanceof ScrollPane scroll) {
                scroll.setVvalue(scroll.getVmax());
            }
        }
    }
}
