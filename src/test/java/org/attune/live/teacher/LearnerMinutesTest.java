package org.attune.live.teacher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.attune.session.SessionMode;
import org.junit.jupiter.api.Test;

class LearnerMinutesTest {
    /** In milliseconds; the session begins three seconds after minute 0. */
    private static final long BEGAN = 3_000;

    private final LearnerMinutes learner = new LearnerMinutes();

    @Test
    void binsThatAreHeldUpCountInTheirOwnMinutes() {
        come(0, 0);
        come(1, 0);
        for (int number = 2; number < 8; number++) {
            come(number, 60_000 - 10_000L * number + 20_000);
        }
        for (int number = 8; number < 12; number++) {
            come(number, 2_000);
        }

        assertThat(measured(0)).isEqualTo(60_000);
        assertThat(measured(1)).isEqualTo(60_000);
    }

    @Test
    void aBinOlderThanAMinuteByTheLearnersOwnCountIsDropped() {
        come(0, 0);
        for (int number = 2; number < 9; number++) {
            come(number, 0);
        }

        come(1, 80_000);

        assertThat(measured(0)).isEqualTo(50_000);
    }

    @Test
    void aClockThatStoodStillIsSetAnew() {
        for (int number = 0; number < 6; number++) {
            come(number, 0);
        }
        for (int number = 6; number < 12; number++) {
            come(number, 3_600_000);
        }

        assertThat(measured(0)).isEqualTo(60_000);
        assertThat(measured(61)).isEqualTo(60_000);
    }

    @Test
    void aNumberFarAheadHarmsNobodyElseAndNothingBefore() {
        come(0, 0);
        learner.add(SimulatedClass.expressions(Integer.MAX_VALUE, 10_000, 1), 23_000, -1);

        assertThat(learner.isHeardIn(0)).isTrue();
    }

    /** They begin ten seconds before minute 1, and come together at its end. */
    @Test
    void aNewcomersSixWaitingBinsCountInTheirOwnMinutes() {
        Known known = new Known(UUID.randomUUID(), new SecretKeySpec(new byte[32], "AES"), 0);
        for (int number = 5; number >= 0; number--) {
            assertThat(known.isNew(number) && known.isPace(0)).isTrue();
            known.note(number);
            learner.add(SimulatedClass.expressions(number, 10_000, 0.5), 110_000, -1);
        }

        assertThat(learner.isHeardIn(0)).isTrue();
        assertThat(measured(1)).isEqualTo(50_000);
    }

    private void come(int number, long late) {
        learner.add(SimulatedClass.expressions(number, 10_000, 0.5), BEGAN + 10_000L * (number + 1) + late, -1);
    }

    private int measured(long minute) {
        return learner.at(minute, SessionMode.EXPRESSIONS).orElseThrow().measured();
    }
}
