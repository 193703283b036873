package org.attune.performance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Ours against the reference loop: what a frame costs and which faces are found for it. Then the other figures that are
 * promised.
 */
public final class LoopBenchmark {
    private final Table table = new Table("scene, 640x480 at 10 Hz", "frames", "CPU ms ours", "reference", "share",
            "wall ms ours", "reference", "found of reference's", "lost", "extra",
            "IoU", "false ours", "reference", "new face after s", "reference");

    private LoopBenchmark() {}

    /** Prints everything; the given clips stand at the end of the scenes. */
    public static void run(List<Path> clips) throws IOException, InterruptedException {
        Promises promises = new Promises();
        promises.compared(loops(clips));
        System.out.println(others(promises));
    }

    /** Prints a line for each scene. */
    public static List<Comparison> loops(List<Path> clips) {
        LoopBenchmark benchmark = new LoopBenchmark();
        Scene first = Scenes.builtInClip();
        List<Comparison> comparisons = new ArrayList<>();
        benchmark.compare(first.named("the built-in clip, reference with its libraries' own threads"),
                ReferenceLoop.withDefaultThreads());
        Stream.of(Stream.of(first), Scenes.drawn().stream(),
                clips.stream().map(clip -> ClipScene.of(clip.getFileName().toString(), clip))).flatMap(scenes -> scenes)
                .forEach(scene -> comparisons.add(benchmark.compare(scene, ReferenceLoop.withThreads(2))));
        System.out.println(Machine.words() + "\n\n" + benchmark.table);
        return comparisons;
    }

    /** Prints the figures that no comparison is needed for. */
    public static void promises() throws IOException, InterruptedException {
        System.out.println(Machine.words() + "\n\n" + others(new Promises()));
    }

    private static Promises others(Promises promises) throws IOException, InterruptedException {
        promises.session(KioskFigures.measure(DecodedCamera.Format.MJPG),
                KioskFigures.measure(DecodedCamera.Format.YUYV));
        promises.allocation();
        promises.tenFaces();
        promises.commands();
        return promises;
    }

    private Comparison compare(Scene scene, ReferenceLoop reference) {
        try (reference; KioskLoop ours = new KioskLoop()) {
            Comparison comparison = Comparison.over(scene, List.of(ours, reference));
            add(comparison);
            System.err.println(scene.name());
            return comparison;
        }
    }

    private void add(Comparison comparison) {
        Cost ours = comparison.runs().get(0).cost();
        Cost reference = comparison.runs().get(1).cost();
        FaceScore score = comparison.score();
        table.add(comparison.scene().name(), String.valueOf(comparison.people().size()),
                Table.number(ours.processorMillis(), 1), Table.number(reference.processorMillis(), 1),
                "1/" + Table.number(comparison.times(), 1), Table.number(ours.wallMillis(), 1),
                Table.number(reference.wallMillis(), 1),
                Table.number(100 * score.foundShare(), 1) + " % of " + score.due(), String.valueOf(score.lost()),
                String.valueOf(score.extra()), Table.number(score.iou(), 2),
                String.valueOf(score.falseOurs()), String.valueOf(score.falseReference()),
                Table.number(comparison.slowestFind(0), 1), Table.number(comparison.slowestFind(1), 1));
    }
}
