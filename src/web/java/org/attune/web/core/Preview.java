package org.attune.web.core;

import java.util.Optional;
import org.attune.analysis.Baseline;
import org.attune.analysis.FrameResult;
import org.attune.analysis.FramingAnalyzer;
import org.attune.analysis.FramingHint;
import org.attune.analysis.RestingFace;
import org.attune.capture.Frame;
import org.attune.i18n.MessageBundle;
import org.attune.ui.preview.SetUpResult;

/** The picture before a session, with hints and, if it is wanted, the measurement of the resting face. */
public final class Preview {
    private static final MessageBundle WORDS = new MessageBundle(SetUpResult.class);

    private final FramingAnalyzer analyzer;
    private final boolean expressions;
    private final RestingFace resting = new RestingFace();
    private boolean measuring;

    /** @param analyzer closed together with the preview */
    public Preview(FramingAnalyzer analyzer, boolean expressions) {
        this.analyzer = analyzer;
        this.expressions = expressions;
    }

    public FrameResult analyze(Frame frame) {
        FrameResult result = analyzer.analyze(frame);
        if (measuring) {
            resting.add(result);
        }
        return result;
    }

    /** @param wanted true begins the measurement, also once more; false forgets it */
    public void measureRestingFace(boolean wanted) {
        measuring = wanted && expressions;
        resting.begin();
    }

    public boolean hasExpressions() {
        return expressions;
    }

    public boolean isMeasuring() {
        return measuring;
    }

    public RestingFace resting() {
        return resting;
    }

    /** {@link Baseline#NONE} unless the measurement is done. */
    public Baseline baseline() {
        return measuring ? resting.baseline().orElse(Baseline.NONE) : Baseline.NONE;
    }

    public Optional<FramingHint> hint() {
        return analyzer.hint();
    }

    /** What the kiosk's preview says about the measurement now. */
    public String sentence() {
        return WORDS.text(switch (resting.state()) {
            case WAITING -> "rest.what";
            case RUNNING -> "rest.running";
            case AGAIN -> "rest.once-more";
            case DONE -> "rest.done";
        });
    }

    public void close() {
        analyzer.close();
    }
}
