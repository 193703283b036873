package org.attune.ui;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.attune.session.SessionLabels;

/** What Attune does, in three sentences, and the way in. The camera is still off here. */
final class StartScreen extends StackPane {

    /**
     * @param sessions the way to earlier sessions
     * @param classView the teacher's way in
     * @param labels what the fields hold at first
     * @param trouble a sentence about what went before, such as why a session cannot start, else empty
     */
    StartScreen(Consumer<SessionLabels> start, Runnable sessions, Runnable classView, SessionLabels labels, String trouble) {
        getStyleClass().add("start-screen");
        LabelFields fields = new LabelFields(labels);
        Button button = new Button("Start");
        button.setId("start");
        button.setDefaultButton(true);
        button.getStyleClass().addAll("accent", "big", "start");
        button.setOnAction(click -> start.accept(fields.labels()));
        HBox ways = new HBox(button, way("my-sessions", "My sessions", sessions), way("class-view", "Class view", classView));
        ways.getStyleClass().add("ways");
        VBox words = new VBox(label("app-name", "Attune"), label("title", "Study. See afterwards\nwhat held you."),
                label("lead", "Attune estimates, from facial expressions, when you looked interested."),
                label("promise", "Pictures stay in memory: none is saved, none is sent."),
                label("lead", "At the end you get one page. You decide who sees it."),
                fields, ways,
                trouble.isEmpty() ? label("hint", "Your camera is still off. Attune asks you before it opens.") : label("message", trouble));
        words.getStyleClass().add("words");
        getChildren().add(words);
        // Once it is shown: the first field would take the focus, and hide what it asks for.
        Platform.runLater(button::requestFocus);
    }

    private static Button way(String id, String text, Runnable go) {
        Button way = new Button(text);
        way.setId(id);
        way.setOnAction(click -> go.run());
        return way;
    }

    private static Label label(String style, String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
