package org.attune.ui.preview;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.attune.analysis.FrameResult;
import org.attune.capture.DeviceFinder;
import org.attune.pipeline.CameraAccess;
import org.attune.pipeline.CameraPreview;
import org.attune.session.SessionMode;
import org.attune.ui.camera.HeldCameras;
import org.attune.ui.control.StartFailure;
import org.jspecify.annotations.Nullable;

/**
 * Opens one camera at a time, off the JavaFX thread: the one before is closed first, however quickly the learner
 * chooses.
 */
final class CameraSwitch {
    private final CameraAccess cameras;
    private final SessionMode mode;
    private final Consumer<FrameResult> sink;
    private final ExecutorService worker = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("camera-switch").factory());
    private final HeldCameras held;
    private volatile @Nullable CameraPreview preview;
    private volatile String failure = "";
    private String name = "";
    private @Nullable DeviceFinder finder;

    /**
     * @param sink gets each result, on the analysis thread
     * @param held watches the cameras that are closed here
     */
    CameraSwitch(CameraAccess cameras, SessionMode mode, Consumer<FrameResult> sink, HeldCameras held) {
        this.held = held;
        this.cameras = cameras;
        this.mode = mode;
        this.sink = sink;
    }

    /** After the end nothing is opened any more: a list of cameras may arrive late. */
    void open(String chosen) {
        if (worker.isShutdown()) {
            return;
        }
        worker.execute(() -> {
            try {
                DeviceFinder next = closeThenFind(chosen);
                preview = new CameraPreview(next, cameras.analyzer(mode), cameras.rate(), sink);
                failure = "";
            } catch (RuntimeException | LinkageError impossible) {
                failure = StartFailure.sentence(impossible);
            }
        });
    }

    /** The one that is open, or on its way. */
    Optional<CameraPreview> preview() {
        return Optional.ofNullable(preview);
    }

    /** A sentence that says why there is no preview, if that is not the camera's fault, else empty. */
    String failure() {
        return failure;
    }

    /**
     * Closes the camera and ends, without waiting for it.
     *
     * @param then gets, on the JavaFX thread, the finder for the camera that was open last; that of the first one when
     * there was none
     */
    void close(Consumer<DeviceFinder> then) {
        if (!worker.isShutdown()) {
            worker.execute(() -> {
                DeviceFinder last = closeThenFind(name);
                Platform.runLater(() -> then.accept(last));
            });
            worker.shutdown();
        }
    }

    /** The finder of the camera that is shown knows which it is; another one of its name would do for a new one. */
    private DeviceFinder closeThenFind(String next) {
        CameraPreview before = preview;
        DeviceFinder known = finder;
        boolean same = known != null && next.equals(name);
        DeviceFinder found = same ? known : cameras.finder(next);
        name = next;
        finder = found;
        if (before == null) {
            return found;
        }
        preview = null;
        before.close();
        held.watch(before::holdsCamera);
        return same ? before.next(found) : found;
    }
}
