package org.attune.pipeline;

import java.util.Optional;
import org.attune.analysis.Baseline;
import org.attune.capture.VideoSource;
import org.attune.session.SessionLabels;
import org.attune.session.SessionMode;

/** Starts a session once the learner has clicked Start and, if the learner is filmed, has agreed. */
public interface SessionFactory {
    /**
     * The source of the next session. Does not open it but may query the driver, so do not call it on the JavaFX
     * thread. The session started with this source uses the settings of this moment, even if they change in between.
     *
     * @throws IllegalArgumentException with a message for the user, if there is no such source
     */
    VideoSource source();

    /**
     * Starts the session. Loads models, so do not call it on the JavaFX thread.
     *
     * @param source the result of {@link #source()} that the learner agreed to
     * @param labels what the learner typed for the report
     * @param mode the mode that the learner agreed to
     * @param baseline the learner's baseline, or {@link Baseline#NONE}
     */
    LiveSession start(VideoSource source, SessionLabels labels, SessionMode mode, Baseline baseline);

    /** The cameras to set up before a session over {@link #source()}; empty if the source is a clip or a stream. */
    default Optional<CameraAccess> cameras() {
        return Optional.empty();
    }
}
