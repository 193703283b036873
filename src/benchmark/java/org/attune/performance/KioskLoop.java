package org.attune.performance;

import java.util.List;
import org.attune.analysis.FrameAnalyzer;
import org.attune.app.CompositionRoot;
import org.attune.app.Compositions;
import org.attune.capture.Frame;
import org.attune.config.Setting;
import org.attune.config.Settings;
import org.attune.detection.BoundingBox;
import org.opencv.core.Core;

/** Ours: what the kiosk runs, put together as the kiosk does. */
final class KioskLoop implements FaceLoop {
    private final CompositionRoot composition;
    private final FrameAnalyzer analyzer;
    private final int threads;

    KioskLoop() {
        this(Settings.defaults());
    }

    KioskLoop(Settings settings) {
        this.composition = Compositions.of(settings);
        this.analyzer = composition.analyzer();
        this.threads = settings.get(Setting.DETECTION_THREADS);
    }

    @Override
    public void takeOver() {
        Core.setNumThreads(threads);
    }

    @Override
    public List<BoundingBox> faces(Frame frame) {
        return analyzer.analyze(frame).boxes();
    }

    @Override
    public void close() {
        analyzer.close();
        composition.close();
    }
}
