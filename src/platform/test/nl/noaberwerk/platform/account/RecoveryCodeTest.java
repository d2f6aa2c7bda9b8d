package nl.noaberwerk.platform.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A recovery code works once, however it is typed. */
class RecoveryCodeTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    @Test
    void itWorksOnce() {
        RecoveryCode code = new RecoveryCode("anna", "abcd-efgh-ijkl-mnop");
        assertThat(code.use("abcd-efgh-ijkl-mnoq", NOW)).isFalse();
        assertThat(code.use("ABCD efgh ijkl-mnop", NOW)).isTrue();
        assertThat(code.use("abcd-efgh-ijkl-mnop", NOW)).isFalse();
        assertThat(code.used()).isTrue();
    }

    @Test
    void itHasSixteenLettersInGroupsOfFour() {
        assertThat(SecretCodes.recovery())
                .matches("([a-z2-7]{4}-){3}[a-z2-7]{4}")
                .isNotEqualTo(SecretCodes.recovery());
    }
}
