package org.attune.ui.classroom;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser.ExtensionFilter;
import org.attune.classroom.LectureView;
import org.attune.classroom.io.LectureExport;
import org.attune.classroom.io.MarkerFile;
import org.attune.classroom.io.PagePicture;
import org.attune.classroom.page.LecturePage;
import org.attune.error.ErrorCode;
import org.attune.report.page.ReportImage;
import org.attune.report.page.WrappingLabel;
import org.attune.ui.control.Background;
import org.attune.ui.control.Controls;
import org.attune.ui.control.FitScrollPane;
import org.attune.ui.control.FittedPage;
import org.attune.ui.control.Message;
import org.attune.ui.control.PageAndSide;
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
    private final ClassroomSide side = new ClassroomSide(this::choose);
    private final Button savePng = Controls.button("class-save-png", Messages.text("class.save"), () -> choose("png"));
    private final Button saveCsv = Controls.button("class-save-csv", Messages.text("class.save-csv"),
            () -> choose("csv"));
    private final Button slides = Controls.button("class-markers", Messages.text("class.slides"),
            this::chooseSlides);
    private @Nullable FolderResult shown;
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
        setBottom(bottom());
        FolderDrop.on(this, this::open);
        enableActions();
    }

    /** Says why no class view may be made here, in place of one. */
    public void refuse(ErrorCode why) {
        message.setText(why.withCode());
        getTop().setDisable(true);
        FolderDrop.off(this);
    }

    /** @param reports a folder, which is then watched, or a ZIP of one */
    public void open(Path reports) {
        opened = reports;
        where.setText(reports.toString());
        folder.open(reports);
    }

    /** Stops reading and watching. */
    public void close() {
        folder.close();
    }

    private void show(FolderResult result) {
        shown = result;
        progress.setVisible(false);
        side.show(result);
        message.setText(result.message());
        center.getChildren().setAll(result.view() == null ? words : page(result.view()));
        enableActions();
    }

    private static FittedPage page(LectureView view) {
        FittedPage page = new FittedPage(SwingFXUtils.toFXImage(ReportImage.render(new LecturePage(view)), null));
        page.describe(Messages.text("class.image", LecturePage.headline(view)));
        return page;
    }

    private void showProgress(int done, int all) {
        progress.setVisible(done < all);
        bar.setProgress((double) done / all);
        count.setText(Messages.text("class.progress", done, all));
    }

    private void enableActions() {
        savePng.setDisable(shown == null || shown.view() == null);
        saveCsv.setDisable(savePng.isDisable());
        slides.setDisable(shown == null);
    }

    /**
     * Saves what is shown, off the JavaFX thread, and says whether that worked.
     *
     * @param file a CSV if its name ends in .csv, else a PNG
     */
    public void save(Path file) {
        LectureView view = shown == null ? null : shown.view();
        if (view == null) {
            return;
        }
        if (file.toString().endsWith(".csv")) {
            save(file, () -> LectureExport.write(file, view));
        } else {
            BufferedImage page = ReportImage.render(new LecturePage(view));
            save(file, () -> PagePicture.write(file, page));
        }
    }

    private interface FileAction {
        void run() throws IOException;
    }

    private void save(Path file, FileAction action) {
        Background.run("save-class", () -> {
            action.run();
            return file;
        }, saved -> where.say(Messages.text("class.saved", saved)), this::failed);
    }

    private void failed(Throwable failure) {
        if (failure instanceof IOException refused) {
            where.say(Messages.text("class.failed", refused.getMessage()));
        } else {
            LOG.error("{} that did not work", ErrorCode.OWN_FAULT.code(), failure);
            where.say(ErrorCode.OWN_FAULT.withCode(Messages.text("class.fault")));
        }
    }

    private void choose(String extension) {
        LectureView view = shown == null ? null : shown.view();
        if (view != null) {
            dialogs.save(opened, view, extension, this::save);
        }
    }

    private void chooseSlides() {
        dialogs.file(opened, this::readSlides);
    }

    /** The teacher's markers from a CSV file; says whether it could be read. */
    void readSlides(Path file) {
        Background.run("read-slides", () -> MarkerFile.read(file), markers -> {
            folder.mark(markers);
            where.say(Messages.text("class.slides.read", file));
        }, this::failed);
    }

    /** What was said about the lecture before is over. */
    private void choose(LectureChoice lecture) {
        folder.choose(lecture);
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

    private Node bottom() {
        Button leave = Controls.button("class-back", Messages.text("class.back"), () -> {
            close();
            back.run();
        });
        leave.setCancelButton(true);
        FlowPane bottom = new FlowPane(savePng, saveCsv, slides, leave);
        bottom.getStyleClass().addAll("footer", "actions");
        return bottom;
    }
}
