package org.attune.ui;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.attune.error.ErrorCode;
import org.attune.report.data.ReportReader;
import org.attune.session.SessionSummary;
import org.attune.ui.classroom.ClassroomScreen;
import org.attune.ui.classroom.FolderDrop;
import org.attune.ui.control.Background;
import org.attune.ui.control.ErrorBanner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens what comes from outside: named at the start, by a file manager, or dropped on the window. One page is shown;
 * several, a folder or a ZIP are the class view's. A session is never interrupted for it. Used on the JavaFX thread.
 */
final class OpenedFiles {
    private static final Logger LOG = LoggerFactory.getLogger(OpenedFiles.class);

    private final Scene scene;
    private final BooleanSupplier free;
    private final Screens screens;
    private final ErrorBanner banner;

    /**
     * The screens that follow.
     *
     * @param leave asks first where something is unsaved, and then runs its argument
     * @param showPage shows a page
     * @param showClass shows a folder or a ZIP of pages as a class
     */
    record Screens(Consumer<Runnable> leave, BiConsumer<Path, SessionSummary> showPage, Consumer<Path> showClass) {
    }

    /**
     * @param scene things may be dropped on it
     * @param free whether another screen may be shown now
     */
    OpenedFiles(Scene scene, BooleanSupplier free, Screens screens) {
        this.scene = scene;
        this.free = free;
        this.screens = screens;
        this.banner = new ErrorBanner(scene);
        scene.setOnDragOver(this::over);
        scene.setOnDragDropped(this::dropped);
    }

    void open(List<Path> files) {
        if (!files.isEmpty()) {
            Background.run("open-files", () -> opening(files), next -> show(next, Messages.text("open.busy")),
                    this::failed);
        }
    }

    /** Reads off the JavaFX thread; what is returned then shows it. */
    private Runnable opening(List<Path> files) throws IOException {
        File first = files.getFirst().toFile();
        Path reports = FolderDrop.meant(first).toPath();
        if (files.size() > 1 || reports.equals(first.toPath())) {
            return () -> screens.showClass.accept(reports);
        }
        SessionSummary summary = ReportReader.read(files.getFirst());
        return () -> screens.showPage.accept(files.getFirst(), summary);
    }

    /**
     * @param next shows another screen
     * @param busy why not now, in a sentence
     */
    void show(Runnable next, String busy) {
        if (!free.getAsBoolean()) {
            banner.tell(busy);
            return;
        }
        banner.close();
        screens.leave.accept(() -> {
            if (scene.getRoot() instanceof ClassroomScreen left) {
                left.close();
            }
            next.run();
        });
    }

    private void failed(Throwable failure) {
        ErrorCode errorCode = ErrorCode.of(failure);
        LOG.warn("{} a file cannot be opened", errorCode.code(), failure);
        banner.tell(errorCode.withCode(failure instanceof IOException
                ? String.valueOf(failure.getMessage())
                : errorCode.sentence() + " " + errorCode.remedy()));
    }

    private void over(DragEvent drag) {
        if (drag.getDragboard().hasFiles() && free.getAsBoolean()) {
            drag.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
        }
        drag.consume();
    }

    private void dropped(DragEvent drop) {
        open(drop.getDragboard().getFiles().stream().map(File::toPath).toList());
        drop.setDropCompleted(drop.getDragboard().hasFiles());
        drop.consume();
    }
}
