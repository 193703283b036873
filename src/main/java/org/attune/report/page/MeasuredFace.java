package org.attune.report.page;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.attune.report.CountedWords;
import org.attune.report.Durations;
import org.attune.report.Messages;
import org.attune.report.Percentages;
import org.attune.report.chart.MeasuredBar;
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
        Node bar = new ChartView(new MeasuredBar(measured), "measured-bar");
        HBox.setHgrow(bar, Priority.ALWAYS);
        Label figure = new Label(Percentages.text(Math.round(100 * measured)));
        figure.getStyleClass().add("figure");
        figure.setMinWidth(Region.USE_PREF_SIZE);
        HBox share = new HBox(figure, bar);
        share.getStyleClass().add("measured-share");
        return share;
    }

    private static String counted(SessionSummary summary) {
        long away = Math.round(summary.seconds() - summary.total().measuredSeconds());
        String length = Durations.words(summary.seconds());
        return away > 0 ? Messages.text("face.away", length, Durations.words(away)) : Messages.text("face.all", length);
    }
}
