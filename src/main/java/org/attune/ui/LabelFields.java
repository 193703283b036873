package org.attune.ui;

import java.util.concurrent.ThreadLocalRandom;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import org.attune.session.Pseudonym;
import org.attune.session.SessionLabels;

/** What the learner may type for the report; all of it optional. */
final class LabelFields extends GridPane {
    private final TextField learner = field("learner", "Name or pseudonym");
    private final TextField course = field("course", "Course");
    private final TextField title = field("title", "What is it about?");

    /** @param before what was typed for the session before */
    LabelFields(SessionLabels before) {
        getStyleClass().add("label-fields");
        learner.setText(before.learner());
        course.setText(before.course());
        title.setText(before.title());
        Label caption = new Label("On your page, if you like:");
        caption.getStyleClass().add("hint");
        add(caption, 0, 0, 4, 1);
        addRow(1, course, title, learner, suggest());
    }

    SessionLabels labels() {
        return new SessionLabels(learner.getText(), course.getText(), title.getText());
    }

    private Button suggest() {
        Button suggest = new Button("Suggest one");
        suggest.setId("suggest");
        suggest.setMinWidth(USE_PREF_SIZE);
        suggest.getStyleClass().add("small");
        suggest.setTooltip(new Tooltip("A pseudonym that says nothing about you"));
        suggest.setOnAction(click -> learner.setText(Pseudonym.offer(ThreadLocalRandom.current())));
        return suggest;
    }

    private static TextField field(String id, String prompt) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt + ", optional");
        return field;
    }
}
