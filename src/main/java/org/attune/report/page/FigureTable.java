package org.attune.report.page;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/**
 * A table with a name and figures in each row. Figures and headings have all the room that they need; a name is
 * shortened to what they leave.
 */
public final class FigureTable extends GridPane {

    /** @param heads of the columns; the first is the one of the names */
    public FigureTable(List<String> heads) {
        getStyleClass().add("parts");
        addRow(0, heads.stream().map(head -> whole(styled("parts-head", head))).toArray(Label[]::new));
    }

    /** Adds a row at the end. */
    public void add(String name, Label... figures) {
        Label shortened = styled("parts-name", name);
        shortened.setMinWidth(0);
        addRow(getRowCount(), Stream.concat(Stream.of(shortened), Stream.of(figures).map(FigureTable::whole))
                .toArray(Label[]::new));
    }

    /** The figure that a row is about. */
    public static Label share(String text) {
        return styled("parts-share", text);
    }

    private static Label styled(String style, String text) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }

    private static Label whole(Label label) {
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
