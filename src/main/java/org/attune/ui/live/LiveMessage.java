package org.attune.ui.live;

import java.util.Optional;
import org.attune.analysis.Absence;
import org.attune.capture.CameraState;
import org.attune.capture.CameraStatus;
import org.attune.error.ErrorCode;
import org.attune.pipeline.LiveSession;
import org.attune.ui.camera.FramingWords;

/**
 * The one sentence above a session's picture. The limit comes first, then what the learner asked for, then errors, then
 * a face that is not seen.
 */
record LiveMessage(LiveSession session, SessionLimit limit) {

    /**
     * Empty when there is nothing to say.
     *
     * @param absence of faces in the camera's picture
     */
    String text(CameraStatus status, LiveMode mode, Optional<Absence> absence) {
        String warning = limit.warning(session.seconds());
        if (!warning.isEmpty()) {
            return warning;
        }
        if (mode.paused() && !status.state().isFinal()) {
            return pausing(status.state(), mode);
        }
        if (status.state() == CameraState.STREAMING) {
            return streaming(mode, absence);
        }
        return status.state().errorCode().map(errorCode -> errorCode.withCode(status.sentence()))
                .orElse(status.sentence());
    }

    /** A driver that hangs keeps the camera open, so the learner must not read that it is off. */
    private String pausing(CameraState state, LiveMode mode) {
        if (state == CameraState.FROZEN && session.source().isCamera()) {
            return withRemedy(ErrorCode.CAMERA_HELD);
        }
        return state == CameraState.PAUSED && mode.locked() ? Messages.text("pause.locked") : "";
    }

    private String streaming(LiveMode mode, Optional<Absence> absence) {
        if (session.isAtRisk()) {
            return withRemedy(ErrorCode.JOURNAL);
        }
        return absence.map(gone -> FramingWords.of(gone.hint()))
                .orElse(mode.compact() ? "" : session.source().notice());
    }

    private static String withRemedy(ErrorCode errorCode) {
        return errorCode.withCode(errorCode.sentence() + " " + errorCode.remedy());
    }
}
