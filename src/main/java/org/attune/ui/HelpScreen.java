package org.attune.ui;

import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.attune.config.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What works on this computer, as text to copy into a message to whoever helps. */
final class HelpScreen extends StackPane {
    private static final Logger LOG = LoggerFactory.getLogger(HelpScreen.class);

    private final TextArea text = new TextArea(Words.text("help.looking"));
    private final Button copy = Words.button("copy", Words.text("help.copy"), this::copy);

    /** @param diagnosis asked on a thread of its own */
    HelpScreen(Supplier<String> diagnosis, Runnable back) {
        getStyleClass().addAll("help-screen", "setup");
        getStylesheets().add(Sheet.of("setup.css"));
        text.setId("diagnosis");
        text.setEditable(false);
        Words.name(text, Words.text("help.text"));
        copy.getStyleClass().add("accent");
        copy.setDisable(true);
        VBox top = new VBox(Words.label("heading", Words.text("help.title")),
                Words.label("hint", Words.text("help.lead")));
        top.getStyleClass().add("setup-top");
        Button leave = Words.button("back", Words.text("help.back"), back);
        leave.setCancelButton(true);
        HBox bottom = new HBox(copy, leave);
        bottom.getStyleClass().add("footer");
        StackPane page = new StackPane(text);
        page.getStyleClass().add("help-text");
        getChildren().add(ReadingOrder.of(top, page, null, bottom));
        Thread.ofVirtual().name("diagnosis").start(() -> examine(diagnosis));
    }

    private void examine(Supplier<String> diagnosis) {
        try {
            String found = diagnosis.get();
            Platform.runLater(() -> show(found));
        } catch (RuntimeException | LinkageError failed) {
            LOG.error("{} the diagnosis failed", Trouble.OWN_FAULT.code(), failed);
            Platform.runLater(() -> show(
                    Trouble.OWN_FAULT.withCode(Trouble.OWN_FAULT.sentence()) + " " + Trouble.OWN_FAULT.remedy()));
        }
    }

    private void show(String found) {
        text.setText(found);
        copy.setDisable(false);
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(text.getText());
        Clipboard.getSystemClipboard().setContent(content);
        Notice.show(this, Words.text("help.copied"));
    }
}
