package org.attune.classroom;

/**
 * Who was there in one minute of a lecture.
 *
 * @param minute since the lecture's start
 * @param inView number of learners with a face in view for at least half of the minute; 0 if they are fewer than five
 */
public record PresenceMinute(int minute, int inView) {

    /** Whether enough learners were in view for a figure. */
    public boolean isShown() {
        return inView >= ClassView.FEWEST;
    }
}
