package org.attune.performance;

import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.attune.capture.Frame;
import org.attune.detection.BoundingBox;

/** Average faces in a room that is drawn, so that who is where is known. */
final class DrawnScene {
    private final Backdrop backdrop;
    private final int rate;
    private final List<Person> people;

    private DrawnScene(Backdrop backdrop, int rate, List<Person> people) {
        this.backdrop = backdrop;
        this.rate = rate;
        this.people = people;
    }

    /** As the kiosk's camera sees it: 640x480, ten times a second. */
    static Scene of(String name, int seconds, int things, List<Person> people) {
        return of(name, 640, 480, Scene.RATE, seconds, things, people);
    }

    static Scene of(String name, int width, int height, int rate, int seconds, int things, List<Person> people) {
        return new Scene(name, rate, true, () -> {
            DrawnScene scene = new DrawnScene(new Backdrop(width, height, things, 7), rate, people);
            return IntStream.range(0, rate * seconds).mapToObj(scene::moment).iterator();
        });
    }

    private Moment moment(int tick) {
        double second = (double) tick / rate;
        BufferedImage picture = backdrop.picture();
        Map<Integer, BoundingBox> where = new HashMap<>();
        IntStream.range(0, people.size()).filter(index -> people.get(index).isThere(second))
                .forEach(index -> where.put(index, people.get(index).where().apply(second)));
        where.forEach((index, box) -> AverageFace.of(people.get(index).expression()).draw(picture, box));
        backdrop.addNoise(picture);
        return new Moment(Frame.copyOf(picture, Math.round(1e9 * second), tick), where);
    }
}
