package org.attune.live.teacher;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.spec.SecretKeySpec;
import org.attune.live.BinOpener;
import org.attune.live.BinSealer;
import org.attune.live.ClassSecrets;
import org.attune.live.LiveBin;
import org.attune.live.X25519;
import org.attune.session.SessionMode;
import org.junit.jupiter.api.Test;

class AdmissionTest {
    private static final long SECOND = 1_000_000_000;

    private final KeyPair teacher = X25519.newPair();
    private final ClassSecrets secrets = new ClassSecrets("00", new SecretKeySpec(new byte[32], "AES"));
    private final AtomicLong clock = new AtomicLong(-5 * SECOND);
    private final Admission admission = new Admission(new BinOpener(teacher, secrets), clock::get);

    @Test
    void aBinThatComesTwiceCountsOnce() throws GeneralSecurityException {
        BinSealer learner = learner();
        byte[] first = learner.seal(bin(0));
        assertThat(admission.admit(first)).isPresent();
        assertThat(admission.admit(first)).isEmpty();
        assertThat(admission.admit(learner.seal(bin(0)))).as("encrypted again").isEmpty();
        assertThat(admission.isFlooded()).isFalse();
    }

    @Test
    void theLastMinuteMayComeInAnyOrderAndNothingOlder() throws GeneralSecurityException {
        BinSealer learner = learner();
        assertThat(admitted(learner, 10, 4, 9, 5, 4, 3, 10, 8)).containsExactly(10, 4, 9, 5, 8);
        assertThat(admitted(learner, 11, 4, 6, 50, 45, 43, 44)).containsExactly(11, 6, 50, 45, 44);
    }

    @Test
    void eachLearnerHasABinOfThatNumber() throws GeneralSecurityException {
        ReceivedBin one = admission.admit(learner().seal(bin(3))).orElseThrow();
        ReceivedBin other = admission.admit(learner().seal(bin(3))).orElseThrow();
        assertThat(one.learner()).isNotEqualTo(other.learner());
        assertThat(one.bin()).isEqualTo(other.bin());
    }

    @Test
    void whoeverSendsFasterThanTimePassesIsHeldBack() throws GeneralSecurityException {
        BinSealer learner = learner();
        List<Integer> passed = new ArrayList<>();
        for (int number = 0; number < 100; number++) {
            passed.addAll(admitted(learner, number));
        }
        assertThat(passed).hasSize(14);
        assertThat(admission.isFlooded()).isTrue();
        clock.addAndGet(10 * SECOND);
        assertThat(admitted(learner, 101, 102)).containsExactly(101);
    }

    @Test
    void aMissedMinuteMayComeAtOnce() throws GeneralSecurityException {
        BinSealer learner = learner();
        admitted(learner, 0);
        clock.addAndGet(70 * SECOND);
        assertThat(admitted(learner, 1, 2, 3, 4, 5, 6, 7)).hasSize(7);
        assertThat(admission.isFlooded()).isFalse();
    }

    @Test
    void aClassHasFiveHundredLearnersAtMost() throws GeneralSecurityException {
        List<BinSealer> class500 = new ArrayList<>();
        for (int learner = 0; learner < 500; learner++) {
            class500.add(learner());
            assertThat(admission.admit(class500.getLast().seal(bin(0)))).isPresent();
        }
        assertThat(admission.isFlooded()).isFalse();
        clock.addAndGet(3600 * SECOND);
        assertThat(admission.admit(learner().seal(bin(0)))).isEmpty();
        assertThat(admission.isFlooded()).isTrue();
        assertThat(admission.admit(class500.get(77).seal(bin(1)))).as("who was there before").isPresent();
    }

    @Test
    void ofMessagesThatAreMadeUpSoManyASecondAreLookedInto() throws GeneralSecurityException {
        ClassSecrets guessed = new ClassSecrets("00", new SecretKeySpec(new byte[]{1}, "AES"));
        for (int forged = 0; forged < 501; forged++) {
            assertThat(admission.admit(new BinSealer(guessed, X25519.bytes(teacher)).seal(bin(0)))).isEmpty();
        }
        assertThat(admission.isFlooded()).isTrue();
        assertThat(admission.admit(learner().seal(bin(0)))).as("at this moment").isEmpty();
        clock.addAndGet(SECOND);
        assertThat(admission.admit(learner().seal(bin(0)))).as("a second later").isPresent();
    }

    @Test
    void nonsenseIsLeftOut() {
        assertThat(admission.admit(new byte[0])).isEmpty();
        assertThat(admission.admit(new byte[93])).isEmpty();
        assertThat(admission.isFlooded()).isFalse();
    }

    private List<Integer> admitted(BinSealer learner, int... numbers) {
        List<Integer> passed = new ArrayList<>();
        for (int number : numbers) {
            admission.admit(learner.seal(bin(number))).ifPresent(received -> passed.add(received.bin().number()));
        }
        return passed;
    }

    private BinSealer learner() throws GeneralSecurityException {
        return new BinSealer(secrets, X25519.bytes(teacher));
    }

    private static LiveBin bin(int number) {
        return new LiveBin(number, SessionMode.EXPRESSIONS, 10_000, 4_000, 5_000, 1_000, 0, 0, 0);
    }
}
