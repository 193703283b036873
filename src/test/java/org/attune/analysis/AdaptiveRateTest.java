package org.attune.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AdaptiveRateTest {
    private static final long PERIOD = 100_000_000;

    private final AdaptiveRate adaptiveRate = new AdaptiveRate(PERIOD);

    @Test
    void aMachineThatKeepsUpWorksInEveryTick() {
        work(100, 10);

        assertThat(adaptiveRate.rate()).isEqualTo(10);
    }

    @Test
    void oneHiccupChangesNothing() {
        work(4, 400);
        work(1, 10);
        work(4, 400);

        assertThat(adaptiveRate.rate()).isEqualTo(10);
    }

    @Test
    void lateTicksInARowHalveTheRateAndAgain() {
        work(5, 90);
        assertThat(adaptiveRate.rate()).isEqualTo(5);

        work(5, 180);
        assertThat(adaptiveRate.rate()).isEqualTo(2.5);
    }

    @Test
    void itNeverGoesBelowTwoASecond() {
        work(100, 5000);

        assertThat(adaptiveRate.rate()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void theRateComesBackWhenThereIsRoomForIt() {
        work(5, 90);
        work(49, 20);
        assertThat(adaptiveRate.rate()).isEqualTo(5);

        work(1, 20);
        assertThat(adaptiveRate.rate()).isEqualTo(10);
    }

    @Test
    void aRateThatWouldBeLateAgainDoesNotComeBack() {
        work(5, 90);
        work(1000, 90);

        assertThat(adaptiveRate.rate()).as("90 ms fit in 200, not in 100").isEqualTo(5);
    }

    @Test
    void atHalfTheRateEverySecondTickIsDue() {
        work(5, 90);

        assertThat(adaptiveRate.isDue()).isFalse();
        assertThat(adaptiveRate.isDue()).isTrue();
    }

    /** Waits until a tick is due, and works so many milliseconds in it. */
    private void work(int times, long millis) {
        for (int time = 0; time < times; time++) {
            while (!adaptiveRate.isDue()) {
                continue;
            }
            adaptiveRate.worked(millis * 1_000_000);
        }
    }
}
