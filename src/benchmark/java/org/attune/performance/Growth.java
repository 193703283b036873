package org.attune.performance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.attune.config.Setting;
import org.attune.config.Settings;
import org.attune.performance.Plot.Point;

/**
 * How the cost grows: with the size of the frame, with the number of faces, and with the rate. Three plots, ours and
 * the reference loop in each.
 */
public final class Growth {
    private static final int[] WIDTHS = {320, 640, 960, 1280, 1600, 1920};
    private static final int[] FACES = {0, 1, 2, 5, 10, 15, 20, 25, 30};
    private static final int[] RATES = {5, 10, 15, 20, 25, 30};
    private static final int SECONDS = 4;

    private Growth() {}

    /** Prints the figures, and draws them into the folder. */
    public static void run(Path folder) throws IOException {
        System.out.println(Machine.words());
        Plot size = new Plot("Processor time per frame, by its size", "width of the frame at 4:3, pixels", "ms");
        for (int width : WIDTHS) {
            size.add(point(width, Scenes.near(width, width * 3 / 4, Scene.RATE, SECONDS), 1));
        }
        size.write(folder.resolve("growth-size.png"));
        Plot faces = new Plot("Processor time per frame, by the faces in it", "faces of 58 pixels", "ms");
        for (int people : FACES) {
            faces.add(point(people, Scenes.crowd(people, 6, SECONDS), 1));
        }
        faces.write(folder.resolve("growth-faces.png"));
        Plot rate = new Plot("Processor time per second, by the rate", "frames analysed a second", "ms");
        for (int hertz : RATES) {
            rate.add(point(hertz, Scenes.near(hertz, SECONDS), hertz));
        }
        rate.write(folder.resolve("growth-rate.png"));
        List.of(size, faces, rate).forEach(System.out::println);
    }

    /** @param frames that count together */
    private static Point point(int at, Scene scene, int frames) {
        Settings settings = Settings.defaults().with(Setting.ANALYSIS_RATE, (double) scene.rate());
        try (KioskLoop ours = new KioskLoop(settings); ReferenceLoop reference = ReferenceLoop.withThreads(2)) {
            Comparison comparison = Comparison.over(scene, List.of(ours, reference));
            return new Point(at, frames * comparison.runs().get(0).cost().processorMillis(),
                    frames * comparison.runs().get(1).cost().processorMillis());
        }
    }
}
