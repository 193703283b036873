package org.attune.ui.report;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.attune.report.Headline;
import org.attune.report.page.ReportImage;
import org.attune.report.page.ReportPage;
import org.attune.report.page.WrappingLabel;
import org.attune.session.SessionSummary;
import org.attune.ui.camera.HeldCameraSign;
import org.attune.ui.camera.HeldCameras;
import org.attune.ui.control.FitScrollPane;
import org.attune.ui.control.FittedPage;
import org.attune.ui.control.FolderWindow;
import org.attune.ui.control.Message;
import org.attune.ui.control.NavAction;
import org.attune.ui.control.PageAndSide;
import org.attune.ui.control.PagePrinter;
import org.attune.ui.control.PictureCopy;
import org.attune.ui.control.Question;
import org.attune.ui.control.ReadingOrder;
import org.attune.ui.control.Toast;

/**
 * The page, what the learner may take out of it, and what can be done with it. A session's report is on the disk before
 * this screen is shown, so closing the window never loses it. Saving replaces that file with the shorter page; until
 * then the file is unchanged, and this screen says so.
 */
public final class ReportScreen extends StackPane {
    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

    private final OpenReport report;
    private final ReportActions actions;
    private final Consumer<String> gone;
    private final FittedPage view;
    private final PageMoments moments;
    private final Label heading = new WrappingLabel("");
    private final Message message = new Message("report-message", "report-words");
    private final EditPanel edits;
    private final ReportRemoval removal;
    private final ReportFooter footer;
    private final VBox top;
    private final Question question;
    private final UnsavedQuestion unsaved;
    private final ReadOnlyBooleanWrapper filed = new ReadOnlyBooleanWrapper();
    private BufferedImage page;

    /**
     * @param page the picture of the report
     * @param message where it is, or why it is not saved
     * @param gone gets a sentence after the learner deleted it
     * @param navigation leaves this screen
     */
    public ReportScreen(OpenReport report, BufferedImage page, String message, ReportActions actions,
            Consumer<String> gone,
            NavAction... navigation) {
        this.report = report;
        this.page = page;
        this.actions = actions;
        this.gone = gone;
        removal = new ReportRemoval(report);
        footer = new ReportFooter(filed,
                new ReportFooter.Actions(this::save, this::saveAs, this::print, this::copy, this::openFolder,
                        this::askToDelete),
                buttons(navigation, false), buttons(navigation, true));
        edits = new EditPanel(report.summary(), this::change, this::undo);
        view = new FittedPage(SwingFXUtils.toFXImage(page, null));
        moments = new PageMoments(view);
        heading.getStyleClass().add("heading");
        top = new VBox(heading, this.message);
        top.getStyleClass().add("report-top");
        BorderPane screen = ReadingOrder.arrange(top, new FitScrollPane(new PageAndSide(view, edits)), null, footer);
        question = new Question(screen);
        unsaved = new UnsavedQuestion(question, report, this::save, this::discard);
        heading.textProperty().bind(
                Bindings.when(filed).then(Messages.text("report.title"))
                        .otherwise(Messages.text("report.title.unsaved")));
        getStyleClass().add("report-screen");
        getChildren().addAll(screen, question);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        PagePrinter.onShortcut(this, footer.print()::fire);
        show(message);
    }

    private List<Button> buttons(NavAction[] navigation, boolean quit) {
        return Arrays.stream(navigation).filter(action -> action.isQuit() == quit)
                .map(action -> action.button(this::asksBefore)).toList();
    }

    /**
     * On a shared computer the page stays where it is: no other folder, no copy, no deleting, and one button that
     * leaves, even when the page cannot be saved.
     */
    public ReportScreen forLearnersOnly(Runnable done) {
        footer.keepForLearners(() -> {
            if (filed.get()) {
                asksBefore(done);
            } else {
                discard(done);
            }
        });
        return this;
    }

    /** Says at the top that one of these cameras may still be on, as long as that is so. */
    public ReportScreen watching(HeldCameras held) {
        top.getChildren().addFirst(new HeldCameraSign(held));
        return this;
    }

    /** Whether the page is on the disk, possibly still with what was taken out here. */
    public boolean isFiled() {
        return filed.get();
    }

    /** As {@link UnsavedQuestion#asksBefore}. */
    public boolean asksBefore(Runnable leave) {
        edits.keepTyped();
        return unsaved.asksBefore(leave);
    }

    private void discard(Runnable then) {
        setBusy(true);
        removal.discard(then);
    }

    private void change(UnaryOperator<SessionSummary> change) {
        if (report.change(change)) {
            redraw();
        } else {
            message.say(Messages.text("report.nothing"));
        }
    }

    private void undo() {
        if (report.isChanged()) {
            report.undo();
            redraw();
        }
    }

    private void redraw() {
        page = ReportImage.render(report.summary());
        show(actions.where());
    }

    private void show(String words) {
        view.show(SwingFXUtils.toFXImage(page, null));
        moments.show(report.summary(), Messages.text("report.image", Headline.text(report.summary())));
        edits.show(report);
        footer.save().setDisable(report.isSaved());
        filed.set(report.file().isPresent());
        message.say(words);
    }

    private void save() {
        setBusy(true);
        actions.save(page, words -> {
            done(words);
            if (report.isSaved()) {
                Toast.saved(this);
            }
        });
    }

    private void saveAs() {
        setBusy(true);
        actions.saveAs(page, this::done);
    }

    /** While the page is being written or deleted, nothing else can be done with it. */
    private void setBusy(boolean now) {
        footer.setDisable(now);
        edits.setDisable(now);
        unsaved.setWriting(now);
    }

    private void done(String words) {
        show(words);
        setBusy(false);
    }

    private void print() {
        PagePrinter.print(() -> ReportPage.onPaper(report.summary()), getScene().getWindow(), message::say);
    }

    private void copy() {
        PictureCopy.make(view.page()).ifPresentOrElse(message::say,
                () -> Toast.show(this, Messages.text("report.copied")));
    }

    private void askToDelete() {
        question.ask(Messages.text("report.delete.title"), DeletionWords.before(report.files()),
                Messages.text("report.delete.yes"), Messages.text("report.delete.no"),
                this::delete);
    }

    private void delete() {
        setBusy(true);
        removal.delete(words -> {
            setBusy(false);
            gone.accept(words);
        }, this::done);
    }

    private void openFolder() {
        report.file().map(Path::getParent).ifPresent(parent -> FolderWindow.open(parent, message::say));
    }

    private void onKey(KeyEvent key) {
        if (!question.isDisplay() && (SAVE.match(key) || UNDO.match(key))) {
            if (SAVE.match(key)) {
                edits.keepTyped();
            }
            (SAVE.match(key) ? footer.save() : edits.undoButton()).fire();
            key.consume();
        }
    }
}
