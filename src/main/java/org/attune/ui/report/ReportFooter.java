package org.attune.ui.report;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import org.attune.ui.control.Controls;
import org.attune.ui.theme.Icons;

/**
 * The buttons below a page in three groups: what can be done with it, where to go on, and the way out. In rows when the
 * window is narrow.
 */
final class ReportFooter extends ButtonGroup {
    private final ObservableBooleanValue filed;
    private final Button save;
    private final Button print;

    /**
     * What the buttons do.
     *
     * @param folder shows the page's folder, in the computer's file manager
     */
    record Actions(Runnable save, Runnable saveAs, Runnable print, Runnable copy, Runnable folder,
            Runnable delete) {
    }

    /**
     * @param filed whether the page is on the disk
     * @param ways buttons that go on to another screen
     * @param exits buttons that leave Attune
     */
    ReportFooter(ObservableBooleanValue filed, Actions actions, List<Button> ways, List<Button> exits) {
        super("button-groups");
        this.filed = filed;
        getStyleClass().add("footer");
        save = Controls.button("save", Messages.text("report.save"), actions.save);
        save.getStyleClass().add(Styles.ACCENT);
        Button folder = Controls.button("open-folder", Messages.text("report.folder"), actions.folder);
        folder.disableProperty().bind(Bindings.not(filed));
        Button delete = Controls.button("delete", Messages.text("report.delete"), actions.delete);
        delete.getStyleClass().addAll(Styles.DANGER, Styles.BUTTON_OUTLINED);
        print = Controls.button("print", Messages.text("report.print"), actions.print);
        ButtonGroup page = group(List.of(save,
                Controls.button("save-as", Messages.text("report.save-as"), actions.saveAs),
                print, Controls.button("copy", Messages.text("report.copy"), actions.copy), folder, delete));
        getChildren().addAll(page, ButtonGroup.within(this, "button-groups",
                Stream.of(ways, exits).filter(buttons -> !buttons.isEmpty()).map(this::group).toList()));
    }

    private ButtonGroup group(List<Button> buttons) {
        return ButtonGroup.within(this, "button-group", buttons);
    }

    Button save() {
        return save;
    }

    Button print() {
        return print;
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
        print.setDisable(true);
        getChildren().setAll(save, leave);
    }
}
