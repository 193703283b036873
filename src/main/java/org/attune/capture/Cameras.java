package org.attune.capture;

import com.github.eduramiba.webcamcapture.drivers.NativeDriver;
import com.github.sarxos.webcam.WebcamException;
import com.github.sarxos.webcam.ds.buildin.WebcamDefaultDriver;
import java.awt.Dimension;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.attune.error.ErrorCode;
import org.attune.error.UserFacingException;
import org.attune.platform.WindowThread;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The cameras of this machine. On Linux we list them with our own driver, which changes no settings. The driver for
 * other systems opens every camera to list it. Two such opens at once crash the program or stop the video, so we do not
 * query it while one of our cameras is open or hangs, and return the last list instead. Callers wait at most five
 * seconds.
 */
public final class Cameras {
    private static final Logger LOG = LoggerFactory.getLogger(Cameras.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final List<Supplier<CameraDriver>> drivers;
    private final Duration patience;
    private final CameraUse use = new CameraUse();
    private @Nullable CompletableFuture<List<Camera>> pending;
    private volatile @Nullable List<Camera> last;

    Cameras(Supplier<CameraDriver> driver) {
        this(List.of(driver), PATIENCE);
    }

    /**
     * @param drivers in order of preference; the first that works here is queried, on its own thread
     * @param patience how long to wait for a list
     */
    Cameras(List<Supplier<CameraDriver>> drivers, Duration patience) {
        this.drivers = drivers;
        this.patience = patience;
    }

    public static Cameras ofThisMachine() {
        return new Cameras(System.getProperty("os.name").startsWith("Linux")
                ? List.of(CameraDriver::ofLinux)
                : List.of(() -> CameraDriver.of(new NativeDriver()),
                        () -> CameraDriver.of(new WebcamDefaultDriver())),
                PATIENCE);
    }

    /** All cameras, in index order; empty if no driver works here. */
    List<Camera> list() {
        try {
            return listOrFail();
        } catch (UserFacingException noDriver) {
            LOG.warn("{} the cameras cannot be listed", noDriver.errorCode().code(), noDriver.getCause());
            return List.of();
        }
    }

    /**
     * Describes all cameras, in index order.
     *
     * @throws UserFacingException if no driver works here, or if the driver does not respond and never has; this is not
     * the same as having no camera
     */
    public List<ListedCamera> listed() {
        return ListedCamera.of(listOrFail());
    }

    /** @throws UserFacingException see {@link #listed} */
    List<Camera> listOrFail() {
        WindowThread.keepFree();
        try {
            last = pendingQuery().get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException silent) {
            LOG.warn("the camera driver does not answer; the list is the last one");
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException noDriver) {
            throw new UserFacingException(ErrorCode.CAMERA_DRIVER, ErrorCode.CAMERA_DRIVER.sentence(),
                    noDriver.getCause());
        }
        List<Camera> known = last;
        if (known == null) {
            throw new UserFacingException(ErrorCode.CAMERA_LOST, ErrorCode.CAMERA_LOST.sentence());
        }
        return known;
    }

    /** Whether there is certainly no camera. A driver that does not respond may still have one. */
    public boolean areNone() {
        try {
            return listOrFail().isEmpty();
        } catch (UserFacingException unlisted) {
            return unlisted.errorCode() == ErrorCode.CAMERA_DRIVER;
        }
    }

    /**
     * The unique names of all cameras: the second camera with a name gets a number. Empty if no driver works here.
     *
     * @throws UserFacingException if the driver does not respond and never has
     */
    public List<String> names() {
        try {
            return CameraNames.unique(listOrFail());
        } catch (UserFacingException unlisted) {
            if (unlisted.errorCode() == ErrorCode.CAMERA_DRIVER) {
                return List.of();
            }
            throw unlisted;
        }
    }

    /**
     * A finder for one camera.
     *
     * @param choice see {@link CameraNames#named}
     * @param wanted the preferred frame size
     */
    public DeviceFinder choose(String choice, Dimension wanted) {
        return new CameraFinder(this, choice, wanted);
    }

    FrameSource source(Camera camera) {
        return new WebcamSource(camera, use);
    }

    /** Runs one query at a time: callers that arrive while it is pending share its result. */
    private synchronized CompletableFuture<List<Camera>> pendingQuery() {
        CompletableFuture<List<Camera>> before = pending;
        if (before != null && !before.isDone()) {
            return before;
        }
        CompletableFuture<List<Camera>> answer = new CompletableFuture<>();
        pending = answer;
        Thread.ofPlatform().daemon().name("camera-driver").start(() -> query(answer));
        return answer;
    }

    private void query(CompletableFuture<List<Camera>> answer) {
        try {
            answer.complete(devices());
        } catch (LinkageError | RuntimeException failed) {
            answer.completeExceptionally(failed);
        }
    }

    private List<Camera> devices() {
        for (Supplier<CameraDriver> driver : drivers.subList(0, drivers.size() - 1)) {
            try {
                return queryIfAllowed(driver.get());
            } catch (LinkageError | WebcamException noDriver) {
                LOG.info("a camera driver does not run here ({}); trying the next", noDriver.toString());
            }
        }
        return queryIfAllowed(drivers.getLast().get());
    }

    private List<Camera> queryIfAllowed(CameraDriver driver) {
        if (driver.disturbsNobody()) {
            return driver.cameras().get();
        }
        List<Camera> known = last;
        if (!use.beginAsking()) {
            return known == null ? List.of() : known;
        }
        try {
            return driver.cameras().get();
        } finally {
            use.endAsking();
        }
    }
}
