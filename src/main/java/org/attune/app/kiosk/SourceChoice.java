package org.attune.app.kiosk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attune.app.CompositionRoot;
import org.attune.app.DemoClip;
import org.attune.capture.Cameras;
import org.attune.capture.DeviceFinder;
import org.attune.capture.VideoSource;
import org.attune.capture.clip.ClipSource;
import org.attune.capture.stream.StreamAddress;
import org.attune.capture.stream.StreamSource;
import org.attune.config.Settings;
import org.attune.error.ErrorCode;
import org.attune.error.RequestException;
import org.attune.error.UserFacingException;
import org.attune.pipeline.CameraAccess;
import org.jspecify.annotations.Nullable;

/**
 * Where the pictures come from; at most one is given, and without any it is the camera of the settings.
 *
 * @param camera a part of its name, or its number
 * @param demoOnly the built-in clip, over and over, whatever else there is
 */
public record SourceChoice(@Nullable String camera, @Nullable Path video, @Nullable StreamAddress stream,
        boolean demoOnly) {
    private static final String FOR_STREAMS = "An address is for --stream; --camera takes a name or a number, and "
            + "--video a file.";
    /** A file's name that has one loses the second slash. */
    private static final Pattern ADDRESS = Pattern.compile("[a-z]{3,5}:[/\\\\]", Pattern.CASE_INSENSITIVE);

    /**
     * @throws UserFacingException with a sentence, when a file cannot be a source
     * @throws IllegalArgumentException with a sentence, when something else cannot be; no camera is asked for
     */
    void check() {
        if (video != null) {
            existing(video);
        }
        if (camera != null && camera.contains("://")) {
            throw new RequestException(FOR_STREAMS);
        }
    }

    /**
     * Asks the camera driver, so not on the JavaFX thread.
     *
     * @throws RuntimeException as {@link #check}
     */
    VideoSource source(Settings settings, Cameras cameras) {
        if (demoOnly) {
            return DemoClip.source();
        }
        if (video != null) {
            Path file = existing(video);
            return new VideoSource(() -> ClipSource.of(file), false, "video " + file.getFileName(), "");
        }
        if (stream != null) {
            StreamAddress address = stream;
            return new VideoSource(() -> new StreamSource(address), true, "video stream", "");
        }
        return camera == null && cameras.areNone()
                ? DemoClip.source()
                : new VideoSource(finder(settings, cameras), true, "camera", "");
    }

    private DeviceFinder finder(Settings settings, Cameras cameras) {
        return cameras.choose(CameraChoice.wanted(settings, named()), MachineCameras.size(settings));
    }

    /** Empty when none is named. */
    String named() {
        return camera == null ? "" : camera;
    }

    /** To be set up before a session; none where the pictures come from a video or a stream. */
    Optional<CameraAccess> setUp(CompositionRoot session, CameraChoice choice, Cameras cameras) {
        return demoOnly || video != null || stream != null
                ? Optional.empty()
                : Optional.of(new MachineCameras(session, choice, cameras));
    }

    private static Path existing(Path file) {
        if (ADDRESS.matcher(file.toString()).lookingAt()) {
            throw new RequestException(FOR_STREAMS);
        }
        if (!Files.exists(file)) {
            throw new UserFacingException(ErrorCode.FILE_MISSING, "There is no file " + file + ".");
        }
        if (!Files.isRegularFile(file)) {
            throw new UserFacingException(ErrorCode.FILE_REFUSED, file + " is not a file.");
        }
        return file;
    }
}
