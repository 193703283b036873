package org.attune.ui.sessions;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.LongBinding;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import org.attune.storage.StoredReport;
import org.attune.ui.control.Controls;

/** Earlier sessions to open or to choose. By keyboard: Space chooses, Enter opens. */
final class SessionList extends ListView<SessionRow> {
    private final ObservableList<SessionRow> rows = FXCollections
            .observableArrayList(row -> new Observable[]{row.chosen()});
    private final LongBinding chosenCount = Bindings.createLongBinding(() -> chosenRows().count(), rows);

    SessionList(Consumer<StoredReport> open) {
        Consumer<SessionRow> openRow = row -> open.accept(row.report());
        setId("sessions");
        setAccessibleText(Messages.text("sessions.list"));
        setItems(rows);
        setCellFactory(list -> new SessionCell(openRow));
        Controls.passEscapeOn(this);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            SessionRow row = getFocusModel().getFocusedItem();
            if (row != null) {
                switch (key.getCode()) {
                    case ENTER -> openRow.accept(row);
                    case SPACE -> row.chosen().set(!row.chosen().get());
                    default -> {
                    }
                }
            }
        });
    }

    /** @param nothing shown when the list is empty */
    void show(List<StoredReport> reports, String nothing) {
        Label words = new Label(nothing);
        words.getStyleClass().add("quiet");
        setPlaceholder(words);
        rows.setAll(reports.stream().map(SessionRow::new).toList());
    }

    void chooseAll(boolean all) {
        List.copyOf(rows).forEach(row -> row.chosen().set(all));
    }

    LongBinding chosenCount() {
        return chosenCount;
    }

    List<StoredReport> chosen() {
        return chosenRows().map(SessionRow::report).toList();
    }

    private Stream<SessionRow> chosenRows() {
        return rows.stream().filter(row -> row.chosen().get());
    }
}
