package org.attune.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.attune.capture.CameraState;
import org.attune.capture.Cameras;
import org.attune.capture.ListedCamera;
import org.attune.error.ErrorCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** {@code attune cameras}: the numbers and names that {@code --camera} takes. */
@Command(name = "cameras", mixinStandardHelpOptions = true, description = "List the cameras.")
final class CamerasCommand implements Callable<Integer> {
    /** @return the exit code: 1 when there are cameras and this user may use none of them */
    @Override
    public Integer call() {
        List<ListedCamera> cameras = Cameras.ofThisMachine().listed();
        if (cameras.isEmpty()) {
            System.out.println(ErrorCode.CAMERA_MISSING.withCode(CameraState.MISSING.sentence()));
        }
        for (int number = 0; number < cameras.size(); number++) {
            System.out.println(number + "  " + line(cameras.get(number)));
        }
        return !cameras.isEmpty() && cameras.stream().allMatch(ListedCamera::isForbidden)
                ? ExitCode.SOFTWARE
                : ExitCode.OK;
    }

    private static String line(ListedCamera camera) {
        return camera.name() + "  "
                + (camera.isForbidden()
                        ? ErrorCode.CAMERA_FORBIDDEN.withCode(CameraState.FORBIDDEN.sentence())
                        : camera.sizes());
    }
}
