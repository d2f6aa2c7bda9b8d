package nl.noaberwerk.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.noaberwerk.platform.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an employer is, and when it pays. */
class EmployerTest {

    @Test
    void aPaymentDayInTheWeekendMovesBackToFriday() {
        Employer employer = employer();

        // 25 October 2026 is a Sunday, 25 July 2026 a Saturday, 25 November 2026 a Wednesday
        assertThat(employer.paymentDate(YearMonth.of(2026, 10))).isEqualTo(LocalDate.of(2026, 10, 23));
        assertThat(employer.paymentDate(YearMonth.of(2026, 7))).isEqualTo(LocalDate.of(2026, 7, 24));
        assertThat(employer.paymentDate(YearMonth.of(2026, 11))).isEqualTo(LocalDate.of(2026, 11, 25));
    }

    @Test
    void theLastDayOfAShortMonthStandsForTheThirtyFirst() {
        Employer employer = employer();
        employer.setPaymentDay(31);

        assertThat(employer.paymentDate(YearMonth.of(2027, 2))).isEqualTo(LocalDate.of(2027, 2, 26));
    }

    @Test
    void aPaymentDayOnWhichBanksAreClosedMovesBackToABankDay() {
        Employer employer = employer();

        // 25 December 2026 is a Friday and Christmas; 26 April 2027 a Monday, 27 April 2027 Koningsdag
        assertThat(employer.paymentDate(YearMonth.of(2026, 12))).isEqualTo(LocalDate.of(2026, 12, 24));
        employer.setPaymentDay(27);
        assertThat(employer.paymentDate(YearMonth.of(2027, 4))).isEqualTo(LocalDate.of(2027, 4, 26));
    }

    @Test
    void decemberMayBePaidEarlierEveryYear() {
        Employer employer = employer();
        employer.setDecemberPaymentDay(19);

        // 19 December 2026 is a Saturday, 19 December 2028 a Tuesday
        assertThat(employer.paymentDate(YearMonth.of(2026, 12))).isEqualTo(LocalDate.of(2026, 12, 18));
        assertThat(employer.paymentDate(YearMonth.of(2028, 12))).isEqualTo(LocalDate.of(2028, 12, 19));
        assertThat(employer.paymentDate(YearMonth.of(2026, 11))).isEqualTo(LocalDate.of(2026, 11, 25));
    }

    @Test
    void oneMonthMayBePaidOnAnotherDayButNotWhenBanksAreClosed() {
        Employer employer = employer();
        employer.payOn(YearMonth.of(2026, 12), LocalDate.of(2026, 12, 18));

        assertThat(employer.paymentDate(YearMonth.of(2026, 12))).isEqualTo(LocalDate.of(2026, 12, 18));
        assertThatThrownBy(() -> employer.payOn(YearMonth.of(2026, 12), LocalDate.of(2026, 12, 19)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("zaterdag");
        assertThatThrownBy(() -> employer.payOn(YearMonth.of(2026, 12), LocalDate.of(2026, 12, 25)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("eerste kerstdag")
                .hasMessageContaining("24-12-2026");
    }

    @ParameterizedTest
    @CsvSource({
        "123456789L01, 12345678, NL91ABNA0417164300",
        "123456782L00, 12345678, NL91ABNA0417164300",
        "123456782B01, 12345678, NL91ABNA0417164300",
        "123456782L01, 1234567, NL91ABNA0417164300",
        "123456782L01, 12345678, NL91ABNA0417164301"
    })
    void wrongNumbersAreRefused(String loonheffingennummer, String kvk, String iban) {
        assertThatThrownBy(() -> new Employer("Noaber", loonheffingennummer, kvk, iban).check())
                .isInstanceOf(Refused.class);
    }

    @Test
    void numbersAreKeptInOneForm() {
        Employer employer = new Employer("Noaber", "123456782l01", " 12345678", "nl91 abna 0417 1643 00");
        employer.check();

        assertThat(employer.getLoonheffingennummer()).isEqualTo("123456782L01");
        assertThat(employer.getIban()).isEqualTo("NL91ABNA0417164300");
    }

    // 1*9+2*8+3*7+4*6+5*5+6*4+7*3+8*2-2 = 154 = 14 x 11
    private static Employer employer() {
        return new Employer("Noaber", "123456782L01", "12345678", "NL91ABNA0417164300");
    }
}
