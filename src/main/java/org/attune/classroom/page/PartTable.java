package org.attune.classroom.page;

import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.attune.classroom.LecturePart;
import org.attune.classroom.LectureView;
import org.attune.classroom.Messages;
import org.attune.report.Percentages;
import org.attune.report.page.WrappingLabel;

/** Shows the parts of a lecture in chronological order; if there are too many, only the lowest. */
final class PartTable extends GridPane {
    private static final int ROWS = 6;

    PartTable(LectureView view) {
        getStyleClass().add("parts");
        String[] columns = {Messages.text("part.name"), Messages.text("part.minutes"), Messages.text("part.interested"),
                Messages.text("part.learners"),
                view.against().isEmpty() ? "" : Messages.text("part.against", view.against())};
        for (int column = 0; column < columns.length; column++) {
            Label head = WrappingLabel.of("parts-head", columns[column]);
            head.setWrapText(false);
            add(head, column, 0);
        }
        List<LecturePart> rows = lowest(view.parts());
        for (int row = 0; row < rows.size(); row++) {
            add(rows.get(row), row + 1);
        }
    }

    static String title(LectureView view) {
        String from = Messages.text(view.markers().isEmpty() ? "part.clock" : "part.markers");
        return view.parts().size() <= ROWS ? from : Messages.text("part.lowest", from, ROWS, view.parts().size());
    }

    private static List<LecturePart> lowest(List<LecturePart> parts) {
        return parts.size() <= ROWS
                ? parts
                : parts.stream()
                        .sorted(Comparator.comparingDouble(LecturePart::interested)).limit(ROWS)
                        .sorted(Comparator.comparingInt(LecturePart::from)).toList();
    }

    private void add(LecturePart part, int row) {
        Label name = WrappingLabel.of("parts-name",
                part.title().isEmpty() ? Messages.text("part.marker") : part.title());
        name.setWrapText(false);
        add(name, 0, row);
        add(new Label(part.from() + "–" + part.to()), 1, row);
        add(WrappingLabel.of("parts-share",
                Double.isNaN(part.interested()) ? "–" : Percentages.text(Math.round(100 * part.interested()))), 2, row);
        add(new Label(String.valueOf(part.learners())), 3, row);
        add(new Label(Double.isNaN(part.difference()) ? "" : signed(Math.round(part.difference()))), 4, row);
    }

    static String signed(long points) {
        return points < 0 ? "−" + -points : points > 0 ? "+" + points : "±0";
    }
}
