package org.attune.ui.start;

import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.attune.live.ClassCode;
import org.attune.report.page.WrappingLabel;
import org.attune.session.SessionLabels;
import org.attune.ui.camera.HeldCameraSign;
import org.attune.ui.camera.HeldCameras;
import org.attune.ui.control.Controls;
import org.attune.ui.control.FixedButtons;
import org.attune.ui.control.Message;
import org.jspecify.annotations.Nullable;

/** What Attune does, in three sentences, and the buttons to start. The camera is still off here. */
public final class StartScreen extends StackPane {
    private static final PseudoClass NEWS = PseudoClass.getPseudoClass("news");

    private final LabelFields fields;
    private final CodeField code = new CodeField();
    private final Label page = Controls.named("page", "lead", Messages.text("start.page"));
    private final FlowPane ways = new FlowPane();
    private final Label off = Controls.named("camera-off", "hint", Messages.text("start.off"));
    private final Message looking = new Message("looking", "hint");
    private final VBox decision = new VBox(ways, looking, off);

    /**
     * What the learner wants of the session.
     *
     * @param code of a live class; null for none
     */
    public record Typed(SessionLabels labels, @Nullable ClassCode code) {
    }

    /**
     * @param start gets what was typed, once there is nothing wrong with it
     * @param sessions shows earlier sessions
     * @param classView shows the class view
     * @param labels the fields' initial text
     */
    public StartScreen(Consumer<Typed> start, Runnable sessions, Runnable classView, SessionLabels labels) {
        getStyleClass().add("start-screen");
        fields = new LabelFields(labels);
        Button button = Controls.button("start", Messages.text("start.start"), () -> start(start));
        button.setDefaultButton(true);
        button.getStyleClass().addAll("accent", "big", "start");
        ways.getChildren().addAll(button, Controls.button("my-sessions", Messages.text("start.sessions"), sessions),
                Controls.button("class-view", Messages.text("start.class"), classView));
        ways.getStyleClass().add("ways");
        looking.managedProperty().bind(looking.textProperty().isNotEmpty());
        VBox words = new VBox(WrappingLabel.of("app-name", "Attune"),
                WrappingLabel.of("title", Messages.text("start.title")),
                WrappingLabel.of("lead", Messages.text("start.estimate")),
                WrappingLabel.of("promise", Messages.text("start.promise")),
                page,
                fields, code);
        words.getStyleClass().add("words");
        decision.getStyleClass().add("decision");
        getChildren().add(new WithSample(new FixedButtons(words, decision), words));
        // After the first layout. Otherwise the first field takes the focus, and hides its prompt.
        Platform.runLater(button::requestFocus);
    }

    private void start(Consumer<Typed> start) {
        if (code.isRight()) {
            start.accept(new Typed(fields.labels(), code.code()));
        }
    }

    /** @param typed before, as it stood in the field */
    public StartScreen withCode(String typed) {
        code.type(typed);
        return this;
    }

    /** Fills a class code in that comes from outside, and says so if it is none. */
    public StartScreen offerCode(String given) {
        code.offer(given);
        return this;
    }

    public String typedCode() {
        return code.typed();
    }

    /** @param why no class can be joined, in a sentence */
    public void refuseCode(String why) {
        code.refuse(why);
    }

    /** Says what just happened, if anything, in place of the state of the camera. */
    public StartScreen saying(String news) {
        off.pseudoClassStateChanged(NEWS, true);
        return warning(news);
    }

    /** Says what does not work, such as why a session cannot start, in place of the state of the camera. */
    public StartScreen warning(String trouble) {
        if (!trouble.isEmpty()) {
            off.setText(trouble);
            off.getStyleClass().set(off.getStyleClass().indexOf("hint"), "message");
        }
        return this;
    }

    /** Says that the camera driver is being asked, which may take seconds. */
    public void showLooking(boolean now) {
        looking.say(now ? Messages.text("start.looking") : "");
    }

    /** Does not say that the camera is off while one of these may be on. */
    public StartScreen watching(HeldCameras held) {
        HeldCameraSign sign = new HeldCameraSign(held);
        if (off.getStyleClass().contains("hint")) {
            off.visibleProperty().bind(sign.shown().not());
            off.managedProperty().bind(off.visibleProperty());
        }
        decision.getChildren().add(sign);
        return this;
    }

    /** Hides earlier sessions and the class view, which show other learners' data. */
    public StartScreen forLearnersOnly() {
        ways.getChildren().removeIf(way -> !way.getId().equals("start"));
        return this;
    }

    /** Does not promise that the learner decides who sees the page, because somebody else gets it. */
    public StartScreen forPagesOfOthers() {
        page.setText(Messages.text("start.page.others"));
        return this;
    }

    /** Fills the fields in; what is there already is replaced. */
    public void offer(SessionLabels labels) {
        fields.show(labels);
    }

    /** Courses and titles that need not be typed again. */
    public StartScreen offering(Earlier earlier) {
        fields.offer(earlier);
        return this;
    }

    public SessionLabels typed() {
        return fields.labels();
    }

    /** Adds small buttons in the corner. */
    public StartScreen withCorner(List<? extends ButtonBase> ways) {
        HBox corner = new HBox();
        corner.getStyleClass().add("corner");
        ways.forEach(way -> way.getStyleClass().add("flat"));
        corner.getChildren().addAll(ways);
        corner.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAlignment(corner, Pos.TOP_RIGHT);
        // First in reading order, yet drawn on top.
        corner.setViewOrder(-1);
        getChildren().addFirst(corner);
        return this;
    }
}
