package org.attune.classroom;

import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.attune.report.Words;

/** The class from marker to marker; of many parts the lowest, in the order of time. */
final class PartTable extends GridPane {
    private static final int ROWS = 6;

    PartTable(ClassView view) {
        getStyleClass().add("parts");
        String[] columns = {Sentences.of("part.name"), Sentences.of("part.minutes"), Sentences.of("part.interested"),
                Sentences.of("part.learners"),
                view.against().isEmpty() ? "" : Sentences.of("part.against", view.against())};
        for (int column = 0; column < columns.length; column++) {
            Label head = Words.of("parts-head", columns[column]);
            head.setWrapText(false);
            add(head, column, 0);
        }
        List<ClassPart> rows = lowest(view.parts());
        for (int row = 0; row < rows.size(); row++) {
            add(rows.get(row), row + 1);
        }
    }

    static String title(ClassView view) {
        String from = Sentences.of(view.markers().isEmpty() ? "part.clock" : "part.markers");
        return view.parts().size() <= ROWS ? from : Sentences.of("part.lowest", from, ROWS, view.parts().size());
    }

    private static List<ClassPart> lowest(List<ClassPart> parts) {
        return parts.size() <= ROWS
                ? parts
                : parts.stream()
                        .sorted(Comparator.comparingDouble(ClassPart::interested)).limit(ROWS)
                        .sorted(Comparator.comparingInt(ClassPart::from)).toList();
    }

    private void add(ClassPart part, int row) {
        Label name = Words.of("parts-name", part.title().isEmpty() ? Sentences.of("part.marker") : part.title());
        name.setWrapText(false);
        add(name, 0, row);
        add(new Label(part.from() + "–" + part.to()), 1, row);
        add(Words.of("parts-share",
                Double.isNaN(part.interested()) ? "–" : Words.percent(Math.round(100 * part.interested()))), 2, row);
        add(new Label(String.valueOf(part.learners())), 3, row);
        add(new Label(Double.isNaN(part.difference()) ? "" : signed(Math.round(part.difference()))), 4, row);
    }

    static String signed(long points) {
        return points < 0 ? "−" + -points : points > 0 ? "+" + points : "±0";
    }
}
