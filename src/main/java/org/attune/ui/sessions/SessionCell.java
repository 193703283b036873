package org.attune.ui.sessions;

import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.attune.report.page.WrappingLabel;
import org.jspecify.annotations.Nullable;

/** One line of the list: a check box, title and headline, and a button that opens it. */
final class SessionCell extends ListCell<SessionRow> {
    private final CheckBox box = new CheckBox();
    private final Label title = new WrappingLabel("");
    private final Label headline = new WrappingLabel("");
    private final HBox content;
    private @Nullable SessionRow shown;

    SessionCell(Consumer<SessionRow> open) {
        title.getStyleClass().add("session-title");
        headline.getStyleClass().add("quiet");
        box.getStyleClass().add("session-box");
        Button button = new Button(Messages.text("sessions.open"));
        button.getStyleClass().addAll("small", "session-open");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(click -> open.accept(getItem()));
        VBox words = new VBox(title, headline);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        content = new HBox(box, words, button);
        content.getStyleClass().add("session-row");
        // By keyboard the list itself has the focus: Space chooses, Enter opens.
        box.setFocusTraversable(false);
        button.setFocusTraversable(false);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setPrefWidth(0);
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2 && getItem() != null) {
                open.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable SessionRow row, boolean empty) {
        super.updateItem(row, empty);
        if (shown != null) {
            box.selectedProperty().unbindBidirectional(shown.chosen());
            accessibleTextProperty().unbind();
            setAccessibleText(null);
        }
        shown = empty ? null : row;
        setGraphic(shown == null ? null : content);
        if (shown != null) {
            title.setText(shown.title());
            headline.setText(shown.report().headline());
            box.setAccessibleText(Messages.text("sessions.choose", shown.title()));
            accessibleTextProperty().bind(shown.chosen().map(chosen -> inWords(shown, chosen)));
            box.selectedProperty().bindBidirectional(shown.chosen());
        }
    }

    private static String inWords(SessionRow row, boolean chosen) {
        return row.title() + ". " + row.report().headline() + (chosen ? " " + Messages.text("sessions.chosen") : "");
    }

    /** As high as the wrapped text; a cell does not ask its graphic for that by itself. */
    @Override
    protected double computePrefHeight(double width) {
        double inside = width - snappedLeftInset() - snappedRightInset();
        return shown == null || width < 0
                ? super.computePrefHeight(width)
                : snappedTopInset() + content.prefHeight(inside) + snappedBottomInset();
    }
}
