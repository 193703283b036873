package org.attune.pipeline;

import java.util.List;
import java.util.Optional;
import org.attune.analysis.FramingAnalyzer;
import org.attune.capture.DeviceFinder;
import org.attune.session.SessionMode;

/** What the set-up screen needs of the machine. Nothing here opens a camera. */
public interface CameraAccess {
    /** The names of all cameras, no two alike; asks the driver, so not on the JavaFX thread. */
    List<String> names();

    /**
     * Which of the names to begin with: the one of last time, or of the command line, if it is there; reads the
     * settings, so not on the JavaFX thread.
     */
    Optional<String> preferred(List<String> names);

    /** Keeps the learner's choice for next time, where choices are kept; not on the JavaFX thread. */
    void remember(String name);

    /** Finds the camera of that name. */
    DeviceFinder finder(String name);

    /**
     * What looks at the preview, closed by whoever asked; loads what it needs, so not on the JavaFX thread. It neither
     * smooths nor corrects.
     *
     * @throws RuntimeException when the detector, or for expressions the model, cannot be used
     */
    FramingAnalyzer analyzer(SessionMode mode);

    /** Whether the session will count all faces in view; then nobody's resting face is measured. */
    default boolean countsEveryone() {
        return false;
    }

    /** Looks per second. */
    double rate();
}
