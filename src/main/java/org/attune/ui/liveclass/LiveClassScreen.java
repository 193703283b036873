package org.attune.ui.liveclass;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableDoubleValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.attune.live.ClassCode;
import org.attune.live.LinkState;
import org.attune.live.teacher.LiveFigures;
import org.attune.report.page.WrappingLabel;
import org.attune.session.SessionMode;
import org.attune.ui.control.Controls;
import org.attune.ui.control.FitScrollPane;
import org.attune.ui.control.Message;
import org.attune.ui.control.Question;

/**
 * The class that is taught now: its code, its figures, and how it stands with the server in between. Used on the JavaFX
 * thread.
 */
public final class LiveClassScreen extends StackPane {
    private static final PseudoClass NEWS = PseudoClass.getPseudoClass("news");
    private static final double USUAL = 15;

    private final String server;
    private final Strip strip;
    private final Ways ways;
    private final BorderPane body = new BorderPane();
    private final Question question = new Question(body);
    private final Message status = new Message("class-status", "message");
    private final Message flood = new Message("class-flood", "message");
    private final CodeCard code = new CodeCard();
    private final FiguresPane figures;
    private final ToggleButton stripButton = Controls.toggle(ClassKey.STRIP.id(), this::toggleStrip);
    private final Button end = Controls.button(ClassKey.END_CLASS.id(), ClassKey.END_CLASS.words(), this::askToEnd);
    private LiveNow now;
    private boolean on = true;

    /**
     * What follows.
     *
     * @param end ends the class, which the teacher has confirmed
     * @param back leaves the screen when no class runs
     */
    public record Ways(Runnable end, Runnable back) {
    }

    /**
     * @param server where the broker is, in words
     * @param mode what the figures will be of
     * @param note said above the figures, such as why expressions are not counted; may be empty
     */
    public LiveClassScreen(String server, SessionMode mode, String note, Strip strip, Ways ways) {
        this.server = server;
        this.strip = strip;
        this.ways = ways;
        this.now = new LiveNow(LinkState.CONNECTING, false, mode, new LiveFigures(0, List.of(), false));
        ObservableDoubleValue letters = Bindings.createDoubleBinding(() -> status.getFont().getSize() / USUAL,
                status.fontProperty());
        figures = new FiguresPane(letters);
        for (Message message : List.of(status, flood)) {
            message.managedProperty().bind(message.textProperty().isNotEmpty());
            message.visibleProperty().bind(message.managedProperty());
        }
        getStyleClass().add("live-class-screen");
        stripButton.setText(ClassKey.STRIP.words());
        end.getStyleClass().add(Styles.ACCENT);
        body.setTop(top(note));
        VBox content = new VBox(code, figures);
        content.getStyleClass().add("live-class");
        body.setCenter(new FitScrollPane(content));
        body.setBottom(actions());
        getChildren().addAll(body, question);
        body.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        show(now);
    }

    private VBox top(String note) {
        HBox line = new HBox(WrappingLabel.of("heading", Messages.text("title")), status);
        line.getStyleClass().add("live-class-line");
        VBox top = new VBox(line);
        if (!note.isEmpty()) {
            top.getChildren().add(Controls.named("class-note", "hint", note));
        }
        top.getChildren().add(flood);
        top.getStyleClass().addAll("report-top", "live-class-top");
        return top;
    }

    private Node actions() {
        Button back = Controls.button("class-back", Messages.text("back"), this::leave);
        back.setCancelButton(true);
        FlowPane actions = new FlowPane(stripButton, end, back);
        actions.getStyleClass().addAll("footer", "actions");
        return actions;
    }

    public void show(ClassCode shown) {
        code.show(shown);
    }

    public void show(LiveNow shown) {
        now = shown;
        status.say(LiveWords.state(shown.state(), server));
        status.pseudoClassStateChanged(NEWS, shown.state() == LinkState.CONNECTED);
        flood.say(shown.flooded() ? Messages.text("flooded") : "");
        figures.show(shown);
        code.explain(!shown.isShown());
        strip.show(shown);
    }

    /**
     * No class can begin.
     *
     * @param why in a sentence
     */
    public static LiveClassScreen without(String why, Strip strip, Runnable back) {
        LiveClassScreen screen = new LiveClassScreen("", SessionMode.PRESENCE, "", strip, new Ways(() -> {}, back));
        screen.showEnded(why);
        return screen;
    }

    /**
     * From here on nothing is received, and the code opens nothing.
     *
     * @param why in a sentence
     */
    public void showEnded(String why) {
        on = false;
        strip.close();
        stripButton.setSelected(false);
        stripButton.setDisable(true);
        end.setDisable(true);
        status.pseudoClassStateChanged(NEWS, false);
        status.say(why);
        flood.say("");
        body.setCenter(null);
    }

    /** Whether a class runs. */
    public boolean isOn() {
        return on;
    }

    /** Asks whether the class is to end, if one runs. */
    public void askToEnd() {
        if (on && !question.isDisplay()) {
            question.ask(Messages.text("end.title"), Messages.text("end.words"), Messages.text("end.yes"),
                    Messages.text("end.no"), ways.end());
        }
    }

    private void leave() {
        if (on) {
            askToEnd();
        } else {
            ways.back().run();
        }
    }

    private void onKey(KeyEvent key) {
        if (ClassKey.COPY_CODE.matches(key)) {
            code.copy(false);
        } else if (ClassKey.COPY_LINK.matches(key)) {
            code.copy(true);
        } else if (ClassKey.STRIP.matches(key)) {
            stripButton.fire();
        } else if (ClassKey.END_CLASS.matches(key)) {
            end.fire();
        } else {
            return;
        }
        key.consume();
    }

    private void toggleStrip() {
        if (stripButton.isSelected()) {
            strip.open(now, this::stripClosed);
        } else {
            strip.close();
        }
    }

    private void stripClosed() {
        stripButton.setSelected(false);
        if (getScene() != null && getScene().getWindow() instanceof Stage window) {
            window.setIconified(false);
            window.toFront();
            window.requestFocus();
        }
    }
}
