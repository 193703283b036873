package org.attune.report.page;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.attune.report.CountedWords;
import org.attune.report.Durations;
import org.attune.report.Messages;
import org.attune.report.Percentages;
import org.attune.session.SessionKind.Expressions;
import org.attune.session.SessionSummary;

/** How much of a session was measured, whose faces, and whether from the learner's own face at rest. */
final class MeasuredFace {
    private MeasuredFace() {}

    static Node build(SessionSummary summary, Expressions made) {
        String sentences = Stream.of(counted(summary), CountedWords.text(summary),
                Messages.text(made.baseline() ? "footer.baseline" : "footer.no-baseline"))
                .filter(sentence -> !sentence.isEmpty()).collect(Collectors.joining(" "));
        return new VBox(share(summary.measuredShare()), WrappingLabel.of("note", sentences));
    }

    /** The figure with its bar beside it. */
    static Node share(double measured) {
        return PageCards.figure(Percentages.text(Math.round(100 * measured)), measured);
    }

    private static String counted(SessionSummary summary) {
        long away = Math.round(summary.seconds() - summary.total().measuredSeconds());
        String length = Durations.words(summary.seconds());
        return away > 0 ? Messages.text("face.away", length, Durations.words(away)) : Messages.text("face.all", length);
    }
}
