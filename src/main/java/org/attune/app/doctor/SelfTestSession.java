package org.attune.app.doctor;

import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.attune.analysis.FaceTracker;
import org.attune.analysis.FrameResult;
import org.attune.analysis.InterestPolicy;
import org.attune.analysis.ScoredDetection;
import org.attune.classification.Emotion;
import org.attune.classification.EmotionScores;
import org.attune.detection.BoundingBox;
import org.attune.platform.AppVersion;
import org.attune.session.ModelId;
import org.attune.session.SessionInfo;
import org.attune.session.SessionLabels;
import org.attune.session.SessionRecorder;
import org.attune.session.SessionSummary;

/** A minute that nobody sat through, so that a page can be drawn and saved also where no face can be measured. */
final class SelfTestSession {
    private static final int SECONDS = 60;

    private SelfTestSession() {}

    static SessionSummary summary() {
        ModelId model = new ModelId("self-test", "1", "0".repeat(64));
        ZonedDateTime start = ZonedDateTime.now().truncatedTo(ChronoUnit.MILLIS);
        SessionRecorder recorder = new SessionRecorder(
                new SessionInfo(UUID.randomUUID(), start, false, "self-test", SessionLabels.NONE, model,
                        InterestPolicy.VERSION, AppVersion.get()),
                0);
        FaceTracker tracker = new FaceTracker(0.5, false);
        for (int second = 1; second <= SECONDS; second++) {
            recorder.record(new FrameResult(second * 1_000_000_000L, tracker.update(List.of(face(second)), second)));
        }
        return recorder.summary(SECONDS * 1_000_000_000L);
    }

    private static ScoredDetection face(int second) {
        return new ScoredDetection(new BoundingBox(100, 100, 200, 200), certain(second / 10 % Emotion.values().length));
    }

    private static EmotionScores certain(int emotion) {
        double[] shares = new double[Emotion.values().length];
        shares[emotion] = 1;
        return EmotionScores.of(shares);
    }
}
