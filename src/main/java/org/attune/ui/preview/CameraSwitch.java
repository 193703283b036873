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
 * Opens one camera at a time, off the JavaFX thread: the previous one is closed first, however quickly the learner
 * switches.
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

    /** Does nothing after {@link #close}: a list of cameras may arrive late. */
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

    /** The camera that is open or opening. */
    Optional<CameraPreview> preview() {
        return Optional.ofNullable(preview);
    }

    /** Why there is no preview, in a sentence, if the camera is not the reason; else empty. */
    String failure() {
        return failure;
    }

    /**
     * Closes the camera, without waiting for it. No other can be opened.
     *
     * @param then gets, on the JavaFX thread, the finder of the last open camera, or of the first one if none was open
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

    /** The same camera keeps its finder, which knows the device; a new finder goes by name only. */
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
