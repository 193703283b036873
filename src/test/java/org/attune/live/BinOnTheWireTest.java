package org.attune.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.XECPrivateKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.attune.session.SessionMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BinOnTheWireTest {
    private static final LiveBin BIN = new LiveBin(7, SessionMode.EXPRESSIONS, 10_000, 4_000, 5_000, 1_000, 255, 0, 2);

    private final KeyPair teacher = X25519.newPair();
    private final ClassSecrets secrets = secrets(1);
    private final BinOpener opener = new BinOpener(teacher, secrets);

    @Test
    void theTeacherReadsWhatALearnerSent() throws GeneralSecurityException {
        BinSealer learner = new BinSealer(secrets, X25519.bytes(teacher));
        LiveBin presence = new LiveBin(Integer.MAX_VALUE, SessionMode.PRESENCE, 3_210, 0, 0, 0, 0, 1, 0);
        assertThat(open(learner.seal(BIN)).bin()).isEqualTo(BIN);
        assertThat(open(learner.seal(presence)).bin()).isEqualTo(presence);
        assertThat(open(learner.seal(BIN)).session()).isEqualTo(open(learner.seal(presence)).session())
                .isNotEqualTo(open(new BinSealer(secrets, X25519.bytes(teacher)).seal(BIN)).session());
    }

    @Test
    void theSameBinNeverLooksTheSameAndIsAlwaysAsLong() throws GeneralSecurityException {
        BinSealer learner = new BinSealer(secrets, X25519.bytes(teacher));
        byte[] once = learner.seal(BIN);
        assertThat(learner.seal(BIN)).isNotEqualTo(once).hasSize(93);
        assertThat(Arrays.copyOf(once, 37)).isEqualTo(Arrays.copyOf(learner.seal(BIN), 37));
        assertThat(learner.seal(new LiveBin(7, SessionMode.PRESENCE, 0, 0, 0, 0, 0, 0, 0))).hasSize(93);
    }

    /** Version, key, number, nonce, what is sealed, tag. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 32, 33, 36, 37, 48, 49, 76, 77, 92})
    void whatWasChangedOnItsWayIsRefused(int place) throws GeneralSecurityException {
        byte[] message = new BinSealer(secrets, X25519.bytes(teacher)).seal(BIN);
        message[place] ^= 4;
        assertThatRefuses(message);
    }

    @Test
    void noOtherTeacherAndNoOtherCodeOpensIt() throws GeneralSecurityException {
        byte[] message = new BinSealer(secrets, X25519.bytes(teacher)).seal(BIN);
        SealedBin parsed = SealedBin.parse(message).orElseThrow();
        for (BinOpener other : new BinOpener[]{new BinOpener(X25519.newPair(), secrets),
                new BinOpener(teacher, secrets(2))}) {
            assertThatExceptionOfType(GeneralSecurityException.class)
                    .isThrownBy(() -> other.open(parsed, other.keyFor(parsed.learner())));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 92, 94, 1_000_000})
    void anotherLengthIsNoBin(int length) {
        byte[] message = new byte[length];
        Arrays.fill(message, (byte) 1);
        assertThat(SealedBin.parse(message)).isEmpty();
    }

    /** With such keys the shared secret would be known to all. */
    @Test
    void aKeyOfLowOrderIsRefused() {
        byte[] one = new byte[X25519.BYTES];
        one[0] = 1;
        assertThatExceptionOfType(GeneralSecurityException.class).isThrownBy(() -> opener.keyFor(new byte[32]));
        assertThatExceptionOfType(GeneralSecurityException.class).isThrownBy(() -> new BinSealer(secrets, one));
    }

    @Test
    void theTeachersKeyIsReadWithTheCodeOnly() {
        byte[] key = X25519.bytes(teacher);
        byte[] message = TeacherKey.sealed(key, secrets);
        assertThat(TeacherKey.open(message, secrets)).hasValueSatisfying(read -> assertThat(read).isEqualTo(key));
        assertThat(TeacherKey.open(message, secrets(2))).isEmpty();
        assertThat(TeacherKey.open(new byte[0], secrets)).isEmpty();
        assertThat(HexFormat.of().formatHex(message)).doesNotContain(HexFormat.of().formatHex(key));
    }

    /** Computed with another implementation. */
    @Test
    void keysAreWrittenAsTheStandardSays() throws GeneralSecurityException {
        HexFormat hex = HexFormat.of();
        PrivateKey alice = KeyFactory.getInstance("X25519").generatePrivate(new XECPrivateKeySpec(
                NamedParameterSpec.X25519,
                hex.parseHex("77076d0a7318a57d3c16c17251b26645df4c2f92ebc0992ac177fba51db92c2a")));
        byte[] bob = hex.parseHex("de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f");
        assertThat(hex.formatHex(X25519.shared(alice, bob)))
                .isEqualTo("ec555394277877e3ef665c2af39d396d8572f112cc8ce2af0972cb6a3989406d");
        assertThat(X25519.shared(alice, X25519.bytes(teacher))).hasSize(32);
    }

    @Test
    void aBinOutOfItsRangesIsNone() {
        assertThatIllegalArgumentException().isThrownBy(
                () -> new LiveBin(0, SessionMode.EXPRESSIONS, 10_001, 0, 0, 0, 0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(
                () -> new LiveBin(0, SessionMode.EXPRESSIONS, 5_000, 3_000, 2_000, 1, 0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(
                () -> new LiveBin(-1, SessionMode.EXPRESSIONS, 0, 0, 0, 0, 0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(
                () -> new LiveBin(0, SessionMode.EXPRESSIONS, 0, 0, 0, 0, 256, 0, 0));
    }

    private OwnBin open(byte[] message) throws GeneralSecurityException {
        SealedBin parsed = SealedBin.parse(message).orElseThrow(() -> new GeneralSecurityException("no bin"));
        SecretKey key = opener.keyFor(parsed.learner());
        return opener.open(parsed, key);
    }

    private void assertThatRefuses(byte[] message) {
        assertThatExceptionOfType(GeneralSecurityException.class).isThrownBy(() -> open(message));
    }

    /** Made without the rounds, which take time. */
    static ClassSecrets secrets(int seed) {
        byte[] check = new byte[32];
        Arrays.fill(check, (byte) seed);
        return new ClassSecrets("0123456789abcdef0123456789abcdef", new SecretKeySpec(check, "AES"));
    }
}
