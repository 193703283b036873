package org.attune.pipeline;

import java.util.List;
import java.util.Optional;
import org.attune.analysis.FramingAnalyzer;
import org.attune.capture.DeviceFinder;
import org.attune.session.SessionMode;

/** The set-up screen's access to the cameras. Nothing here opens a camera. */
public interface CameraAccess {
    /** The unique names of all cameras. Queries the driver, so do not call it on the JavaFX thread. */
    List<String> names();

    /**
     * The name to preselect: the last choice, or the one from the command line, if that camera is present. Reads the
     * settings, so do not call it on the JavaFX thread.
     */
    Optional<String> preferred(List<String> names);

    /** Saves the learner's choice for next time, if choices are saved. Do not call it on the JavaFX thread. */
    void remember(String name);

    /** Finds the camera with this name. */
    DeviceFinder finder(String name);

    /**
     * The analyzer for the preview, without smoothing or correction; the caller closes it. Loads models, so do not call
     * it on the JavaFX thread.
     *
     * @throws RuntimeException if the detector, or for expressions the model, cannot be used
     */
    FramingAnalyzer analyzer(SessionMode mode);

    /** Whether the session will include all faces in view; then no baseline is measured. */
    default boolean countsEveryone() {
        return false;
    }

    /** Analysed frames per second. */
    double rate();
}
