package org.attune.web.probe;

import java.util.ArrayList;
import java.util.List;
import org.attune.analysis.FrameResult;
import org.attune.analysis.InterestPolicy;
import org.attune.analysis.TrackedFace;
import org.attune.classification.EmotionScores;
import org.attune.detection.BoundingBox;
import org.attune.session.MarkerKind;
import org.attune.session.SessionInfo;
import org.attune.session.SessionRecorder;
import org.attune.session.SessionSummary;

/** A session of results by chance: up to three faces that come and go, a moving estimate, pauses and words. */
final class DrawnSession {
    private static final long MILLISECOND = 1_000_000;
    private final Chance chance;
    private final SessionInfo info;
    private final SessionRecorder recorder;
    private EmotionScores scores;

    DrawnSession(int seed, SessionInfo info) {
        this.chance = new Chance(seed);
        this.info = info;
        this.recorder = new SessionRecorder(info, 0);
        this.scores = drawn();
    }

    SessionSummary record(int seconds) {
        long end = seconds * 1000L + chance.below(1000);
        for (long now = 0; now < end; now += 80 + chance.below(60) + (chance.below(300) == 0 ? 2500 : 0)) {
            step(now * MILLISECOND);
        }
        return recorder.summary(end * MILLISECOND);
    }

    private void step(long nanos) {
        scores = scores.towards(drawn(), 0.1);
        recorder.record(info.hasExpressions() ? estimates(nanos) : FrameResult.presence(nanos, boxes(), false));
        switch (chance.below(1500)) {
            case 0 -> recorder.mark(nanos, MarkerKind.values()[chance.below(MarkerKind.values().length)], "य & <é>");
            case 1 -> recorder.pause(nanos);
            case 2, 3, 4 -> recorder.resume(nanos);
            case 5 -> recorder.takeBackMark();
            default -> {
            }
        }
    }

    private FrameResult estimates(long nanos) {
        List<TrackedFace> faces = new ArrayList<>();
        for (BoundingBox box : boxes()) {
            faces.add(new TrackedFace(faces.size(), box, scores, InterestPolicy.side(null, scores),
                    faces.isEmpty() || info.everyone()));
        }
        return new FrameResult(nanos, faces);
    }

    private List<BoundingBox> boxes() {
        int count = chance.below(40);
        int faces = count == 0 ? 0 : count < 3 ? 3 : 1;
        return java.util.stream.IntStream.range(0, faces)
                .mapToObj(index -> new BoundingBox(100 * index, chance.below(100), 80, 80)).toList();
    }

    private EmotionScores drawn() {
        return EmotionScores.of(chance.shares(7));
    }
}
