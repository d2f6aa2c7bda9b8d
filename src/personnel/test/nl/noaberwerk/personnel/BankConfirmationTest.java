package nl.noaberwerk.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import nl.noaberwerk.personnel.BankConfirmation.Decider;
import nl.noaberwerk.personnel.BankConfirmation.Verification;
import nl.noaberwerk.platform.Refused;
import org.junit.jupiter.api.Test;

/** Four eyes on a changed account: another person than who recorded it says how it was verified. */
class BankConfirmationTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    private final Decider colleague = new Decider("hr", NOW, NOVEMBER);
    private final Decider recorder = new Decider("salaris1", NOW, NOVEMBER);

    @Test
    void whoRecordedTheAccountCannotConfirmIt() {
        assertThatThrownBy(() -> confirm("2026-11-01", Verification.DESK, null, recorder))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("personnel.bank.own"));
    }

    @Test
    void whoRecordedItMayTakeItBackWithAReason() {
        assertThat(BankConfirmation.refused(account("2026-11-01"), "typefout", recorder)
                        .isRefused())
                .isTrue();
        assertThatThrownBy(() -> BankConfirmation.refused(account("2026-11-01"), " ", recorder))
                .isInstanceOf(Refused.class);
    }

    @Test
    void itIsAlwaysSaidHowTheChangeWasVerified() {
        assertThatThrownBy(() -> confirm("2026-11-01", null, "gebeld", colleague))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> confirm("2026-11-01", Verification.OTHER, " ", colleague))
                .isInstanceOf(Refused.class);
        assertThat(confirm("2026-11-01", Verification.OTHER, " via de notaris ", colleague)
                        .explanation())
                .contains("via de notaris");
        assertThat(confirm("2026-11-01", Verification.TELEPHONE, "", colleague).text())
                .isEqualTo("door te bellen met het bekende nummer");
    }

    @Test
    void theFirstMonthThatIsPaidThereIsNeverOneThatWasPaidAlready() {
        assertThat(confirm("2026-09-01", Verification.DESK, null, colleague).firstMonth())
                .contains(NOVEMBER);
        assertThat(confirm("2027-01-15", Verification.DESK, null, colleague).firstMonth())
                .contains(YearMonth.of(2027, 1));
    }

    private static BankConfirmation confirm(String from, Verification how, String explanation, Decider decider) {
        return BankConfirmation.confirmed(account(from), how, explanation, decider);
    }

    private static BankAccount account(String from) {
        Recording recording = new Recording(LocalDate.parse(from), NOW, "salaris1", "test");
        return new BankAccount(1, "NL19BANK0257627257", null, recording) {
            @Override
            public Long getId() {
                return 7L;
            }
        };
    }
}
