package org.attune.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.attune.config.Setting;
import org.attune.config.Settings;
import org.attune.detection.BoundingBox;
import org.attune.platform.OpenCvLibrary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opencv.core.Core;

/**
 * What a frame costs against the reference loop over the same frames, as a ratio: no machine's speed is in it. Both get
 * one thread, whose own processor time counts, so that it does not matter what else the machine and other tests do. The
 * benchmark measures how far below the bound it is.
 */
class CostTest {
    private static final double MOST = 0.25;
    /** Of some forty faces; the benchmark counts over whole scenes. */
    private static final double FEWEST = 0.95;
    private static final int SECONDS = 4;
    private static final Settings ONE_THREAD = Settings.defaults().with(Setting.DETECTION_THREADS, 1);

    @AfterAll
    static void giveThreadsBack() {
        OpenCvLibrary.load();
        Core.setNumThreads(-1);
    }

    static Stream<Scene> scenes() {
        return Stream.of(Scenes.near(Scene.RATE, SECONDS), Scenes.swaying().limited(SECONDS));
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void aFrameCostsAFractionOfTheReferenceAndItsFacesAreFound(Scene scene) {
        List<List<BoundingBox>> ours = new ArrayList<>();
        List<List<BoundingBox>> reference = new ArrayList<>();
        long[] cost = new long[2];
        try (KioskLoop kiosk = new KioskLoop(ONE_THREAD); ReferenceLoop loop = ReferenceLoop.withThreads(1)) {
            scene.forEachSecond(second -> {
                cost[0] += threadNanos(kiosk, second, ours);
                cost[1] += threadNanos(loop, second, reference);
            });
        }

        System.out.printf("%s: 1/%.1f of the reference loop's processor time%n", scene.name(),
                (double) cost[1] / cost[0]);
        FaceScore score = FaceScore.of(FaceScore.steady(reference), ours, reference);
        assertThat(score.due()).as("faces that the reference finds").isGreaterThan(SECONDS * Scene.RATE / 2);
        assertThat(score.foundShare()).as("of them, found").isGreaterThanOrEqualTo(FEWEST);
        assertThat((double) cost[0] / cost[1]).as("processor time against the reference").isLessThan(MOST);
    }

    @Test
    void aScoreTellsFoundFromLostAndFalse() {
        BoundingBox face = new BoundingBox(100, 100, 80, 80);
        BoundingBox same = new BoundingBox(104, 98, 84, 84);
        BoundingBox elsewhere = new BoundingBox(400, 300, 50, 50);
        FaceScore score = FaceScore.of(List.of(List.of(face), List.of(face), List.of(face)),
                List.of(List.of(same), List.of(elsewhere), List.of(same)),
                List.of(List.of(face), List.of(face), List.of()));

        assertThat(score.due()).isEqualTo(2);
        assertThat(score.lost()).isEqualTo(1);
        assertThat(score.extra()).isEqualTo(1);
        assertThat(score.iou()).isEqualTo(face.iou(same));
        assertThat(score.falseOurs()).isEqualTo(1);
        assertThat(score.falseReference()).isZero();
    }

    @Test
    void somebodyWhoComesIsFoundAfterAsLongAsItTakes() {
        BoundingBox stays = new BoundingBox(10, 10, 100, 100);
        BoundingBox comes = new BoundingBox(300, 200, 60, 60);
        List<Appearance> appearances = Appearance.in(List.of(Map.of(0, stays), Map.of(0, stays, 1, comes),
                Map.of(0, stays, 1, comes), Map.of(0, stays, 1, comes)));

        assertThat(appearances).extracting(Appearance::from).containsExactly(0, 1);
        assertThat(appearances.get(1).found(List.of(List.of(), List.of(stays), List.of(stays), List.of(comes))))
                .isEqualTo(2);
        assertThat(appearances.get(1).found(List.of(List.of(), List.of(), List.of(), List.of()))).isInfinite();
    }

    private static long threadNanos(FaceLoop loop, List<Moment> second, List<List<BoundingBox>> found) {
        loop.takeOver();
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        second.forEach(moment -> found.add(loop.faces(moment.frame())));
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }
}
