package org.attune.performance;

import java.util.List;
import java.util.stream.IntStream;
import org.attune.platform.Environment;

/** What ours and the reference are compared over, all of it 640x480. */
final class Scenes {
    private static final List<String> EXPRESSIONS = List.of("neutral", "happy", "surprise", "sad", "angry");
    private static final int THINGS = 70;

    private Scenes() {}

    /** The scene that the speed is promised for. */
    static Scene builtInClip() {
        return ClipScene.of("the built-in clip: one near face", Environment.demoClip());
    }

    static List<Scene> drawn() {
        return List.of(
                near(Scene.RATE, 20),
                swaying(),
                DrawnScene.of("one that sways fast", 12, THINGS, List.of(Person.swaying(320, 240, 200, 3, 130, 170))),
                DrawnScene.of("one is there, others come and go", 25, THINGS, comingAndGoing()),
                DrawnScene.of("a face appears in an empty room", 24, THINGS, appearing()),
                DrawnScene.of("nobody: a room full of things", 10, THINGS, List.of()),
                DrawnScene.of("nobody: very many small things", 15, 30 * THINGS, List.of()),
                crowd(10, 4, 8),
                crowd(30, 6, 8));
    }

    /** A learner before a camera. */
    static Scene near(int rate, int seconds) {
        return near(640, 480, rate, seconds);
    }

    static Scene near(int width, int height, int rate, int seconds) {
        return DrawnScene.of("one near face in a room full of things", width, height, rate, seconds, THINGS,
                List.of(Person.swaying(width * 0.5, height * 0.55, height * 0.04, 5, height * 0.4, height * 0.46)));
    }

    static Scene swaying() {
        return DrawnScene.of("one that sways, from far to near", 16, THINGS,
                List.of(Person.swaying(320, 240, 120, 4, 50, 260)));
    }

    /** So many people in rows, who sway a little; the more columns, the smaller. */
    static Scene crowd(int people, int columns, int seconds) {
        double wide = 640.0 / columns;
        double tall = wide * 0.9;
        return DrawnScene.of(people + " faces", seconds, 0, IntStream.range(0, people)
                .mapToObj(index -> Person.swaying(wide * (index % columns + 0.5), tall * (index / columns + 0.5), 5,
                        3 + index % 4, 0.55 * wide, 0.55 * wide))
                .toList());
    }

    /** Beside the one that stays: near and far, in the middle and in the corners. */
    private static List<Person> comingAndGoing() {
        return List.of(Person.still("neutral", 0, 25, 250, 200, 150), Person.still("happy", 3, 7, 20, 40, 60),
                Person.still("sad", 8.3, 12, 500, 300, 110),
                Person.still("neutral", 13.6, 17, 560, 30, 40), Person.still("surprise", 18.1, 24, 60, 280, 130),
                Person.still("neutral", 20.7, 24, 470, 60, 80));
    }

    /** One after the other, each for three seconds with nobody for about a second between them. */
    private static List<Person> appearing() {
        double[][] places = {{240, 150, 200}, {30, 30, 70}, {540, 380, 60}, {300, 20, 45}, {30, 330, 100},
                {430, 130, 36}};
        return IntStream.range(0, places.length).mapToObj(index -> {
            double from = 1 + 4.1 * index;
            return Person.still(EXPRESSIONS.get(index % EXPRESSIONS.size()), from, from + 3, places[index][0],
                    places[index][1], places[index][2]);
        }).toList();
    }
}
