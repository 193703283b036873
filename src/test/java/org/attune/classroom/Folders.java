package org.attune.classroom;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZonedDateTime;

/** Folders of reports for tests of other packages. */
public final class Folders {
    public static final ZonedDateTime START = Classes.START;

    private Folders() {}

    /** @param first number of the first learner */
    public static void lecture(Path folder, int learners, ZonedDateTime start, String course, String title, int first)
            throws IOException {
        Classes.write(folder, Classes.lecture(learners, start, course, title, first));
    }

    /** Two lectures, in the later of which learners say how it goes. */
    public static void course(Path folder) throws IOException {
        Classes.write(folder, Classes.speaking(Classes.lecture(12)));
        lecture(folder, 6, START.minusWeeks(1), Classes.COURSE, "Lecture 6", 100);
    }

    /** Of presence only, at {@link #START}. */
    public static void presence(Path folder, int learners) throws IOException {
        Classes.write(folder, Classes.presence(learners));
    }

    /** Begins every learner's name. */
    public static String name() {
        return "Krummholz";
    }
}
