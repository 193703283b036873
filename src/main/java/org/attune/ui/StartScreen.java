package org.attune.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.attune.session.SessionLabels;

/** What Attune does, in three sentences, and the way in. The camera is still off here. */
final class StartScreen extends StackPane {
    private final LabelFields fields;
    private final Label page = Words.named("page", "lead", Words.text("start.page"));
    private final FlowPane ways = new FlowPane();
    private final Label off;
    private final VBox words;

    /**
     * @param sessions the way to earlier sessions
     * @param classView the teacher's way in
     * @param labels what the fields hold at first
     * @param trouble a sentence about what went before, such as why a session cannot start, else empty
     */
    StartScreen(Consumer<SessionLabels> start, Runnable sessions, Runnable classView, SessionLabels labels,
            String trouble) {
        getStyleClass().add("start-screen");
        fields = new LabelFields(labels);
        Button button = Words.button("start", Words.text("start.start"), () -> start.accept(fields.labels()));
        button.setDefaultButton(true);
        button.getStyleClass().addAll("accent", "big", "start");
        ways.getChildren().addAll(button, Words.button("my-sessions", Words.text("start.sessions"), sessions),
                Words.button("class-view", Words.text("start.class"), classView));
        ways.getStyleClass().add("ways");
        off = trouble.isEmpty() ? Words.label("hint", Words.text("start.off")) : Words.label("message", trouble);
        off.setId("camera-off");
        words = new VBox(Words.label("app-name", "Attune"), Words.label("title", Words.text("start.title")),
                Words.label("lead", Words.text("start.estimate")),
                Words.label("promise", Words.text("start.promise")),
                page,
                fields, ways, off);
        words.getStyleClass().add("words");
        getChildren().add(new Scrolling(words));
        // Once it is shown: the first field would take the focus, and hide what it asks for.
        Platform.runLater(button::requestFocus);
    }

    /** Does not say that the camera is off while one of these may be on. */
    StartScreen watching(HeldCameras held) {
        HeldCameraSign sign = new HeldCameraSign(held);
        if (off.getStyleClass().contains("hint")) {
            off.visibleProperty().bind(sign.shown().not());
            off.managedProperty().bind(off.visibleProperty());
        }
        words.getChildren().add(sign);
        return this;
    }

    /** Without earlier sessions and the class view: both show what others left. */
    StartScreen forLearnersOnly() {
        ways.getChildren().removeIf(way -> !way.getId().equals("start"));
        return this;
    }

    /** Does not promise that the learner decides who sees the page, where somebody else gets it. */
    StartScreen forPagesOfOthers() {
        page.setText(Words.text("start.page.others"));
        return this;
    }

    SessionLabels typed() {
        return fields.labels();
    }

    /** Small ways to other screens, in the corner. */
    StartScreen withCorner(List<? extends ButtonBase> ways) {
        HBox corner = new HBox(8);
        ways.forEach(way -> way.getStyleClass().add("flat"));
        corner.getChildren().addAll(ways);
        corner.setPadding(new Insets(12));
        corner.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAlignment(corner, Pos.TOP_RIGHT);
        // Read first, as it stands first, and drawn over the rest all the same.
        corner.setViewOrder(-1);
        getChildren().addFirst(corner);
        return this;
    }
}
