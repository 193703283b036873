package org.attune.ui.help;

import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.attune.error.ErrorCode;
import org.attune.report.page.WrappingLabel;
import org.attune.ui.control.Controls;
import org.attune.ui.control.ReadingOrder;
import org.attune.ui.control.Toast;
import org.attune.ui.theme.Stylesheets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What works on this computer, as text to copy into a message to support. */
public final class HelpScreen extends StackPane {
    private static final Logger LOG = LoggerFactory.getLogger(HelpScreen.class);

    private final TextArea text = new TextArea(Messages.text("help.looking"));
    private final Button copy = Controls.button("copy", Messages.text("help.copy"), this::copy);

    /** @param diagnosis runs on its own thread */
    public HelpScreen(Supplier<String> diagnosis, Runnable back) {
        getStyleClass().addAll("help-screen", "setup");
        getStylesheets().add(Stylesheets.url("forms.css"));
        text.setId("diagnosis");
        text.setEditable(false);
        Controls.name(text, Messages.text("help.text"));
        copy.getStyleClass().add("accent");
        copy.setDisable(true);
        VBox top = new VBox(WrappingLabel.of("heading", Messages.text("help.title")),
                WrappingLabel.of("hint", Messages.text("help.lead")));
        top.getStyleClass().add("setup-top");
        Button leave = Controls.button("back", Messages.text("help.back"), back);
        leave.setCancelButton(true);
        HBox bottom = new HBox(copy, leave);
        bottom.getStyleClass().add("footer");
        StackPane page = new StackPane(text);
        page.getStyleClass().add("help-text");
        getChildren().add(ReadingOrder.arrange(top, page, null, bottom));
        Thread.ofVirtual().name("diagnosis").start(() -> examine(diagnosis));
    }

    private void examine(Supplier<String> diagnosis) {
        try {
            String found = diagnosis.get();
            Platform.runLater(() -> show(found));
        } catch (RuntimeException | LinkageError failed) {
            LOG.error("{} the diagnosis failed", ErrorCode.OWN_FAULT.code(), failed);
            Platform.runLater(() -> show(
                    ErrorCode.OWN_FAULT.withCode(ErrorCode.OWN_FAULT.sentence()) + " " + ErrorCode.OWN_FAULT.remedy()));
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
        Toast.show(this, Messages.text("help.copied"));
    }
}
