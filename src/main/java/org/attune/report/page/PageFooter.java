package org.attune.report.page;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.attune.report.CountedWords;
import org.attune.report.Messages;
import org.attune.session.ModelId;
import org.attune.session.SessionKind.Expressions;
import org.attune.session.SessionSummary;

/** The small print under a page: what its figures mean, and what made them. */
final class PageFooter {
    private PageFooter() {}

    /** @param holdsNumbers whether the page is a file with its numbers inside */
    static Node build(SessionSummary summary, Expressions made, boolean holdsNumbers) {
        ModelId model = made.model();
        String meaning = Stream.of(CountedWords.withoutNeutral(summary), CountedWords.meaning(summary))
                .filter(sentence -> !sentence.isEmpty()).collect(Collectors.joining(" "));
        VBox footer = new VBox(WrappingLabel.of("footer-text", meaning),
                WrappingLabel.of("footer-text", line(holdsNumbers, "footer.made",
                        model.name() + " " + model.version() + " (" + model.sha256().substring(0, 8) + ")",
                        made.policy(), summary.info().appVersion())));
        footer.getStyleClass().add("footer");
        return footer;
    }

    static String line(boolean holdsNumbers, String made, Object... values) {
        String line = Messages.text(made, values);
        return holdsNumbers ? line + " " + Messages.text("footer.data") : line;
    }
}
