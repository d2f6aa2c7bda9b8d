package nl.noaberwerk.platform.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import nl.noaberwerk.platform.Refused;
import org.junit.jupiter.api.Test;

/** No beheerder gets hold of both the password and the second step of somebody else. */
class AccountTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private final Account account = new Account("anna", "Anna", "hash");

    @Test
    void whoChoseThePasswordCannotTakeAwayTheSecondStep() {
        account.resetPassword("new", "beheer");
        assertThatThrownBy(() -> account.removeSecondFactor("beheer")).isInstanceOf(Refused.class);
        account.removeSecondFactor("beheer2");
        assertThat(account.hasSecondFactor()).isFalse();
    }

    @Test
    void whoTookAwayTheSecondStepCannotChooseThePassword() {
        account.removeSecondFactor("beheer");
        assertThatThrownBy(() -> account.resetPassword("new", "beheer")).isInstanceOf(Refused.class);
        account.resetPassword("new", "beheer2");
        assertThat(account.passwordResetBy()).isEqualTo("beheer2");
    }

    @Test
    void thePersonsOwnPasswordEndsIt() {
        account.resetPassword("new", "beheer");
        account.changePassword("own");
        assertThat(account.passwordResetBy()).isNull();
        account.removeSecondFactor("beheer");
    }

    @Test
    void signingInForgivesWrongPasswords() {
        account.failed(NOW);
        account.signedIn(NOW);
        assertThat(account.failedAttempts()).isZero();
        assertThat(account.lastSignIn()).isEqualTo(NOW);
    }
}
