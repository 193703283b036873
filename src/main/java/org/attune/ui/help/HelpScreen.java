package org.attune.ui.help;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.attune.error.ErrorCode;
import org.attune.report.page.WrappingLabel;
import org.attune.ui.control.Background;
import org.attune.ui.control.Controls;
import org.attune.ui.control.FitScrollPane;
import org.attune.ui.control.Fold;
import org.attune.ui.control.Message;
import org.attune.ui.control.ReadingOrder;
import org.attune.ui.control.Toast;
import org.attune.ui.theme.Stylesheets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether everything works, what a learner may ask, and all about this computer as text to copy. */
public final class HelpScreen extends StackPane {
    private static final Logger LOG = LoggerFactory.getLogger(HelpScreen.class);

    private final Message state = new Message("help-state", "help-state");
    private final Label versions = Controls.named("versions", "help-words", Messages.text("help.looking"));
    private final TextArea text = new TextArea(Messages.text("help.looking"));
    private final Button copy = Controls.button("copy", Messages.text("help.copy"), this::copy);

    /**
     * @param examination runs on its own thread
     * @param keys what the keys of a session do
     * @param forOthers whether somebody other than the learner gets the page
     */
    public HelpScreen(Supplier<Findings> examination, Node keys, boolean forOthers, Runnable back) {
        getStyleClass().addAll("help-screen", "setup");
        getStylesheets().add(Stylesheets.url("forms.css"));
        state.setText(Messages.text("help.looking"));
        VBox top = new VBox(WrappingLabel.of("heading", Messages.text("help.title")), state);
        top.getStyleClass().add("setup-top");
        BorderPane.setAlignment(top, Pos.CENTER);
        VBox cards = new VBox(card("help.keys", keys),
                card("help.numbers", words("help.numbers.estimate"), words("help.numbers.time"),
                        words("help.numbers.meaning")),
                card("help.who", words(forOthers ? "help.who.others" : "help.who.you"), words("help.who.pictures")),
                card("help.class", words("help.class.what"), words("help.class.who")),
                card("help.versions", versions),
                new Fold("details", Messages.text("help.details"), Messages.text("help.details.hide"), details()));
        cards.getStyleClass().add("cards");
        Button leave = Controls.button("back", Messages.text("help.back"), back);
        leave.setCancelButton(true);
        HBox bottom = new HBox(leave);
        bottom.getStyleClass().add("footer");
        getChildren().add(ReadingOrder.arrange(top, new FitScrollPane(cards), null, bottom));
        Background.run("examination", examination::get, this::show, this::failed);
    }

    private static VBox card(String title, Node... parts) {
        VBox card = new VBox(WrappingLabel.of("card-title", Messages.text(title)));
        card.getStyleClass().add("card");
        card.getChildren().addAll(parts);
        return card;
    }

    private static Label words(String key) {
        return WrappingLabel.of("help-words", Messages.text(key));
    }

    private VBox details() {
        text.setId("diagnosis");
        text.setEditable(false);
        Controls.name(text, Messages.text("help.text"));
        copy.setDisable(true);
        return card("help.text", words("help.details.what"), text, copy);
    }

    private void show(Findings found) {
        state.say(found.faults().isEmpty() ? Messages.text("help.well") : String.join("\n", found.faults()));
        versions.setText(lines(found.versions()));
        text.setText(found.text());
        copy.setDisable(false);
    }

    private static String lines(Map<String, String> versions) {
        return versions.entrySet().stream().map(part -> part.getKey() + " " + part.getValue())
                .collect(Collectors.joining("\n"));
    }

    private void failed(Throwable failure) {
        LOG.error("{} the examination failed", ErrorCode.OWN_FAULT.code(), failure);
        String sentence = ErrorCode.OWN_FAULT.withCode();
        show(new Findings(List.of(sentence), Map.of(), sentence));
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(text.getText());
        Clipboard.getSystemClipboard().setContent(content);
        Toast.show(this, Messages.text("help.copied"));
    }
}
