package org.attune.performance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.attune.analysis.FaceTracker;
import org.attune.analysis.FrameAnalyzer;
import org.attune.analysis.FrameResult;
import org.attune.analysis.ScoredDetection;
import org.attune.analysis.TrackedFace;
import org.attune.app.CompositionRoot;
import org.attune.app.Compositions;
import org.attune.capture.Frame;
import org.attune.classification.Emotion;
import org.attune.classification.EmotionScores;
import org.attune.classification.OnnxEmotionClassifier;
import org.attune.classification.PixelGradient;
import org.attune.config.Settings;
import org.attune.detection.BoundingBox;
import org.attune.detection.FaceCrop;
import org.attune.platform.Environment;
import org.attune.platform.OpenCvLibrary;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.imgcodecs.Imgcodecs;
import org.opencv.imgproc.Imgproc;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The stages of a frame of 640x480 with one near face, one by one:
 * {@code mvn -q -Pbenchmark compile exec:exec -Dattune.benchmark=stages}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class StageBenchmark {
    static {
        OpenCvLibrary.load();
    }

    private static final int FRAMES = 10;
    private static final EmotionScores EVEN = EmotionScores.of(DoubleStream.generate(() -> 1.0 / 7).limit(7).toArray());

    private final List<Frame> frames = new ArrayList<>();
    private final Mat color = new Mat(480, 640, CvType.CV_8UC3);
    private final Mat gray = new Mat();
    private final MatOfByte jpeg = new MatOfByte();
    private final List<ScoredDetection> ten = IntStream.range(0, 10)
            .mapToObj(at -> new ScoredDetection(new BoundingBox(60 * at, 40 * at, 50, 50), EVEN)).toList();
    private final FaceTracker tracker = new FaceTracker(0.5, true);
    private ReferenceLoop reference;
    private CompositionRoot composition;
    private FrameAnalyzer followed;
    private OnnxEmotionClassifier classifier;
    private FaceCrop crop;
    private BoundingBox face;
    private int shown;

    @Setup
    public void open() {
        Scenes.builtInClip().forEachSecond(second -> second.stream().filter(moment -> frames.size() < FRAMES)
                .forEach(moment -> frames.add(moment.frame())));
        reference = ReferenceLoop.withThreads(2);
        composition = Compositions.of(Settings.defaults());
        followed = composition.analyzer();
        face = followed.analyze(frames.getFirst()).boxes().getFirst();
        classifier = new OnnxEmotionClassifier(Environment.models().resolve("mini_xception.onnx"));
        crop = new FaceCrop(classifier.contract().size(), classifier.contract().cropGrow());
        gray();
        Imgcodecs.imencode(".jpg", color, jpeg);
    }

    @TearDown
    public void close() {
        reference.close();
        followed.close();
        composition.close();
        classifier.close();
        crop.close();
    }

    @Benchmark
    public boolean decodeJpeg() {
        Mat decoded = Imgcodecs.imdecode(jpeg, Imgcodecs.IMREAD_COLOR);
        decoded.release();
        return decoded.empty();
    }

    @Benchmark
    public Mat gray() {
        color.put(0, 0, frames.getFirst().bgr());
        Imgproc.cvtColor(color, gray, Imgproc.COLOR_BGR2GRAY);
        return gray;
    }

    /** All of the reference loop. */
    @Benchmark
    public List<BoundingBox> referenceFrame() {
        return reference.faces(frames.getFirst());
    }

    /** All stages over a frame while nobody is followed yet. */
    @Benchmark
    public FrameResult firstFrame(Fresh fresh) {
        return fresh.analyzer.analyze(frames.getFirst());
    }

    /** All stages over the next frame of a face that is followed. */
    @Benchmark
    public FrameResult followedFrame() {
        Frame frame = frames.get(++shown % FRAMES);
        return followed.analyze(new Frame(frame.width(), frame.height(), frame.bgr(), 100_000_000L * shown, shown));
    }

    @Benchmark
    public byte[] crop() {
        return crop.cut(gray, face);
    }

    @Benchmark
    public List<EmotionScores> classify1() {
        return classifier.classify(faces(1));
    }

    @Benchmark
    public PixelGradient gradient() {
        return classifier.gradient(faces(1).getFirst(), Emotion.HAPPY);
    }

    @Benchmark
    public List<EmotionScores> classify10() {
        return classifier.classify(faces(10));
    }

    @Benchmark
    public List<EmotionScores> classify128() {
        return classifier.classify(faces(128));
    }

    @Benchmark
    public List<TrackedFace> trackTen() {
        return tracker.update(ten, ++shown * 0.1);
    }

    /** An analyzer that has not seen anything. Making one is not timed. */
    @State(Scope.Thread)
    public static class Fresh {
        private FrameAnalyzer analyzer;

        @Setup(Level.Invocation)
        public void open(StageBenchmark stages) {
            analyzer = stages.composition.analyzer();
        }

        @TearDown(Level.Invocation)
        public void close() {
            analyzer.close();
        }
    }

    private List<byte[]> faces(int count) {
        return Collections.nCopies(count, classifier.contract().probeFace());
    }
}
