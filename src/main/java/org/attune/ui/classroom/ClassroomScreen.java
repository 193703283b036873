package org.attune.ui.classroom;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.image.Image;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser.ExtensionFilter;
import org.attune.classroom.Lecture;
import org.attune.classroom.TeacherMarker;
import org.attune.error.ErrorCode;
import org.attune.report.page.WrappingLabel;
import org.attune.ui.control.Controls;
import org.attune.ui.control.FitScrollPane;
import org.attune.ui.control.FittedPage;
import org.attune.ui.control.Message;
import org.attune.ui.control.PageAndSide;
import org.attune.ui.control.PagePrinter;
import org.attune.ui.control.Question;
import org.attune.ui.control.SaveTarget;
import org.jspecify.annotations.Nullable;

/** A teacher's folder of reports, or a ZIP of it, as one page; new files appear by themselves. */
public final class ClassroomScreen extends StackPane {
    private @Nullable Path opened;
    private final FileDialogs dialogs = new FileDialogs(this);
    private final WatchedFolder folder = new WatchedFolder(this::show, this::showProgress);
    private final Runnable back;
    private final BorderPane body = new BorderPane();
    private final Question question = new Question(body);
    private final FlowPane choices = new FlowPane();
    private final Message where = new Message("class-folder", "class-words");
    private final Label message = Controls.named("class-message", "class-words", Messages.text("class.drop"));
    private final FitScrollPane words = new FitScrollPane(message);
    private final StackPane center = new StackPane(words);
    private final ProgressBar bar = new ProgressBar(0);
    private final Label count = Controls.named("class-progress", "class-words", "");
    private final HBox progress = new HBox(bar, count,
            Controls.button("class-cancel", Messages.text("class.cancel"), folder::cancel));
    private final LectureOptions options = new LectureOptions(folder::wish);
    private final ClassroomSide side = new ClassroomSide(this::choose, options);
    private final SlideTimesPanel slideTimes = new SlideTimesPanel(this::chooseSlides, this::mark, where::say);
    private final ClassOutput output = new ClassOutput(this, dialogs, slideTimes, where);
    private final ClassActions actions = new ClassActions(
            new ClassActions.Actions(export -> output.choose(export, opened), output::copy, output::print,
                    this::compare, slideTimes::open),
            leave());
    private Optional<LocalTime> begin = Optional.empty();
    private boolean taught;

    /** @param back leaves this screen */
    public ClassroomScreen(Runnable back) {
        this.back = back;
        getStyleClass().add("class-screen");
        where.managedProperty().bind(where.textProperty().isNotEmpty());
        // The count beside it says the same.
        bar.setAccessibleRole(AccessibleRole.NODE);
        progress.getStyleClass().add("class-reading");
        progress.setVisible(false);
        progress.managedProperty().bind(progress.visibleProperty());
        body.setTop(top());
        FitScrollPane page = new FitScrollPane(new PageAndSide(center, side));
        // There is no room for both: a page that small could not be read.
        page.visibleProperty().bind(slideTimes.visibleProperty().not());
        page.managedProperty().bind(page.visibleProperty());
        body.setCenter(new StackPane(page, slideTimes));
        body.setBottom(actions);
        getChildren().addAll(body, question);
        FolderDrop.on(this, this::open);
        PagePrinter.onShortcut(this, actions::print);
    }

    /** Shows presence only, and says why before a folder is chosen. */
    public void refuseExpressions(ErrorCode why) {
        folder.refuseExpressions(why);
        message.setText(Messages.text("class.drop.presence", why.withCode()));
    }

    /**
     * Offers a class that is taught now.
     *
     * @param begin leaves this screen, which closes first
     */
    public ClassroomScreen offerLive(Runnable begin) {
        choices.getChildren().add(Controls.button("live-class", Messages.text("class.live"), () -> leave(begin)));
        return this;
    }

    /** Shows a class that was just taught; earlier lectures from a folder can then be compared with it. */
    public void teach(List<Lecture> lectures) {
        taught = true;
        where.say(Messages.text("class.taught.how"));
        folder.teach(lectures);
    }

    /**
     * Asks first where a class that was taught is on no disk yet.
     *
     * @param then called when nothing is left to ask, possibly at once
     * @return whether it asks
     */
    public boolean asksBefore(Runnable then) {
        if (!taught || output.isSaved()) {
            then.run();
            return false;
        }
        question.ask(Messages.text("class.leave.title"), Messages.text("class.leave.words"),
                Messages.text("class.leave.yes"), Messages.text("class.leave.no"), then);
        return true;
    }

    /** @param reports a folder, which is then watched, or a ZIP of one */
    public void open(Path reports) {
        opened = reports;
        slideTimes.close();
        options.clear();
        where.setText(reports.toString());
        folder.open(reports);
    }

    /** Stops reading and watching. */
    public void close() {
        folder.close();
    }

    private void show(FolderResult result) {
        begin = result.begin();
        ShownLecture shown = result.shown();
        output.show(shown);
        progress.setVisible(false);
        side.show(result);
        message.setText(result.message());
        center.getChildren().setAll(shown == null ? words : fitted(output.picture(), shown));
        actions.show(shown, true);
    }

    private static FittedPage fitted(Image page, ShownLecture shown) {
        FittedPage fitted = new FittedPage(page);
        fitted.describe(Messages.text("class.image", shown.page().headline()));
        return fitted;
    }

    private void showProgress(int done, int all) {
        progress.setVisible(done < all);
        bar.setProgress((double) done / all);
        count.setText(Messages.text("class.progress", done, all));
    }

    /** @param file whose ending says as what */
    public void save(Path file) {
        output.save(file);
    }

    void save(ClassExport export, SaveTarget target) {
        output.save(export, target);
    }

    private void compare(boolean sideBySide) {
        slideTimes.close();
        folder.wish(now -> now.sideBySide = sideBySide);
    }

    private void chooseSlides() {
        dialogs.file(opened, this::readSlides);
    }

    /** The teacher's markers from a file; says whether it could be read. */
    void readSlides(Path file) {
        slideTimes.read(file, begin, output::failed);
    }

    private void mark(List<TeacherMarker> markers) {
        folder.wish(now -> now.markers = List.copyOf(markers));
    }

    /** What was said about the lecture before is over. */
    private void choose(LectureChoice lecture) {
        folder.wish(now -> now.choose(lecture));
        where.say(opened == null ? "" : opened.toString());
    }

    private Node top() {
        choices.getChildren().addAll(WrappingLabel.of("heading", Messages.text("class.title")),
                Controls.button("class-choose", Messages.text("class.choose"),
                        () -> dialogs.folder(opened, this::open)),
                Controls.button("class-choose-zip", Messages.text("class.choose-zip"),
                        () -> dialogs.file(opened, this::open, new ExtensionFilter("ZIP", "*.zip", "*.ZIP"))));
        choices.getStyleClass().add("class-choices");
        VBox top = new VBox(choices, where, progress);
        top.getStyleClass().add("report-top");
        return top;
    }

    private Button leave() {
        Button leave = Controls.button("class-back", Messages.text("class.back"), () -> leave(back));
        leave.setCancelButton(true);
        return leave;
    }

    private void leave(Runnable then) {
        asksBefore(() -> {
            close();
            then.run();
        });
    }
}
