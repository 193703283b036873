package org.attune.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HexFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassCodeTest {
    @BeforeAll
    static void isMadeAsInAClass() {
        FewRounds.allRounds();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7KQ4MX2RDP", "7kq4m-x2rdp", " 7KQ4M X2RDP\n", "attune:7KQ4MX2RDP", "ATTUNE:7kq4m-x2rdp",
            "attune://7KQ4MX2RDP/", "7KQ4M\u2011X2RDP",
            "7KQ4M\u00a0X2RDP"})
    void isTakenAsPeopleTypeAndPasteIt(String typed) {
        assertThat(ClassCode.of(typed)).isEqualTo(new ClassCode("7KQ4MX2RDP"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7KQ4MX2RD", "7KQ4MX2RDPP", "7KQ4MX2RD0", "7KQ4MX2RDO", "7KQ4MX2RD1", "7KQ4MX2RDI",
            "7KQ4MX2RDL", "7KQ4MX2RDU", "attune:", "class:7KQ4MX2RDP", "7KQ4M_X2RDP"})
    void nothingElseIsOne(String typed) {
        assertThatIllegalArgumentException().isThrownBy(() -> ClassCode.of(typed));
    }

    @Test
    void isReadAloudInTwoGroupsAndPastedAsALink() {
        ClassCode code = new ClassCode("7KQ4MX2RDP");
        assertThat(code.grouped()).isEqualTo("7KQ4M-X2RDP");
        assertThat(code.link()).isEqualTo("attune:7KQ4MX2RDP");
        assertThat(ClassCode.of(code.grouped())).isEqualTo(code);
        assertThat(ClassCode.of(code.link())).isEqualTo(code);
    }

    /**
     * Computed with another implementation of PBKDF2 (600,000 rounds) and HKDF; another version of Attune has to find
     * the same class.
     */
    @Test
    void codeAndSecretsAreTheSameInEveryVersion() {
        byte[] key = HexFormat.of().parseHex("8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a");
        assertThat(ClassCode.ofKey(key)).isEqualTo(new ClassCode("T7BXBEC5NJ"));
        ClassSecrets secrets = ClassSecrets.of(new ClassCode("7KQ4MX2RDP"));
        assertThat(secrets.teacherTopic()).isEqualTo("attune/1/3dc9e62d732ff82df3a21943dc2cdc33/teacher");
        assertThat(HexFormat.of().formatHex(secrets.check().getEncoded()))
                .isEqualTo("dd4c6ea831a0ad65df0823696de834df5a850b2739d67cbeffee373c68d942be");
    }
}
