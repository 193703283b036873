package org.attune.analysis;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.attune.capture.Frame;
import org.attune.classification.Emotion;
import org.attune.classification.EmotionClassifier;
import org.attune.classification.EmotionScores;

/** A still picture of one face on the real way through cascade, crop, network and tracker. */
record AnalyzedPicture(EmotionClassifier classifier, BufferedImage picture) {
    Emotion label(Baseline baseline) {
        return scores(baseline).best();
    }

    EmotionScores scores(Baseline baseline) {
        return results(baseline, 1).getFirst().faces().getFirst().scores();
    }

    /**
     * Of this picture as the resting face, for as long as also one that looks otherwise takes, a look each 0.8 seconds.
     */
    Baseline measured() {
        RestingFace face = new RestingFace();
        results(Baseline.NONE, 24).forEach(face::add);
        return face.baseline().orElseThrow();
    }

    private List<FrameResult> results(Baseline baseline, int count) {
        try (FaceAnalyzer analyzer = new FaceAnalyzer(new StillDetector(), classifier,
                new FaceTracker(0, false, baseline))) {
            List<FrameResult> results = new ArrayList<>();
            IntStream.rangeClosed(1, count).forEach(
                    number -> results.add(analyzer.analyze(Frame.copyOf(picture, number * 800_000_000L, number))));
            return results;
        }
    }
}
