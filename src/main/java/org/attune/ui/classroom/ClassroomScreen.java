package org.attune.ui.classroom;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser.ExtensionFilter;
import org.attune.classroom.TeacherMarker;
import org.attune.error.ErrorCode;
import org.attune.report.page.ReportImage;
import org.attune.report.page.WrappingLabel;
import org.attune.ui.control.Background;
import org.attune.ui.control.Controls;
import org.attune.ui.control.FitScrollPane;
import org.attune.ui.control.FittedPage;
import org.attune.ui.control.Message;
import org.attune.ui.control.PageAndSide;
import org.attune.ui.control.PagePrinter;
import org.attune.ui.control.PictureCopy;
import org.attune.ui.control.SaveKind;
import org.attune.ui.control.SaveTarget;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A teacher's folder of reports, or a ZIP of it, as one page; new files appear by themselves. */
public final class ClassroomScreen extends BorderPane {
    private static final Logger LOG = LoggerFactory.getLogger(ClassroomScreen.class);

    private final FileDialogs dialogs = new FileDialogs(this);
    private final WatchedFolder folder = new WatchedFolder(this::show, this::showProgress);
    private final Runnable back;
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
    private final ClassActions actions = new ClassActions(
            new ClassActions.Actions(this::choose, this::copy, this::print, this::compare, slideTimes::open), leave());
    private Optional<LocalTime> begin = Optional.empty();
    private @Nullable ShownLecture shown;
    private @Nullable BufferedImage page;
    private @Nullable Path opened;

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
        setTop(top());
        setCenter(new FitScrollPane(new PageAndSide(center, side)));
        setBottom(new VBox(slideTimes, actions));
        FolderDrop.on(this, this::open);
        PagePrinter.onShortcut(this, actions::print);
    }

    /** Shows presence only, and says why before a folder is chosen. */
    public void refuseExpressions(ErrorCode why) {
        folder.refuseExpressions(why);
        message.setText(Messages.text("class.drop.presence", why.withCode()));
    }

    /** @param reports a folder, which is then watched, or a ZIP of one */
    public void open(Path reports) {
        opened = reports;
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
        shown = result.shown();
        page = shown == null ? null : ReportImage.render(shown.page().draw());
        progress.setVisible(false);
        side.show(result);
        message.setText(result.message());
        center.getChildren().setAll(page == null ? words : fitted(page, shown));
        actions.show(shown, true);
    }

    private static FittedPage fitted(BufferedImage page, ShownLecture shown) {
        FittedPage fitted = new FittedPage(SwingFXUtils.toFXImage(page, null));
        fitted.describe(Messages.text("class.image", shown.page().headline()));
        return fitted;
    }

    private void showProgress(int done, int all) {
        progress.setVisible(done < all);
        bar.setProgress((double) done / all);
        count.setText(Messages.text("class.progress", done, all));
    }

    /**
     * Saves what is shown, off the JavaFX thread, and says whether that worked.
     *
     * @param file whose ending says as what
     */
    public void save(Path file) {
        SaveTarget target = SaveTarget.of(file, SaveKind.PNG);
        save(ClassExport.of(target), target);
    }

    void save(ClassExport export, SaveTarget target) {
        if (shown == null || page == null || export == ClassExport.CHAPTERS && slideTimes.isUnclear()) {
            return;
        }
        if (target.isAmong(export.kinds())) {
            ClassExport.Content content = export.of(shown, page, target, slideTimes.began());
            String words = export.saved(shown, target, slideTimes.began());
            Background.run("save-class", () -> content.into(target), saved -> where.say(words),
                    failure -> failed(failure, target));
        } else {
            where.say(target.refused(export.kinds()));
        }
    }

    private void failed(Throwable failure, SaveTarget target) {
        if (!target.confirmed() && failure instanceof FileAlreadyExistsException) {
            where.say(SaveTarget.taken(target.file()));
        } else {
            failed(failure);
        }
    }

    private void print() {
        ShownLecture lecture = shown;
        if (lecture != null) {
            PagePrinter.print(lecture.page()::draw, getScene().getWindow(), where::say);
        }
    }

    private void copy() {
        if (page != null) {
            where.say(PictureCopy.make(SwingFXUtils.toFXImage(page, null)).orElse(Messages.text("class.copied")));
        }
    }

    private void compare(boolean sideBySide) {
        folder.wish(now -> now.sideBySide = sideBySide);
    }

    private void failed(Throwable failure) {
        if (failure instanceof IOException refused) {
            where.say(Messages.text("class.failed", refused.getMessage()));
        } else {
            LOG.error("{} that did not work", ErrorCode.OWN_FAULT.code(), failure);
            where.say(ErrorCode.OWN_FAULT.withCode(Messages.text("class.fault")));
        }
    }

    private void choose(ClassExport export) {
        if (shown != null) {
            dialogs.save(opened, shown, export, target -> save(export, target));
        }
    }

    private void chooseSlides() {
        dialogs.file(opened, this::readSlides);
    }

    /** The teacher's markers from a file; says whether it could be read. */
    void readSlides(Path file) {
        slideTimes.read(file, begin, this::failed);
    }

    private void mark(List<TeacherMarker> markers) {
        folder.wish(now -> now.markers = List.copyOf(markers));
    }

    /** What was said about the lecture before is over. */
    private void choose(LectureChoice lecture) {
        folder.wish(now -> now.choose(lecture));
        where.say(String.valueOf(opened));
    }

    private Node top() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(WrappingLabel.of("heading", Messages.text("class.title")), gap,
                Controls.button("class-choose", Messages.text("class.choose"),
                        () -> dialogs.folder(opened, this::open)),
                Controls.button("class-choose-zip", Messages.text("class.choose-zip"),
                        () -> dialogs.file(opened, this::open, new ExtensionFilter("ZIP", "*.zip", "*.ZIP"))));
        line.getStyleClass().add("class-choices");
        VBox top = new VBox(line, where, progress);
        top.getStyleClass().add("report-top");
        return top;
    }

    private Button leave() {
        Button leave = Controls.button("class-back", Messages.text("class.back"), () -> {
            close();
            back.run();
        });
        leave.setCancelButton(true);
        return leave;
    }
}
