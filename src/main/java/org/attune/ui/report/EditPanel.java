package org.attune.ui.report;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.attune.report.page.WrappingLabel;
import org.attune.session.Redaction;
import org.attune.session.SessionSummary;
import org.attune.ui.theme.Icons;

/** What the learner may take out of the page, and change in it. Scrolls in a low window. */
final class EditPanel extends ScrollPane {
    private final Button name = button("take-name", Messages.text("edit.name"));
    private final Button markers = button("take-markers", Messages.text("edit.markers"));
    private final MarkerEditor marker;
    private final Button undo = button("undo", Messages.text("edit.undo"));

    /**
     * @param change gets each change to apply
     * @param back undoes the last change
     */
    EditPanel(SessionSummary summary, Consumer<UnaryOperator<SessionSummary>> change, Runnable back) {
        name.setOnAction(click -> change.accept(Redaction::withoutName));
        markers.setOnAction(click -> change.accept(Redaction::withoutMarkers));
        undo.setOnAction(click -> back.run());
        RangeChooser range = new RangeChooser(summary.seconds(),
                (from, to) -> change.accept(whole -> Redaction.withoutStretch(whole, from, to)));
        range.setDisable(summary.bins().isEmpty());
        marker = new MarkerEditor(change);
        VBox panel = new VBox(WrappingLabel.of("card-title", Messages.text("edit.title")), range, name, markers, undo,
                WrappingLabel.of("hint", Messages.text("edit.note")), marker);
        panel.getStyleClass().addAll("card", "edit-panel");
        setAccessibleText(Messages.text("edit.title"));
        getStyleClass().add("edit-scroll");
        VBox side = new VBox(panel);
        side.getStyleClass().add("edit-side");
        setContent(side);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinHeight(0);
    }

    void show(OpenReport report) {
        name.setDisable(report.summary().info().labels().learner().isEmpty());
        markers.setDisable(report.summary().markers().isEmpty());
        marker.show(report.summary().markers());
        undo.setDisable(!report.isChanged());
    }

    /** Makes a change of what is typed about a marker. */
    void keepTyped() {
        marker.keep();
    }

    Button undoButton() {
        return undo;
    }

    private static Button button(String id, String text) {
        Button button = new Button(text);
        button.setId(id);
        button.setMaxWidth(Double.MAX_VALUE);
        return Icons.beside(button);
    }
}
