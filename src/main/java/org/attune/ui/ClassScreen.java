package org.attune.ui;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.attune.classroom.ClassExport;
import org.attune.classroom.ClassPage;
import org.attune.classroom.ClassPicture;
import org.attune.classroom.MarkerFile;
import org.attune.report.ReportImage;
import org.attune.report.Sentence;
import org.jspecify.annotations.Nullable;

/** A teacher's folder of reports as one page; what arrives in the folder appears by itself. */
final class ClassScreen extends BorderPane {
    private final ClassFolder folder = new ClassFolder(this::show, this::showProgress);
    private final Runnable back;
    private final Label where = label("class-folder", Words.text("class.folder"));
    private final Label message = label("class-message", Words.text("class.drop"));
    private final StackPane center = new StackPane(message);
    private final ProgressBar bar = new ProgressBar();
    private final Label count = label("class-progress", "");
    private final HBox progress = new HBox(bar, count, button("class-cancel", Words.text("class.cancel"), folder::cancel));
    private final ClassSide side = new ClassSide(folder::choose);
    private final Button savePng = button("class-save-png", Words.text("class.save"), () -> choose("png"));
    private final Button saveCsv = button("class-save-csv", Words.text("class.save-csv"), () -> choose("csv"));
    private final Button slides = button("class-markers", Words.text("class.slides"), this::chooseMarkers);
    private @Nullable ClassResult shown;

    /** @param back to where the teacher came from */
    ClassScreen(Runnable back) {
        this.back = back;
        getStyleClass().add("class-screen");
        progress.getStyleClass().add("class-reading");
        progress.setVisible(false);
        progress.managedProperty().bind(progress.visibleProperty());
        setTop(top());
        setCenter(center);
        setRight(side);
        setBottom(bottom());
        setOnDragOver(this::over);
        setOnDragDropped(this::dropped);
        enableActions();
    }

    /** Shows that folder, and whatever arrives in it. */
    void open(Path reports) {
        where.setText(reports.toString());
        folder.open(reports);
    }

    /** Ends reading and watching. */
    void close() {
        folder.close();
    }

    private void show(ClassResult result) {
        shown = result;
        progress.setVisible(false);
        side.show(result);
        message.setText(result.message());
        center.getChildren().setAll(result.view() == null ? message
                : ReportScreen.fitting(SwingFXUtils.toFXImage(ReportImage.of(new ClassPage(result.view())), null)));
        enableActions();
    }

    private void showProgress(int done, int all) {
        progress.setVisible(done < all);
        bar.setProgress((double) done / all);
        count.setText(Words.text("class.progress", done, all));
    }

    private void enableActions() {
        savePng.setDisable(shown == null || shown.view() == null);
        saveCsv.setDisable(savePng.isDisable());
        slides.setDisable(shown == null);
    }

    /** @throws IOException with a sentence for the teacher, when it cannot be written there */
    void save(Path file) throws IOException {
        if (shown == null || shown.view() == null) {
            return;
        }
        if (file.toString().endsWith(".csv")) {
            Files.writeString(file, ClassExport.csv(shown.view()));
        } else {
            ClassPicture.refuseOver(file);
            Files.write(file, ClassPicture.encode(ReportImage.of(new ClassPage(shown.view()))));
        }
        where.setText(Words.text("class.saved", file));
    }

    private void choose(String extension) {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName("attune-class." + extension);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(extension.toUpperCase(Locale.ROOT), "*." + extension));
        File file = chooser.showSaveDialog(getScene().getWindow());
        if (file != null) {
            attempt(() -> save(file.toPath()));
        }
    }

    private void chooseMarkers() {
        File file = new FileChooser().showOpenDialog(getScene().getWindow());
        if (file != null) {
            attempt(() -> folder.mark(MarkerFile.read(file.toPath())));
        }
    }

    /** What can go wrong with a file. */
    private interface FileAction {
        void run() throws IOException;
    }

    private void attempt(FileAction action) {
        try {
            action.run();
        } catch (IOException refused) {
            where.setText(Words.text("class.failed", refused.getMessage()));
        }
    }

    private void over(DragEvent drag) {
        if (drag.getDragboard().hasFiles()) {
            drag.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
        }
        drag.consume();
    }

    /** A report that is dropped alone stands for its folder. */
    private void dropped(DragEvent drop) {
        List<File> files = drop.getDragboard().getFiles();
        if (!files.isEmpty()) {
            File first = files.getFirst();
            open((first.isDirectory() ? first : first.getAbsoluteFile().getParentFile()).toPath());
        }
        drop.setDropCompleted(!files.isEmpty());
        drop.consume();
    }

    private Node top() {
        Label heading = new Label(Words.text("class.title"));
        heading.getStyleClass().add("heading");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(heading, gap, button("class-choose", Words.text("class.choose"), this::chooseFolder));
        VBox top = new VBox(line, where, progress);
        top.getStyleClass().add("report-top");
        return top;
    }

    private void chooseFolder() {
        File chosen = new DirectoryChooser().showDialog(getScene().getWindow());
        if (chosen != null) {
            open(chosen.toPath());
        }
    }

    private Node bottom() {
        HBox bottom = new HBox(savePng, saveCsv, slides, button("class-back", Words.text("class.back"), () -> {
            close();
            back.run();
        }));
        bottom.getStyleClass().add("footer");
        return bottom;
    }

    private static Label label(String id, String words) {
        Label label = new Sentence(words);
        label.setId(id);
        return label;
    }

    private static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setOnAction(click -> action.run());
        return button;
    }
}
