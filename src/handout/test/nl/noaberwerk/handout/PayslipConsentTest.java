package nl.noaberwerk.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.personnel.Recording;
import org.junit.jupiter.api.Test;

/** Paper, unless somebody expressly agreed to electronic delivery (art. 7:626 lid 4 BW) and still does. */
class PayslipConsentTest {

    private static final Instant MORNING = Instant.parse("2026-11-02T08:00:00Z");

    @Test
    void withoutAnyRecordThereIsNoConsent() {
        assertThat(PayslipConsent.holdingOn(day(30), List.of())).isEmpty();
    }

    @Test
    void consentHoldsFromItsDayOnUntilTheDayOnWhichItIsWithdrawn() {
        List<PayslipConsent> all = List.of(consent(1, true, day(10), 0), consent(1, false, day(20), 1));
        assertThat(PayslipConsent.holdingOn(day(9), all)).isEmpty();
        assertThat(PayslipConsent.holdingOn(day(10), all)).containsExactly(1L);
        assertThat(PayslipConsent.holdingOn(day(19), all)).containsExactly(1L);
        assertThat(PayslipConsent.holdingOn(day(20), all)).isEmpty();
    }

    @Test
    void ofOneDayWhatWasRecordedLastHolds() {
        List<PayslipConsent> all = List.of(consent(1, false, day(10), 60), consent(1, true, day(10), 0));
        assertThat(PayslipConsent.holdingOn(day(30), all)).isEmpty();
    }

    @Test
    void theConsentOfOneIsNotThatOfAnother() {
        List<PayslipConsent> all = List.of(consent(1, true, day(10), 0), consent(2, false, day(10), 0));
        assertThat(PayslipConsent.holdingOn(day(30), all)).containsExactly(1L);
    }

    private static PayslipConsent consent(long employment, boolean given, LocalDate from, int minutes) {
        return new PayslipConsent(
                employment,
                given,
                ConsentManner.FORM,
                new Recording(from, MORNING.plusSeconds(minutes * 60L), "a", ""));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 11, day);
    }
}
