package org.attune.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LatestFrameTest {
    private static final int FRAMES = 200_000;

    private final LatestFrame slot = new LatestFrame();

    @Test
    void isEmptyAtFirst() {
        assertThat(slot.newest()).isEmpty();
        assertThat(slot.newerThan(-1)).isEmpty();
    }

    @Test
    void doesNotHandOutTheSameFrameTwice() {
        slot.put(frame(7));

        assertThat(slot.newerThan(6)).isPresent();
        assertThat(slot.newerThan(7)).isEmpty();
    }

    @Test
    void aSlowReaderSeesOnlyRisingFramesAndAtLastTheNewest() throws InterruptedException {
        Thread writer = Thread.ofPlatform().start(() -> {
            for (long sequence = 0; sequence < FRAMES; sequence++) {
                slot.put(frame(sequence));
            }
        });
        List<Long> seen = new ArrayList<>();
        long last = -1;
        while (last < FRAMES - 1) {
            Optional<Frame> frame = slot.newerThan(last);
            if (frame.isPresent()) {
                last = frame.get().sequence();
                seen.add(last);
                assertThat(frame.get().bgr()[0]).as("a frame is whole").isEqualTo((byte) last);
            }
        }
        writer.join();

        assertThat(seen).isSorted().doesNotHaveDuplicates().endsWith((long) FRAMES - 1);
    }

    private static Frame frame(long sequence) {
        return new Frame(1, 1, new byte[] {(byte) sequence, 0, 0}, sequence, sequence);
    }
}
