package org.attune.classroom.page;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.attune.classroom.Messages;
import org.attune.classroom.PresencePart;
import org.attune.classroom.PresenceView;
import org.attune.report.Lowest;
import org.attune.report.page.FigureTable;

/** Shows how many were in view in the parts of a lecture, in chronological order; of many, only the lowest. */
final class PresenceParts {
    private PresenceParts() {}

    static Node build(PresenceView view) {
        PartNames names = new PartNames(view, view.parts().size());
        FigureTable table = new FigureTable(List.of(Messages.text("part.name"), Messages.text("part.minutes"),
                Messages.text("presence.part.typical"), Messages.text("presence.part.half")));
        Lowest.few(view.parts(), PresencePart::typical, PartNames.ROWS).forEach(part -> table.add(
                names.of(view.parts().indexOf(part), part.title(), part.from()), figures(part, view.learners())));
        return table;
    }

    private static Region[] figures(PresencePart part, int learners) {
        return new Region[]{new Label(part.from() + "–" + part.to()),
                FigureTable.share(number(part.typical()), (double) part.typical() / learners),
                new Label(number(part.forHalf()))};
    }

    /** @param learners 0 for fewer than five */
    static String number(int learners) {
        return learners == 0 ? Messages.text("presence.few") : String.valueOf(learners);
    }
}
