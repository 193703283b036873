package org.attune.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.sarxos.webcam.ds.dummy.WebcamDummyDriver;
import java.awt.Dimension;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.attune.Eventually;
import org.attune.capture.v4l2.PluggedCameras;
import org.attune.error.ErrorCode;
import org.attune.error.UserFacingException;
import org.junit.jupiter.api.Test;

class CamerasTest {
    private final List<Camera> three = dummies();

    @Test
    void listingNeverFailsEvenWithoutACamera() {
        assertThat(Cameras.ofThisMachine().list()).isNotNull();
    }

    @Test
    void isChosenByNumberOrByPartOfTheName() throws CaptureException {
        assertThat(CameraNames.pick(three, "")).isSameAs(three.get(0));
        assertThat(CameraNames.pick(three, "2")).isSameAs(three.get(2));
        assertThat(CameraNames.pick(three, three.get(1).name().toUpperCase())).isSameAs(three.get(1));
    }

    @Test
    void aWholeNameIsThatCameraAndNotOneWhoseNameHoldsIt() {
        List<String> names = List.of("HD USB Camera", "USB Camera", "USB Camera (2)");

        assertThat(CameraNames.named(names, "USB Camera")).contains("USB Camera");
        assertThat(CameraNames.named(names, "usb camera (2)")).contains("USB Camera (2)");
        assertThat(CameraNames.named(names, "usb")).contains("HD USB Camera");
        assertThat(CameraNames.named(names, "1")).contains("USB Camera");
        assertThat(CameraNames.named(names, "7")).isEmpty();
        assertThat(CameraNames.named(List.of(), "")).isEmpty();
    }

    @Test
    void camerasOfOneNameAreToldApart() throws CaptureException {
        Camera first = three.get(0);
        Camera second = dummies().get(0);
        List<Camera> twins = List.of(first, three.get(1), second);

        assertThat(CameraNames.unique(twins)).containsExactly(first.name(), three.get(1).name(),
                first.name() + " (2)");
        assertThat(CameraNames.pick(twins, first.name() + " (2)")).isSameAs(second);
    }

    @Test
    void aChoiceThatIsNotThereIsMissingAndNamed() {
        assertThatThrownBy(() -> CameraNames.pick(three, "Kinect"))
                .isInstanceOf(CaptureException.class).hasMessage("No camera named “Kinect” was found.");
        assertThatThrownBy(() -> CameraNames.pick(List.of(), "")).hasMessage(CameraState.MISSING.sentence());
    }

    @Test
    void aMissingCameraIsFoundOutWhenAskedFor() {
        DeviceFinder finder = Cameras.ofThisMachine().choose("surely no camera has this name", new Dimension(640, 480));

        assertThatThrownBy(finder::find).isInstanceOf(CaptureException.class);
    }

    @Test
    void otherDriversAreNotAskedWhileACameraIsOpenOrHangs() throws CaptureException {
        ScriptedCamera camera = new ScriptedCamera();
        AtomicInteger asked = new AtomicInteger();
        Cameras cameras = new Cameras(() -> driver(() -> {
            asked.incrementAndGet();
            return List.of(new WebcamCamera(camera));
        }));
        FrameSource source = cameras.choose("", new Dimension(640, 480)).find();
        assertThat(asked).hasValue(1);

        source.open();
        assertThat(cameras.names()).containsExactly("Scripted");
        assertThat(asked).as("the list is the last one").hasValue(1);
        source.close();
        source.close();
        cameras.names();
        assertThat(asked).as("once it is closed").hasValue(2);

        camera.behaviour = ScriptedCamera.Behaviour.HANGS_OPENING;
        Thread opening = Thread.ofPlatform().daemon().start(() -> openAndClose(source));
        Eventually.until("the driver to hang", () -> opening.getState() == Thread.State.WAITING);
        assertThat(cameras.names()).containsExactly("Scripted");
        assertThat(asked).hasValue(2);
        camera.letGo();
        Eventually.until("the driver to return", () -> !opening.isAlive());
        cameras.names();
        assertThat(asked).hasValue(3);
    }

    private static void openAndClose(FrameSource source) {
        try (source) {
            source.open();
        } catch (CaptureException refused) {
            throw new IllegalStateException(refused);
        }
    }

    @Test
    void nothingIsOpenedWhileAnotherDriverListsItsCameras() throws Exception {
        ScriptedCamera camera = new ScriptedCamera();
        CountDownLatch mayAnswer = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        Cameras cameras = new Cameras(List.of(() -> driver(() -> {
            if (asked.incrementAndGet() > 1) {
                await(mayAnswer);
            }
            return List.of(new WebcamCamera(camera));
        })), Duration.ofMillis(200));
        FrameSource source = cameras.choose("", new Dimension(640, 480)).find();
        cameras.names();

        Thread opening = Thread.ofPlatform().daemon().start(() -> openAndClose(source));
        Eventually.until("the reader to wait", () -> opening.getState() == Thread.State.WAITING);
        assertThat(camera.isOpen()).isFalse();
        mayAnswer.countDown();

        opening.join();
        assertThat(camera.closes).as("it was opened after the answer").hasValue(1);
    }

    @Test
    void aDriverThatHangsKeepsNobodyAndItsLastListStands() {
        CountDownLatch mayAnswer = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        Cameras cameras = new Cameras(List.of(() -> driver(() -> {
            if (asked.incrementAndGet() > 1) {
                await(mayAnswer);
            }
            return three;
        })), Duration.ofMillis(100));
        assertThat(cameras.list()).hasSize(3);

        assertThat(cameras.list()).isSameAs(three);
        assertThat(cameras.list()).isSameAs(three);
        assertThat(cameras.areNone()).isFalse();
        assertThat(asked).as("one question at a time").hasValue(2);
        mayAnswer.countDown();
        Eventually.until("it is asked again once it has answered", () -> !cameras.list().isEmpty() && asked.get() > 2);
    }

    @Test
    void aDriverThatNeverAnsweredMayHaveACamera() {
        CountDownLatch mayAnswer = new CountDownLatch(1);
        Cameras cameras = new Cameras(List.of(() -> driver(() -> {
            await(mayAnswer);
            return List.of();
        })), Duration.ofMillis(100));

        assertThatThrownBy(cameras::listOrFail).isInstanceOfSatisfying(UserFacingException.class,
                told -> assertThat(told.errorCode()).isEqualTo(ErrorCode.CAMERA_LOST));
        assertThat(cameras.areNone()).isFalse();
        assertThat(cameras.list()).isEmpty();
        mayAnswer.countDown();
        Eventually.until("the answer", cameras::areNone);
    }

    @Test
    void afterALossTheSameCameraIsMeantAndNeverAnotherOfItsName() throws CaptureException {
        Camera left = plugged("usb-1");
        Camera right = plugged("usb-2");
        List<Camera> plugged = new CopyOnWriteArrayList<>(List.of(left, right));
        Cameras cameras = new Cameras(() -> driver(() -> List.copyOf(plugged)));
        DeviceFinder second = cameras.choose("Twin (2)", new Dimension(640, 480));
        DeviceFinder first = cameras.choose("", new Dimension(640, 480));
        assertThat(second.find().name()).isEqualTo("Twin");
        first.find();

        plugged.remove(left);
        assertThat(second.find()).as("it is called Twin now, and is meant").isNotNull();
        assertThatThrownBy(first::find).as("the other one is not").isInstanceOfSatisfying(CaptureException.class,
                told -> assertThat(told.state()).isEqualTo(CameraState.MISSING));
        plugged.add(plugged("usb-7"));
        assertThat(first.find()).as("put in elsewhere").isNotNull();
        plugged.removeLast();
        plugged.add(left);
        assertThat(first.find()).as("put back where it was first").isNotNull();
        plugged.clear();
        assertThatThrownBy(first::find).hasMessage(CameraState.MISSING.sentence());
        plugged.add(new V4l2Camera(PluggedCameras.of("Other", "usb-1")));
        assertThatThrownBy(first::find).hasMessage(CameraState.MISSING.sentence());
    }

    @Test
    void whereTheDriverDoesNotSayWhereCamerasAreATwinIsNeverTakenForTheOtherOne() throws CaptureException {
        Camera left = new WebcamCamera(new ScriptedCamera());
        Camera right = new WebcamCamera(new ScriptedCamera());
        List<Camera> plugged = new CopyOnWriteArrayList<>(List.of(left, right));
        DeviceFinder first = new Cameras(() -> driver(() -> List.copyOf(plugged))).choose("Scripted",
                new Dimension(640, 480));
        first.find();

        plugged.remove(left);
        assertThatThrownBy(first::find).isInstanceOfSatisfying(CaptureException.class,
                told -> assertThat(told.state()).isEqualTo(CameraState.MISSING));
        plugged.addFirst(left);
        assertThat(first.find()).isNotNull();
    }

    @Test
    void whatWeHaveOpenOurselvesIsNotOpenedAgain() throws CaptureException {
        ScriptedCamera camera = new ScriptedCamera();
        Cameras cameras = new Cameras(() -> driver(() -> List.of(new WebcamCamera(camera))));
        FrameSource open = cameras.choose("", new Dimension(640, 480)).find();
        open.open();

        FrameSource again = cameras.choose("", new Dimension(640, 480)).find();
        assertThatThrownBy(again::open).isInstanceOfSatisfying(CaptureException.class,
                told -> assertThat(told.state()).isEqualTo(CameraState.HELD));
        again.close();
        open.close();

        again.open();
        again.close();
    }

    private static CameraDriver driver(Supplier<List<Camera>> cameras) {
        return new CameraDriver(cameras, false);
    }

    private static Camera plugged(String place) {
        return new V4l2Camera(PluggedCameras.of("Twin", place));
    }

    private static List<Camera> dummies() {
        return CameraDriver.of(new WebcamDummyDriver(3)).cameras().get();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }
}
