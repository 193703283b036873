package org.attune.pipeline;

import java.util.Optional;
import org.attune.analysis.Baseline;
import org.attune.capture.VideoSource;
import org.attune.session.SessionLabels;
import org.attune.session.SessionMode;

/** Starts a session when the learner has clicked Start and, where it shows them, has agreed. */
public interface SessionFactory {
    /**
     * Where the pictures of the next session come from; nothing is opened, but the driver may be asked, so not on the
     * JavaFX thread. The session that then is set up and started has the settings of this moment, whatever changes
     * meanwhile.
     *
     * @throws IllegalArgumentException with a sentence, when there is no such source
     */
    VideoSource source();

    /**
     * Loads what it needs, so not on the JavaFX thread.
     *
     * @param source of {@link #source()}, the one that was agreed to
     * @param labels what the learner typed for the report
     * @param mode what the learner agreed to
     * @param baseline of the learner's resting face, or {@link Baseline#NONE}
     */
    LiveSession start(VideoSource source, SessionLabels labels, SessionMode mode, Baseline baseline);

    /**
     * The cameras to set up before a session over {@link #source()}; empty when that is something else, such as a clip
     * or a stream.
     */
    default Optional<CameraAccess> cameras() {
        return Optional.empty();
    }
}
