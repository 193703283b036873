package org.attune.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.attune.capture.Frame;
import org.attune.detection.BoundingBox;
import org.attune.detection.FaceDetector;
import org.attune.platform.OpenCvLibrary;
import org.junit.jupiter.api.Test;
import org.opencv.core.Mat;

class PresenceAnalyzerTest {
    private static final BoundingBox FACE = new BoundingBox(10, 10, 40, 40);

    private final Deque<List<BoundingBox>> seen = new ArrayDeque<>();
    private boolean closed;
    private boolean sawCut;

    @Test
    void aFaceThatIsMissedForAMomentStaysInViewAndOneThatIsGoneDoesNot() {
        OpenCvLibrary.load();
        seen.addAll(List.of(List.of(FACE), List.of(), List.of(), List.of(FACE)));
        try (PresenceAnalyzer analyzer = new PresenceAnalyzer(detector())) {
            assertThat(analyzer.analyze(frame(0.0)).boxes()).containsExactly(FACE);
            assertThat(analyzer.analyze(frame(0.2)).boxes()).containsExactly(FACE);
            assertThat(analyzer.analyze(frame(0.5)).boxes()).isEmpty();
            FrameResult back = analyzer.analyze(frame(0.6));
            assertThat(back.boxes()).containsExactly(FACE);
            assertThat(back.faces()).as("nothing is estimated").isEmpty();
        }
        assertThat(closed).isTrue();
    }

    @Test
    void afterACutNobodyIsInViewWhoIsNotInTheNewPicture() {
        OpenCvLibrary.load();
        seen.addAll(List.of(List.of(FACE), List.of()));
        try (PresenceAnalyzer analyzer = new PresenceAnalyzer(detector())) {
            analyzer.analyze(frame(0.0));
            sawCut = true;
            assertThat(analyzer.analyze(frame(0.1)).boxes()).isEmpty();
        }
    }

    private FaceDetector detector() {
        return new FaceDetector() {
            @Override
            public List<BoundingBox> detect(Mat gray) {
                return seen.remove();
            }

            @Override
            public boolean sawCut() {
                return sawCut;
            }

            @Override
            public void close() {
                closed = true;
            }
        };
    }

    private static Frame frame(double seconds) {
        return Frame.copyOf(new BufferedImage(64, 48, BufferedImage.TYPE_3BYTE_BGR), Math.round(seconds * 1e9), 1);
    }
}
