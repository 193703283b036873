package org.attune.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    @Test
    void aLentFrameIsWholeUntilItsReaderIsDoneAndThenLeavesItsPixels() {
        Frame first = frame(1);
        slot.put(first);
        slot.lend(lent -> {
            slot.put(frame(2));
            assertThat(slot.spare(3)).as("while somebody looks at it").isNotSameAs(first.bgr());
        });

        assertThat(slot.spare(3)).isSameAs(first.bgr());
        assertThat(slot.spare(3)).as("once").isNotSameAs(first.bgr());
    }

    @Test
    void aFrameThatSomebodyKeepsKeepsItsPixels() {
        Frame kept = frame(1);
        slot.put(kept);
        slot.newest();
        slot.put(frame(2));

        assertThat(slot.spare(3)).isNotSameAs(kept.bgr());
    }

    @Test
    void nobodyIsLentAFrameTwiceAndAReaderThatFailsGivesItBack() {
        Frame frame = frame(7);
        slot.put(frame);
        slot.lendNewerThan(7, lent -> {
            throw new AssertionError("seen already");
        });
        assertThatThrownBy(() -> slot.lendNewerThan(6, lent -> {
            throw new IllegalStateException("the reader");
        })).hasMessage("the reader");
        slot.put(frame(8));

        assertThat(slot.spare(3)).isSameAs(frame.bgr());
    }

    @Test
    void aFrameThatIsLentWhileAllIsForgottenIsForgottenToo() {
        Frame frame = frame(1);
        slot.put(frame);
        slot.lend(lent -> slot.clear());

        assertThat(slot.spare(3)).isNotSameAs(frame.bgr());
    }

    @Test
    void pixelsOfAnotherSizeAreNotUsedAgainAndForgettingForgetsThemToo() {
        Frame frame = frame(1);
        slot.put(frame);
        slot.clear();
        assertThat(slot.spare(3)).isNotSameAs(frame.bgr());

        slot.put(frame);
        slot.put(frame(2));
        assertThat(slot.spare(12)).hasSize(12);
    }

    private static Frame frame(long sequence) {
        return new Frame(1, 1, new byte[]{(byte) sequence, 0, 0}, sequence, sequence);
    }
}
