package nl.noaberwerk.wages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.noaberwerk.personnel.Employer;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.rules.BankDays;
import nl.noaberwerk.rules.Law;
import org.junit.jupiter.api.Test;

/** How the calendar of an employer is made, and what cannot be in it. */
class PayrollCalendarTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    private final BankDays bankDays = Law.load().bankDays();
    // paid on the 25th
    private final Employer employer = new Employer("Noaber", "123456782L01", "12345678", "NL91ABNA0417164300");

    @Test
    void inputClosesTenBankDaysBeforeThePaymentAndApprovalIsThreeBefore() {
        // back from Wednesday 25 November: 24 23 20 | 19 18 17 16 13 12 11
        assertThat(by(new CalendarRule(1), NOVEMBER))
                .isEqualTo(new CalendarMonth(
                        NOVEMBER, LocalDate.of(2026, 11, 11), LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 25)));
    }

    @Test
    void decemberIsEarlierWhenItsPaymentIs() {
        employer.setDecemberPaymentDay(18);

        // back from Friday 18 December: 17 16 15 | 14 11 10 9 8 7 4
        assertThat(by(new CalendarRule(1), DECEMBER))
                .isEqualTo(new CalendarMonth(
                        DECEMBER, LocalDate.of(2026, 12, 4), LocalDate.of(2026, 12, 15), LocalDate.of(2026, 12, 18)));
    }

    @Test
    void aRuleOfTheEmployerReplacesTheUsualOne() {
        CalendarRule rule = new CalendarRule(1);
        rule.change(5, 1);

        // back from Wednesday 25 November: 24 | 23 20 19 18
        assertThat(by(rule, NOVEMBER).cutOff()).isEqualTo(LocalDate.of(2026, 11, 18));
        assertThat(by(rule, NOVEMBER).approval()).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThatThrownBy(() -> rule.change(3, 5)).isInstanceOf(Refused.class).hasMessageContaining("Goedkeuren");
    }

    @Test
    void aDayThatIsChangedIsABankDayAndNotInThePast() {
        assertThatThrownBy(() -> check(day(14), day(20), day(25)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("zaterdag")
                .hasMessageContaining("13-11-2026");
        assertThatThrownBy(() -> check(LocalDate.of(2026, 10, 30), day(20), day(25)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("november 2026, Invoer sluit")
                .hasMessageContaining("verleden");
        assertThatCode(() -> check(day(12), day(20), day(26))).doesNotThrowAnyException();
    }

    @Test
    void paymentFollowsApprovalAndApprovalFollowsTheCutOff() {
        assertThatThrownBy(() -> check(day(11), day(10), day(25)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Goedkeuren");
        assertThatThrownBy(() -> check(day(11), day(26), day(25)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Betaaldatum");
        assertThatCode(() -> check(day(11), day(11), day(11))).doesNotThrowAnyException();
    }

    @Test
    void aMistypedYearIsRefused() {
        assertThatThrownBy(() -> check(day(11), day(20), LocalDate.of(2027, 11, 25)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("31-12-2026");
    }

    private void check(LocalDate cutOff, LocalDate approval, LocalDate payment) {
        CalendarMonth now = by(new CalendarRule(1), NOVEMBER);
        new CalendarChecks(now, new CalendarMonth(NOVEMBER, cutOff, approval, payment), TODAY, bankDays).check();
    }

    private static LocalDate day(int ofNovember) {
        return NOVEMBER.atDay(ofNovember);
    }

    private CalendarMonth by(CalendarRule rule, YearMonth month) {
        return CalendarMonth.by(rule, month, employer.paymentDate(month), bankDays);
    }
}
