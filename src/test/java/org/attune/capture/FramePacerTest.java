package org.attune.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** In a time that passes only while somebody waits or works. */
class FramePacerTest {
    private final AtomicLong now = new AtomicLong(7_000_000_000L);
    private final FramePacer sixty = new FramePacer(60, now::get, now::addAndGet);

    @Test
    void ofSixtyPicturesASecondEachIsAskedForHoweverLongTheDriverTakes() {
        long began = now.get();
        for (int picture = 0; picture < 60; picture++) {
            work(picture % 16);
            sixty.await();
        }

        assertThat(TimeUnit.NANOSECONDS.toMillis(now.get() - began)).isEqualTo(1000);
    }

    @Test
    void ofTheTimeThatWasLostOnlyOnePictureIsCaughtUp() {
        work(500);
        sixty.await();
        long before = now.get();

        sixty.await();
        assertThat(now.get()).as("one at once").isEqualTo(before);
        sixty.await();
        assertThat(TimeUnit.NANOSECONDS.toMillis(now.get() - before)).as("then as ever").isEqualTo(16);
    }

    private void work(long millis) {
        now.addAndGet(TimeUnit.MILLISECONDS.toNanos(millis));
    }
}
