package org.attune.app;

import com.github.sarxos.webcam.WebcamDevice;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.attune.capture.CameraState;
import org.attune.capture.Cameras;
import org.attune.config.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** {@code attune cameras}: the numbers and names that {@code --camera} takes. */
@Command(name = "cameras", mixinStandardHelpOptions = true, description = "List the cameras.")
final class CamerasCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        List<WebcamDevice> cameras = Cameras.listOrFail();
        if (cameras.isEmpty()) {
            System.out.println(Trouble.CAMERA_MISSING.withCode(CameraState.MISSING.sentence()));
        }
        for (int number = 0; number < cameras.size(); number++) {
            System.out.println(number + "  " + cameras.get(number).getName() + "  " + sizes(cameras.get(number)));
        }
        return ExitCode.OK;
    }

    private static String sizes(WebcamDevice camera) {
        return Arrays.stream(camera.getResolutions()).map(size -> size.width + "x" + size.height).distinct().collect(Collectors.joining(" "));
    }
}
