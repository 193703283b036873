package org.attune.performance;

import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.attune.capture.Frame;
import org.attune.detection.BoundingBox;

/** Average faces in a room that is drawn, so that who is where is known. */
final class DrawnScene {
    private final Backdrop backdrop;
    private final List<Person> people;

    private DrawnScene(Backdrop backdrop, List<Person> people) {
        this.backdrop = backdrop;
        this.people = people;
    }

    static Scene of(String name, int ticks, int things, List<Person> people) {
        return of(name, 640, 480, ticks, things, people);
    }

    static Scene of(String name, int width, int height, int ticks, int things, List<Person> people) {
        return new Scene(name, true, () -> {
            DrawnScene scene = new DrawnScene(new Backdrop(width, height, things, 7), people);
            return IntStream.range(0, ticks).mapToObj(scene::moment).iterator();
        });
    }

    private Moment moment(int tick) {
        BufferedImage picture = backdrop.picture();
        Map<Integer, BoundingBox> where = new HashMap<>();
        IntStream.range(0, people.size()).filter(index -> people.get(index).isThere(tick)).forEach(index -> where.put(index, people.get(index).where().apply(tick)));
        where.forEach((index, box) -> AverageFace.of(people.get(index).expression()).draw(picture, box));
        backdrop.addNoise(picture);
        return new Moment(Frame.copyOf(picture, Scene.nanos(tick), tick), where);
    }
}
