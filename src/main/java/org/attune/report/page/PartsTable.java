package org.attune.report.page;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.attune.report.Durations;
import org.attune.report.Messages;
import org.attune.report.Minutes;
import org.attune.report.Percentages;
import org.attune.session.Part;

/** What was measured from each marker to the next, in two blocks side by side when there are many. */
final class PartsTable extends GridPane {
    private static final int ROWS = 5;
    private static final List<String> ESTIMATES = List.of("part.name", "part.minutes", "part.interested",
            "part.measured");
    private static final List<String> PRESENCE = List.of("part.name", "part.minutes", "part.view");

    private final List<String> columns;

    /** @param estimates whether the session has verdicts; without, the parts tell only how long a face was in view */
    PartsTable(List<Part> parts, boolean estimates) {
        columns = estimates ? ESTIMATES : PRESENCE;
        getStyleClass().add("parts");
        for (int index = 0; index < Math.min(parts.size(), 2 * ROWS); index++) {
            int block = index / ROWS * columns.size();
            if (index % ROWS == 0) {
                addHead(block);
            }
            addPart(parts.get(index), block, index % ROWS + 1);
        }
        if (parts.size() > 2 * ROWS) {
            add(WrappingLabel.of("note", Messages.text("part.more", parts.size() - 2 * ROWS)), 0, ROWS + 1,
                    2 * columns.size(), 1);
        }
    }

    private void addHead(int block) {
        for (int column = 0; column < columns.size(); column++) {
            add(WrappingLabel.of("parts-head", Messages.text(columns.get(column))), block + column, 0);
        }
    }

    private void addPart(Part part, int block, int row) {
        Label name = WrappingLabel.of("parts-name",
                part.marker().text().isEmpty() ? Messages.text("part.marker") : part.marker().text());
        name.setWrapText(false);
        add(name, block, row);
        add(new Label(Minutes.between(part.marker().seconds(), part.end()).range()), block + 1, row);
        if (columns.equals(ESTIMATES)) {
            boolean measured = part.measured().isMeasured();
            add(WrappingLabel.of("parts-share",
                    measured ? Percentages.text(part.measured().verdictPercentages().getFirst()) : "–"), block + 2,
                    row);
        }
        add(new Label(Durations.words(part.measured().measuredSeconds())), block + columns.size() - 1, row);
    }
}
