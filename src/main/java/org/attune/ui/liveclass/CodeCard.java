package org.attune.ui.liveclass;

import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.attune.error.ErrorCode;
import org.attune.live.ClassCode;
import org.attune.report.page.WrappingLabel;
import org.attune.ui.control.Controls;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The code of the class, large enough to be read from the last row. */
final class CodeCard extends VBox {
    private static final Logger LOG = LoggerFactory.getLogger(CodeCard.class);

    private final Label letters = Controls.named("class-code", "class-code", "…");
    private final Button copyCode = Controls.button(ClassKey.COPY_CODE.id(), ClassKey.COPY_CODE.words(),
            () -> copy(false));
    private final Button copyLink = Controls.button(ClassKey.COPY_LINK.id(), ClassKey.COPY_LINK.words(),
            () -> copy(true));
    private final Label how = WrappingLabel.of("hint", Messages.text("code.how"));
    private final Label copied = Controls.named("code-copied", "hint", "");
    private @Nullable ClassCode code;

    CodeCard() {
        getStyleClass().addAll("card", "code-card");
        copied.managedProperty().bind(copied.textProperty().isNotEmpty());
        copyCode.setDisable(true);
        copyLink.setDisable(true);
        FlowPane buttons = new FlowPane(copyCode, copyLink);
        buttons.getStyleClass().add("code-buttons");
        FlowPane line = new FlowPane(letters, buttons);
        line.getStyleClass().add("code-line");
        Label title = WrappingLabel.of("card-title", Messages.text("code.title"));
        title.setLabelFor(letters);
        letters.setFocusTraversable(true);
        getChildren().addAll(title, line, how, copied);
        how.managedProperty().bind(how.visibleProperty());
    }

    void show(ClassCode shown) {
        code = shown;
        letters.setText(shown.grouped());
        letters.setAccessibleText(String.join(" ", shown.letters().split("")));
        copyCode.setDisable(false);
        copyLink.setDisable(false);
        copyCode.requestFocus();
    }

    /** Once learners are there, others know how; the room is the figures'. */
    void explain(boolean wanted) {
        how.setVisible(wanted);
    }

    void copy(boolean link) {
        ClassCode shown = code;
        if (shown == null) {
            return;
        }
        String words = link ? shown.link() : shown.grouped();
        if (Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, words))) {
            copied.setText(Messages.text(link ? "code.copied.link" : "code.copied", words));
        } else {
            LOG.warn("{} the clipboard does not take the code", ErrorCode.CLIPBOARD.code());
            copied.setText(ErrorCode.CLIPBOARD.withCode(Messages.text("code.uncopied")));
        }
    }
}
