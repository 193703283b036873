package org.attune.analysis;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.DoubleSupplier;
import org.attune.capture.Frame;
import org.jspecify.annotations.Nullable;

/** Also checks how the learner is framed and lit in each frame. {@link #hint} is thread-safe. */
public final class FramingAnalyzer implements FrameAnalyzer {
    private final FrameAnalyzer faces;
    private final DoubleSupplier found;
    private final boolean everyoneCounts;
    private final HintDebouncer steady = new HintDebouncer();
    private final AtomicReference<@Nullable FramingHint> hint = new AtomicReference<>();

    /**
     * @param faces finds the faces; closed with this analyzer
     * @param found share of recent frames in which a face was found, from 0 to 1
     * @param everyoneCounts whether all faces in view are counted, or only the learner's
     */
    public FramingAnalyzer(FrameAnalyzer faces, DoubleSupplier found, boolean everyoneCounts) {
        this.faces = faces;
        this.found = found;
        this.everyoneCounts = everyoneCounts;
    }

    @Override
    public FrameResult analyze(Frame frame) {
        FrameResult result = faces.analyze(frame);
        hint.set(steady.update(FramingHint.of(frame, result.boxes(), found.getAsDouble(), everyoneCounts),
                frame.timestampNanos() / 1e9));
        return result;
    }

    /** Empty before the first frame. */
    public Optional<FramingHint> hint() {
        return Optional.ofNullable(hint.get());
    }

    @Override
    public void close() {
        faces.close();
    }
}
