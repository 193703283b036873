package org.attune.performance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.attune.detection.HaarFaceDetector;
import org.attune.detection.HaarParameters;
import org.attune.detection.TrackingFaceDetector;
import org.attune.platform.Environment;
import org.attune.platform.OpenCvLibrary;
import org.opencv.objdetect.CascadeClassifier;

/**
 * Other detectors over the same frames, each alone: what a frame costs, and which faces it finds of those that the full
 * search with the Haar cascade finds.
 */
public final class Detectors {
    static {
        OpenCvLibrary.load();
    }

    private static final HaarParameters TUNING = new HaarParameters(1.1, 5, 30, 1);
    private static final int CALLS = 8;
    /** Of each scene: as many detectors as one likes take their time. */
    private static final int SECONDS = 6;
    /** What the following detector's sizes are made for. */
    private static final int WINDOW = 24;

    private final Map<String, Supplier<FaceLoop>> makers = new LinkedHashMap<>();
    private final List<Comparison> comparisons = new ArrayList<>();

    private Detectors(List<Path> files) {
        Path haar = Environment.models().resolve("haarcascade_frontalface_default.xml");
        makers.put("full search, Haar cascade", () -> new DetectorLoop(new HaarFaceDetector(haar, TUNING)));
        makers.put("following, Haar cascade", () -> new DetectorLoop(new TrackingFaceDetector(haar, TUNING, CALLS)));
        files.forEach(this::offer);
    }

    /**
     * Prints a line for each detector.
     *
     * @param files cascades ({@code .xml}; one of 24x24 can follow too) and YuNet models ({@code .onnx})
     */
    public static void run(List<Path> files) {
        Detectors detectors = new Detectors(files);
        Stream.concat(Stream.of(Scenes.builtInClip()), Scenes.drawn().stream()).map(scene -> scene.limited(SECONDS))
                .forEach(detectors::compare);
        System.out.println(Machine.words() + "\n\n" + detectors.table());
    }

    private void offer(Path file) {
        String name = file.getFileName().toString();
        if (name.endsWith(".onnx")) {
            Stream.of(640, 320).forEach(
                    width -> makers.put(name + " at " + width + "x" + width * 3 / 4, () -> new YuNetLoop(file, width)));
        } else {
            makers.put("full search, " + name, () -> new DetectorLoop(new HaarFaceDetector(file, TUNING)));
            if (new CascadeClassifier(file.toString()).getOriginalWindowSize().width == WINDOW) {
                makers.put("following, " + name,
                        () -> new DetectorLoop(new TrackingFaceDetector(file, TUNING, CALLS)));
            }
        }
    }

    private void compare(Scene scene) {
        List<FaceLoop> loops = makers.values().stream().map(Supplier::get).toList();
        comparisons.add(Comparison.over(scene, loops));
        loops.forEach(FaceLoop::close);
        System.err.println(scene.name());
    }

    private Table table() {
        Table table = new Table("detector, 640x480 at 10 Hz", "CPU ms, one near face", "room full of things, nobody",
                "10 faces", "found of the first's", "lost", "extra", "IoU", "false");
        int loop = 0;
        for (String name : makers.keySet()) {
            FaceScore score = score(loop);
            table.add(name, cost(loop, "built-in"), cost(loop, "nobody"), cost(loop, "10 faces"),
                    Table.number(100 * score.foundShare(), 1) + " % of " + score.due(),
                    String.valueOf(score.lost()), String.valueOf(score.extra()), Table.number(score.iou(), 2),
                    String.valueOf(score.falseOurs()));
            loop++;
        }
        return table;
    }

    private String cost(int loop, String scene) {
        return comparisons.stream().filter(comparison -> comparison.scene().name().contains(scene)).findFirst()
                .map(comparison -> Table.number(comparison.runs().get(loop).cost().processorMillis(), 1)).orElse("-");
    }

    private FaceScore score(int loop) {
        return comparisons.stream().map(comparison -> comparison.score(loop, 0)).reduce(FaceScore.NONE, FaceScore::and);
    }
}
