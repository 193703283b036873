package org.attune.live.teacher;

import java.util.UUID;
import org.attune.live.LiveBin;

/**
 * A bin as it came.
 *
 * @param learner random number of the learner's session
 * @param arrivalNanos when it came, on the teacher's monotonic clock ({@link System#nanoTime()})
 */
public record ReceivedBin(UUID learner, LiveBin bin, long arrivalNanos) {
}
