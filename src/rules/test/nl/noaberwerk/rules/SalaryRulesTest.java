package nl.noaberwerk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules beside the loonheffing, with the worked examples of the organisation's decisions. */
class SalaryRulesTest {

    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);
    private static final Roster FIVE_DAYS = Roster.parse("7,2|7,2|7,2|7,2|7,2");

    private final Law law = Law.load();

    /** Jun-Dec 2025 seven months at 2,300.00 and Jan-May 2026 five at 2,400.00: 8 % of 28,100.00 = 2,248.00. */
    @Test
    void vakantietoeslagOfAYear() {
        Euro sum = Euro.ZERO;
        for (int month = 0; month < 12; month++) {
            Euro wage = Euro.of(month < 7 ? "2300.00" : "2400.00");
            sum = sum.plus(Vakantietoeslag.over(wage, law.value("vakantietoeslag.percentage", NOVEMBER))
                    .amount());
        }
        assertThat(sum).isEqualTo(Euro.of("2248.00"));
    }

    /** 2026 has 261 working days Monday to Friday: 156.6 hours a month x 14.99 = 2,347.43. */
    @Test
    void minimumloonOfAFixedMonthWage() {
        Minimumloon minimumloon = new Minimumloon(law);
        assertThat(minimumloon
                        .perMonth(FIVE_DAYS, LocalDate.of(1990, 1, 1), NOVEMBER)
                        .amount())
                .isEqualTo(Euro.of("2347.43"));
    }

    /** Amounts per 1 July 2026 of the Besluit minimumjeugdloonregeling. */
    @ParameterizedTest
    @CsvSource({
        "2005-11-01, 14.99",
        "2005-11-02, 11.99",
        "2007-01-01, 8.99",
        "2008-01-01, 7.50",
        "2009-01-01, 5.92",
        "2010-01-01, 5.17",
        "2011-01-01, 4.50"
    })
    void minimumjeugdloonFollowsTheAge(LocalDate birthDate, String perHour) {
        assertThat(new Minimumloon(law).perHour(birthDate, NOVEMBER).decimal()).isEqualByComparingTo(perHour);
    }

    @ParameterizedTest
    @CsvSource({"1960-12-31, 2027-12-31", "1961-01-01, 2028-04-01", "1959-11-20, 2026-11-20"})
    void aowAgeByBirthDate(LocalDate birthDate, LocalDate reached) {
        assertThat(new AowLeeftijd(law).reachedOn(birthDate)).contains(reached);
    }

    @Test
    void theAowColumnHoldsFromTheFirstDayOfTheMonth() {
        AowLeeftijd aow = new AowLeeftijd(law);
        LocalDate birthDate = LocalDate.of(1959, 11, 20);
        assertThat(aow.holdsIn(YearMonth.of(2026, 10), birthDate)).isFalse();
        assertThat(aow.holdsIn(YearMonth.of(2026, 11), birthDate)).isTrue();
        assertThat(aow.holdsIn(YearMonth.of(2026, 11), LocalDate.of(1999, 1, 1)))
                .isFalse();
    }

    /** Maximum 6,617.41 a month: first 6,000.00, then 8,000.00 of which 617.41 + 6,617.41 fits, then a repayment. */
    @Test
    void premiumsFollowTheCumulative() {
        Euro maximum = law.value("premieloon.maximum.maand", NOVEMBER).euro();
        Aanwas first = Aanwas.of(Euro.ZERO, Euro.ZERO, Euro.of("6000.00"), maximum);
        assertThat(first.amount()).isEqualTo(Euro.of("6000.00"));
        Aanwas second = Aanwas.of(Euro.of("6000.00"), maximum, Euro.of("8000.00"), maximum);
        assertThat(second.amount()).isEqualTo(Euro.of("7234.82"));
        Aanwas repaid = Aanwas.of(Euro.of("14000.00"), maximum.plus(maximum), Euro.of("-9000.00"), Euro.of("0.00"));
        assertThat(repaid.amount()).isEqualTo(Euro.of("-8234.82"));
        assertThat(second.premium("Premie AWf laag", law.value("premie.awf.laag", NOVEMBER))
                        .amount())
                .isEqualTo(Euro.of("198.23"));
    }

    /** The published maxima of 2026; each is the yearly amount divided and rounded down to cents. */
    @ParameterizedTest
    @CsvSource({
        "jaar, 79409.00",
        "kwartaal, 19852.25",
        "maand, 6617.41",
        "vierweken, 6108.38",
        "week, 1527.09",
        "dag, 305.41"
    })
    void maximumPremieloon(String period, String maximum) {
        assertThat(law.value("premieloon.maximum." + period, NOVEMBER).decimal())
                .isEqualByComparingTo(maximum);
    }

    /** Cao Aan de slag, 20 of 37 hours the whole year: 350 x 20 / 37 = 189.19. */
    @Test
    void eindejaarsuitkeringInProportion() {
        LawValue perYear = law.value("eindejaarsuitkering.aan-de-slag.bedrag", NOVEMBER);
        Computed month = Eindejaarsuitkering.partOf(perYear, new BigDecimal("20"), new BigDecimal("37"));
        assertThat(month.amount()).isEqualTo(Euro.of("15.77"));
        Computed year = Eindejaarsuitkering.partOf(perYear, new BigDecimal("240"), new BigDecimal("37"));
        assertThat(year.amount()).isEqualTo(Euro.of("189.19"));
    }

    /** 12 km x 2 x 214 x 3 / 5 / 12 = 256.8 km a month: 53.93 at 0.21 and at most 64.20 untaxed. */
    @Test
    void reiskostenOfAFixedAllowance() {
        Reiskosten.Travel travel =
                new Reiskosten.Travel(new BigDecimal("12"), new BigDecimal("3"), BigDecimal.ONE, BigDecimal.ONE);
        Reiskosten allowance = Reiskosten.of(
                travel,
                law.value("reiskosten.dagen", NOVEMBER),
                law.value("reiskosten.vergoeding.wsw", NOVEMBER),
                law.value("reiskosten.onbelast", NOVEMBER));
        assertThat(allowance.untaxed()).isEqualTo(Euro.of("53.93"));
        assertThat(allowance.taxed()).isEqualTo(Euro.ZERO);
    }

    /** The fund's own example: 2,300 a month, VT 2,208, EJU 828, franchise 13,033, 23.8 %, 30 % for the employee. */
    @Test
    void pensionOverAYear() {
        LocalDate day = LocalDate.of(2023, 7, 1);
        Law with = law.with(List.of(
                new EnteredValue("pensioen.pwri.werknemersdeel", LocalDate.of(2023, 1, 1), "30", "aanname", false)));
        Pensioen pwri = Pensioen.of(with, "PWRI", day);
        Pensioen.Premium premium = pwri.over(Euro.of("30636.00"), Euro.of("13033.00"));
        assertThat(premium.employee().plus(premium.employer())).isEqualTo(Euro.of("4189.51"));
        assertThat(premium.employee()).isEqualTo(Euro.of("1256.85"));
        assertThat(pwri.over(Euro.of("900.00"), pwri.franchiseOfMonth(BigDecimal.ONE, BigDecimal.ONE))
                        .employee())
                .isEqualTo(Euro.ZERO);
    }

    @ParameterizedTest
    @CsvSource({
        "2500.00, '2.500,00'",
        "-1234567.80, '-1.234.567,80'",
        "0.00, '0,00'",
        "-100.00, '-100,00'",
        "999.99, '999,99'"
    })
    void amountsAreWrittenTheDutchWay(String amount, String written) {
        assertThat(Notation.euro(Euro.of(amount))).isEqualTo(written);
    }
}
