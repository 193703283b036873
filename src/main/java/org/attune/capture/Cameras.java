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
 * The cameras of this machine. Linux is asked by a driver of our own, which sets nothing. The others' driver opens
 * every camera to list it, and two at once end the program or take the picture away; so it is not asked while one of
 * ours is open, or hangs: then the list is the last one. Nobody waits longer than five seconds for an answer.
 */
public final class Cameras {
    private static final Logger LOG = LoggerFactory.getLogger(Cameras.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final List<Supplier<CameraDriver>> drivers;
    private final Duration patience;
    private final CameraUse use = new CameraUse();
    private @Nullable CompletableFuture<List<Camera>> asking;
    private volatile @Nullable List<Camera> last;

    Cameras(Supplier<CameraDriver> driver) {
        this(List.of(driver), PATIENCE);
    }

    /**
     * @param drivers the first that runs here is asked, on a thread of its own
     * @param patience how long a list is waited for
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

    /** All cameras, in the order of their numbers; none when no driver works here. */
    List<Camera> list() {
        try {
            return listOrFail();
        } catch (UserFacingException noDriver) {
            LOG.warn("{} the cameras cannot be listed", noDriver.errorCode().code(), noDriver.getCause());
            return List.of();
        }
    }

    /**
     * What is told of all cameras, in the order of their numbers.
     *
     * @throws UserFacingException when no driver works here, or it does not answer and never did, which is not the same
     * as no camera
     */
    public List<ListedCamera> listed() {
        return ListedCamera.of(listOrFail());
    }

    /** @throws UserFacingException as {@link #listed} */
    List<Camera> listOrFail() {
        WindowThread.keepFree();
        try {
            last = asked().get(patience.toNanos(), TimeUnit.NANOSECONDS);
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

    /** Whether there is none for certain: what does not answer may have one. */
    public boolean areNone() {
        try {
            return listOrFail().isEmpty();
        } catch (UserFacingException unlisted) {
            return unlisted.errorCode() == ErrorCode.CAMERA_DRIVER;
        }
    }

    /**
     * The names of all cameras, no two alike: the second of a name is told by a number. None when no driver works here.
     *
     * @throws UserFacingException when the driver does not answer and never did
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
     * @param choice as {@link CameraNames#named} takes it
     * @param wanted the size of its pictures
     */
    public DeviceFinder choose(String choice, Dimension wanted) {
        return new CameraFinder(this, choice, wanted);
    }

    FrameSource source(Camera camera) {
        return new WebcamSource(camera, use);
    }

    /** One question at a time, whoever asks: while one is not answered, all wait for the same answer. */
    private synchronized CompletableFuture<List<Camera>> asked() {
        CompletableFuture<List<Camera>> before = asking;
        if (before != null && !before.isDone()) {
            return before;
        }
        CompletableFuture<List<Camera>> answer = new CompletableFuture<>();
        asking = answer;
        Thread.ofPlatform().daemon().name("camera-driver").start(() -> ask(answer));
        return answer;
    }

    private void ask(CompletableFuture<List<Camera>> answer) {
        try {
            answer.complete(devices());
        } catch (LinkageError | RuntimeException failed) {
            answer.completeExceptionally(failed);
        }
    }

    private List<Camera> devices() {
        for (Supplier<CameraDriver> driver : drivers.subList(0, drivers.size() - 1)) {
            try {
                return askIfAllowed(driver.get());
            } catch (LinkageError | WebcamException noDriver) {
                LOG.info("a camera driver does not run here ({}); trying the next", noDriver.toString());
            }
        }
        return askIfAllowed(drivers.getLast().get());
    }

    private List<Camera> askIfAllowed(CameraDriver asked) {
        if (asked.disturbsNobody()) {
            return asked.cameras().get();
        }
        List<Camera> known = last;
        if (!use.beginAsking()) {
            return known == null ? List.of() : known;
        }
        try {
            return asked.cameras().get();
        } finally {
            use.endAsking();
        }
    }
}
