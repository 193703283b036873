package org.attune.ui.live;

/** Plays once when no face has been seen for a minute, and again only after one was seen. */
final class AbsenceSound {
    private static final double AFTER_SECONDS = 60;

    private Runnable play = () -> {};
    private boolean played;

    /** @param sound must return at once */
    void use(Runnable sound) {
        play = sound;
    }

    /** @param seconds without a face so far; 0 while one is seen */
    void update(double seconds) {
        boolean due = seconds >= AFTER_SECONDS;
        if (due && !played) {
            play.run();
        }
        played = due;
    }
}
