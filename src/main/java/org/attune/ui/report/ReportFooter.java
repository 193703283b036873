package org.attune.ui.report;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.attune.ui.control.Controls;
import org.attune.ui.theme.Icons;

/** The buttons below a page; in rows when the window is narrow. */
final class ReportFooter extends FlowPane {
    private final ObservableBooleanValue filed;
    private final Button save;

    /**
     * What the buttons do.
     *
     * @param folder shows the page's folder, in the computer's file manager
     */
    record Actions(Runnable save, Runnable saveAs, Runnable copy, Runnable folder, Runnable delete) {
    }

    /**
     * @param filed whether the page is on the disk
     * @param navigation buttons that leave the screen
     */
    ReportFooter(ObservableBooleanValue filed, Actions actions, List<Button> navigation) {
        this.filed = filed;
        getStyleClass().addAll("footer", "actions");
        save = Controls.button("save", Messages.text("report.save"), actions.save);
        save.getStyleClass().add(Styles.ACCENT);
        Button folder = Controls.button("open-folder", Messages.text("report.folder"), actions.folder);
        folder.disableProperty().bind(Bindings.not(filed));
        Button delete = Controls.button("delete", Messages.text("report.delete"), actions.delete);
        delete.getStyleClass().addAll(Styles.DANGER, Styles.BUTTON_OUTLINED);
        getChildren().addAll(save, Controls.button("save-as", Messages.text("report.save-as"), actions.saveAs),
                Controls.button("copy", Messages.text("report.copy"), actions.copy), folder, delete);
        getChildren().addAll(navigation);
    }

    Button save() {
        return save;
    }

    /**
     * Leaves Save and one button that leaves the screen, whether or not the page could be saved.
     *
     * @param done what that button does
     */
    void keepForLearners(Runnable done) {
        Button leave = Controls.button("again", "", done);
        Icons.show(leave, "done");
        leave.textProperty().bind(
                Bindings.when(filed).then(Messages.text("report.done")).otherwise(Messages.text("report.go-on")));
        save.textProperty().bind(
                Bindings.when(filed).then(Messages.text("report.save")).otherwise(Messages.text("report.retry")));
        getChildren().setAll(save, leave);
    }
}
