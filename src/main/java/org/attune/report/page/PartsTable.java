package org.attune.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.attune.report.Durations;
import org.attune.report.Messages;
import org.attune.report.NamedPart;
import org.attune.report.Percentages;
import org.attune.session.Bin;
import org.attune.session.SessionSummary;

/** What was measured from each marker to the next, in two blocks side by side; of many parts, only the lowest. */
final class PartsTable extends HBox {
    private static final int ROWS = 3;

    private final boolean estimates;
    private final List<String> heads;

    PartsTable(SessionSummary summary) {
        estimates = summary.hasExpressions();
        List<NamedPart> all = NamedPart.of(summary);
        List<NamedPart> shown = NamedPart.lowest(all, 2 * ROWS);
        heads = heads(shown.size() < all.size()
                ? Messages.text("part.lowest", shown.size(), all.size())
                : Messages.text("part.name"));
        getStyleClass().add("part-blocks");
        for (int first = 0; first < shown.size(); first += ROWS) {
            getChildren().add(block(shown.subList(first, Math.min(first + ROWS, shown.size()))));
        }
    }

    private List<String> heads(String name) {
        return Stream.concat(Stream.of(name, Messages.text("part.time")), estimates
                ? Stream.of(Messages.text("part.interested"), Messages.text("part.measured"))
                : Stream.of(Messages.text("part.view"))).toList();
    }

    private FigureTable block(List<NamedPart> parts) {
        FigureTable block = new FigureTable(heads);
        parts.forEach(part -> block.add(part.name(), figures(part)));
        return block;
    }

    private Label[] figures(NamedPart named) {
        Bin measured = named.part().measured();
        List<Label> figures = new ArrayList<>(List.of(new Label(named.time().clock())));
        if (estimates) {
            figures.add(FigureTable.share(
                    measured.isMeasured() ? Percentages.text(measured.verdictPercentages().getFirst()) : "–"));
        }
        figures.add(new Label(Durations.words(measured.measuredSeconds())));
        return figures.toArray(Label[]::new);
    }
}
