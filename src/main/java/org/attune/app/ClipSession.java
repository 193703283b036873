package org.attune.app;

import java.awt.image.BufferedImage;
import org.attune.analysis.FaceAnalyzer;
import org.attune.capture.CaptureException;
import org.attune.capture.CameraState;
import org.attune.capture.ClipDevice;
import org.attune.capture.Frame;
import org.attune.session.SessionInfo;
import org.attune.session.SessionRecorder;
import org.attune.session.SessionSummary;

/** A session over a clip by the clip's own time stamps, as fast as the machine can: the same rate of analysis, no waiting. */
final class ClipSession {
    private ClipSession() {
    }

    /**
     * Reads the clip to its end, or as far as a report can hold.
     *
     * @param rate analysed frames a second of the clip's time
     * @throws CaptureException when not a single picture can be read
     */
    static SessionSummary run(ClipDevice clip, FaceAnalyzer analyzer, double rate, SessionInfo info) throws CaptureException {
        SessionRecorder recorder = new SessionRecorder(info, 0);
        long period = Math.round(1e9 / rate);
        long tolerance = Math.round(0.1e9 / clip.getFPS());
        long due = 0;
        clip.open();
        for (BufferedImage picture = clip.getImage(); picture != null; picture = clip.getImage()) {
            long now = clip.positionNanos();
            if (now / 1e9 > SessionSummary.LONGEST_SECONDS) {
                System.err.println(clip.getName() + " is longer than a report can hold; only its first " + SessionSummary.LONGEST_SECONDS / 3600 + " hours are in it.");
                break;
            }
            if (now + tolerance >= due) {
                recorder.record(analyzer.analyze(Frame.copyOf(picture, now, clip.pictures())));
                due = Math.max(due + period, now);
            }
        }
        if (clip.pictures() == 0) {
            throw new CaptureException(CameraState.ENDED, clip.getName() + " is not a video that can be read: there is no picture in it.");
        }
        return recorder.summary(Math.round(clip.pictures() * 1e9 / clip.getFPS()));
    }
}
