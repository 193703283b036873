package org.attune.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.attune.config.Environment;

/** What ours and the reference are compared over, all of it 640x480. */
final class Scenes {
    private static final List<String> EXPRESSIONS = List.of("neutral", "happy", "surprise", "sad", "angry");
    private static final int SECOND = Scene.RATE;
    private static final int THINGS = 70;

    private Scenes() {
    }

    /** The scene that the speed is promised for. */
    static Scene builtInClip() {
        return ClipScene.of("the built-in clip: one near face", Environment.demoClip());
    }

    static List<Scene> drawn() {
        return List.of(
                DrawnScene.of("one that sways, from far to near", 16 * SECOND, THINGS, List.of(Person.swaying(16 * SECOND, 320, 240, 120, 4, 50, 260))),
                DrawnScene.of("one that sways fast", 12 * SECOND, THINGS, List.of(Person.swaying(12 * SECOND, 320, 240, 200, 3, 130, 170))),
                DrawnScene.of("one is there, others come and go", 25 * SECOND, THINGS, comingAndGoing()),
                DrawnScene.of("a face appears in an empty room", 24 * SECOND, THINGS, appearing()),
                DrawnScene.of("nobody: a room full of things", 15 * SECOND, THINGS, List.of()),
                crowd(10),
                crowd(30));
    }

    /** So many people in rows, who sway a little. */
    static Scene crowd(int people) {
        return crowd(people, 8 * SECOND);
    }

    static Scene crowd(int people, int ticks) {
        return DrawnScene.of(people + " faces", ticks, 0, rows(people, ticks));
    }

    private static List<Person> rows(int people, int ticks) {
        int columns = people > 12 ? 6 : 4;
        int wide = 640 / columns;
        double side = 0.55 * wide;
        int tall = 480 / Math.max(3, (people + columns - 1) / columns);
        return IntStream.range(0, people).mapToObj(index -> Person.swaying(ticks, wide * (index % columns + 0.5), tall * (index / columns + 0.5), 5, 3 + index % 4, side, side))
                .toList();
    }

    /** Every five seconds another one beside the one that stays: near and far, in the middle and in the corners. */
    private static List<Person> comingAndGoing() {
        List<Person> people = new ArrayList<>(List.of(Person.still("neutral", 0, 25 * SECOND, 250, 200, 150)));
        people.add(Person.still("happy", 3 * SECOND, 7 * SECOND, 20, 40, 60));
        people.add(Person.still("sad", 8 * SECOND + 3, 12 * SECOND, 500, 300, 110));
        people.add(Person.still("neutral", 13 * SECOND + 6, 17 * SECOND, 560, 30, 40));
        people.add(Person.still("surprise", 18 * SECOND + 1, 24 * SECOND, 60, 280, 130));
        people.add(Person.still("neutral", 20 * SECOND + 7, 24 * SECOND, 470, 60, 80));
        return people;
    }

    /** One after the other, each for three seconds with nobody for a second between them. */
    private static List<Person> appearing() {
        double[][] places = {{240, 150, 200}, {30, 30, 70}, {540, 380, 60}, {300, 20, 45}, {30, 330, 100}, {430, 130, 36}};
        return IntStream.range(0, places.length).mapToObj(index -> {
            int from = 4 * SECOND * index + SECOND + index;
            return Person.still(EXPRESSIONS.get(index % EXPRESSIONS.size()), from, from + 3 * SECOND, places[index][0], places[index][1], places[index][2]);
        }).toList();
    }
}
