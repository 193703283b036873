package org.attune.classroom.page;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.attune.classroom.LecturePart;
import org.attune.classroom.LectureView;
import org.attune.classroom.Messages;
import org.attune.report.Lowest;
import org.attune.report.page.FigureTable;

/** Shows the parts of a lecture in chronological order; of many, only some. */
final class PartTable {
    private final LectureView view;
    private final PartNames names;
    private final boolean compared;
    private final List<LecturePart> lowest;

    private PartTable(LectureView view) {
        this.view = view;
        this.names = new PartNames(view, view.parts().size());
        this.compared = !view.against().isEmpty();
        this.lowest = Lowest.of(view.parts(), PartTable::percent);
    }

    static Node build(LectureView view) {
        return new PartTable(view).build();
    }

    static String title(LectureView view) {
        String which = ShownParts.of(view).title();
        if (!view.uncompared().isEmpty()) {
            return Messages.text("part.uncompared", which, view.uncompared());
        }
        return view.against().isEmpty() ? which : Messages.text("part.against", which, view.against());
    }

    private Node build() {
        FigureTable table = new FigureTable(heads(), WordsSection.heads(view));
        ShownParts.of(view).rows().forEach(part -> table.add(name(part), figures(part)));
        return table;
    }

    private List<String> heads() {
        List<String> heads = new ArrayList<>(List.of(Messages.text("part.name"), Messages.text("part.minutes"),
                Messages.text("part.interested"), Messages.text("part.learners")));
        if (compared) {
            heads.add(Messages.text("part.change"));
        }
        return heads;
    }

    private String name(LecturePart part) {
        return names.of(view.parts().indexOf(part), part.title(), part.from());
    }

    /** Whole percent; NaN where it is not known. */
    private static double percent(LecturePart part) {
        return Double.isNaN(part.interested()) ? Double.NaN : Math.round(100 * part.interested());
    }

    private Region[] figures(LecturePart part) {
        List<Region> figures = new ArrayList<>(List.of(new Label(part.from() + "–" + part.to()),
                FigureTable.share(percent(part), lowest.contains(part)),
                new Label(String.valueOf(part.learners()))));
        if (compared) {
            figures.add(new Label(Double.isNaN(part.difference()) ? "–" : signed(Math.round(part.difference()))));
        }
        figures.addAll(WordsSection.figures(view, view.parts().indexOf(part)));
        return figures.toArray(Region[]::new);
    }

    static String signed(long points) {
        return points < 0 ? "−" + -points : points > 0 ? "+" + points : "±0";
    }
}
