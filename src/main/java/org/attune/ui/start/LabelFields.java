package org.attune.ui.start;

import java.util.concurrent.ThreadLocalRandom;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.attune.report.page.WrappingLabel;
import org.attune.session.Pseudonym;
import org.attune.session.SessionLabels;

/** Optional labels for the report. Wraps into rows when the window is narrow. */
final class LabelFields extends VBox {
    private final TextField learner = new TextField();
    private final EarlierField course = new EarlierField("course");
    private final EarlierField title = new EarlierField("title");

    /** @param before labels of the previous session */
    LabelFields(SessionLabels before) {
        getStyleClass().add("label-fields");
        learner.setId("learner");
        show(before);
        FlowPane fields = new FlowPane(named("course", course), named("title", title),
                withSuggestion(named("learner", learner)));
        fields.getStyleClass().add("fields");
        getChildren().addAll(WrappingLabel.of("hint", Messages.text("labels.caption")), fields);
    }

    void show(SessionLabels labels) {
        learner.setText(labels.learner());
        course.type(labels.course());
        title.type(labels.title());
    }

    void offer(Earlier earlier) {
        course.offer(earlier.courses());
        title.offer(earlier.titles());
    }

    SessionLabels labels() {
        return new SessionLabels(learner.getText(), course.typed(), title.typed());
    }

    /** Kept together: alone in the next row, the button would seem to suggest a course. */
    private HBox withSuggestion(VBox name) {
        HBox named = new HBox(name, suggest());
        named.getStyleClass().add("named");
        return named;
    }

    private Button suggest() {
        Button suggest = new Button(Messages.text("labels.suggest"));
        suggest.setId("suggest");
        suggest.setMinWidth(USE_PREF_SIZE);
        suggest.getStyleClass().add("small");
        suggest.setTooltip(new Tooltip(Messages.text("labels.suggest.what")));
        suggest.setOnAction(click -> learner.setText(Pseudonym.offer(ThreadLocalRandom.current())));
        return suggest;
    }

    private static VBox named(String key, Control field) {
        Label name = WrappingLabel.of("field-name", Messages.text("labels." + key));
        name.setLabelFor(field);
        return new VBox(name, field);
    }
}
