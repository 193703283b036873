package org.attune.capture;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why a camera that is there did not open: drivers hardly say, so their words and the system's device files are asked. */
final class OpenFailure {
    private OpenFailure() {
    }

    static CaptureException of(@Nullable RuntimeException driverFault) {
        CameraState state = isForbidden(driverFault) ? CameraState.FORBIDDEN : CameraState.BUSY;
        return new CaptureException(state, state.sentence(), driverFault == null ? new IOException("the driver gave no reason") : driverFault);
    }

    private static boolean isForbidden(@Nullable RuntimeException driverFault) {
        String words = String.valueOf(driverFault).toLowerCase(Locale.ROOT);
        return words.contains("denied") || words.contains("permission") || words.contains("not authorized") || noDeviceFileIsReadable();
    }

    private static boolean noDeviceFileIsReadable() {
        try (DirectoryStream<Path> devices = Files.newDirectoryStream(Path.of("/dev"), "video*")) {
            boolean any = false;
            for (Path device : devices) {
                any = true;
                if (Files.isReadable(device)) {
                    return false;
                }
            }
            return any;
        } catch (IOException noDeviceFolder) {
            return false;
        }
    }
}
