package org.attune.classroom.page;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.attune.classroom.Messages;
import org.attune.classroom.PresencePart;
import org.attune.classroom.PresenceView;
import org.attune.report.page.FigureTable;

/** Shows how many were in view in the parts of a lecture, in chronological order; of many, only some. */
final class PresenceParts {
    private PresenceParts() {}

    static Node build(PresenceView view) {
        PartNames names = new PartNames(view, view.parts().size());
        FigureTable table = new FigureTable(List.of(Messages.text("part.name"), Messages.text("part.minutes"),
                Messages.text("presence.part.typical"), Messages.text("presence.part.half")),
                WordsSection.heads(view));
        ShownParts.of(view).rows().forEach(part -> {
            int index = view.parts().indexOf(part);
            table.add(names.of(index, part.title(), part.from()), Stream.concat(figures(part, view.learners()),
                    WordsSection.figures(view, index).stream()).toArray(Region[]::new));
        });
        return table;
    }

    private static Stream<Region> figures(PresencePart part, int learners) {
        return Stream.of(new Label(part.from() + "–" + part.to()),
                FigureTable.share(number(part.typical()), (double) part.typical() / learners),
                new Label(number(part.forHalf())));
    }

    /** @param learners 0 for fewer than five */
    static String number(int learners) {
        return learners == 0 ? Messages.text("presence.few") : String.valueOf(learners);
    }
}
