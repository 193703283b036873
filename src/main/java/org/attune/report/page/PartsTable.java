package org.attune.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.attune.report.Durations;
import org.attune.report.Messages;
import org.attune.report.NamedPart;
import org.attune.session.SessionSummary;

/** What was measured from each marker to the next, in two blocks side by side; of many parts, only the lowest. */
final class PartsTable extends HBox {
    private final boolean estimates;
    private final List<String> heads;
    private final List<NamedPart> lowest;

    /** @param rows in each block */
    PartsTable(SessionSummary summary, int rows) {
        estimates = summary.hasExpressions();
        List<NamedPart> all = NamedPart.of(summary);
        List<NamedPart> shown = NamedPart.lowest(all, 2 * rows);
        lowest = estimates ? NamedPart.lowest(all) : List.of();
        heads = heads(shown.size() < all.size()
                ? Messages.text("part.lowest", shown.size(), all.size())
                : Messages.text("part.name"));
        getStyleClass().add("part-blocks");
        for (int first = 0; first < shown.size(); first += rows) {
            getChildren().add(block(shown.subList(first, Math.min(first + rows, shown.size()))));
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

    private Region[] figures(NamedPart named) {
        List<Region> figures = new ArrayList<>(List.of(new Label(named.time().clock())));
        if (estimates) {
            figures.add(FigureTable.share(named.percent(), lowest.contains(named)));
        }
        figures.add(new Label(Durations.words(named.part().measured().measuredSeconds())));
        return figures.toArray(Region[]::new);
    }
}
