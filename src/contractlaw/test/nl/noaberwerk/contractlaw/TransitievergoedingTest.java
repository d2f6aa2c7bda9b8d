package nl.noaberwerk.contractlaw;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.contractlaw.Transitievergoeding.Ending;
import nl.noaberwerk.contractlaw.Transitievergoeding.Facts;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Law;
import org.junit.jupiter.api.Test;

/** Art. 7:673, 673e and 674 BW as domain.md 8.4 gives them. */
class TransitievergoedingTest {

    private static final Law LAW = Law.load();
    private static final Euro WAGE = Euro.of("2886.00");
    private static final LocalDate BORN = LocalDate.parse("1975-05-05");

    private final Transitievergoeding transitievergoeding = new Transitievergoeding(LAW);

    @Test
    void theMonthlyWageIsWageHolidayPayAndYearEnd() {
        // 2,600 + 8 % = 208 + 3 % of twelve months = 936.00 a year, 78 a month
        Loonbegrip.Answer answer =
                new Loonbegrip(LAW).of(Loonbegrip.Parts.of(Euro.of("2600.00"), Euro.of("936.00")), day("2026-06-30"));

        assertThat(answer.amount()).isEqualTo(WAGE);
        assertThat(answer.isToBeChecked()).isTrue();
    }

    @Test
    void allowancesAndVariableWageAreAveragedOverTwelveAndThirtySixMonths() {
        Loonbegrip.Parts parts =
                new Loonbegrip.Parts(Euro.of("2000.00"), Euro.ZERO, Euro.of("1200.00"), Euro.of("3600.00"));

        assertThat(new Loonbegrip(LAW).of(parts, day("2026-06-30")).amount()).isEqualTo(Euro.of("2360.00"));
    }

    @Test
    void fourteenYearsAndSixMonthsGive13949() {
        Transitievergoeding.Answer answer = ended("2012-01-01", "2026-06-30");

        assertThat(answer.due()).isTrue();
        assertThat(answer.amount()).isEqualTo(Euro.of("13949.00"));
        assertThat(answer.isToBeChecked()).isFalse();
    }

    @Test
    void itIsDueFromTheFirstDayAndARestOfDaysIsToBeChecked() {
        // one day of the 30 of June: 2,886 / 36 / 30 = 2.67
        Transitievergoeding.Answer answer = ended("2026-06-01", "2026-06-01");

        assertThat(answer.amount()).isEqualTo(Euro.of("2.67"));
        assertThat(answer.isToBeChecked()).isTrue();
    }

    @Test
    void theMaximumIs102000In2026OrAYearOfWageWhenThatIsMore() {
        ServicePeriod decades = new ServicePeriod(day("1980-01-01"), day("2026-12-31"));

        assertThat(of(List.of(decades), Euro.of("8000.00")).amount()).isEqualTo(Euro.of("102000.00"));
        assertThat(of(List.of(decades), Euro.of("9000.00")).amount()).isEqualTo(Euro.of("108000.00"));
    }

    @Test
    void inEarlierYearsTheMaximumWasLower() {
        ServicePeriod until2025 = new ServicePeriod(day("1980-01-01"), day("2025-12-31"));
        ServicePeriod until2024 = new ServicePeriod(day("1980-01-01"), day("2024-12-31"));

        assertThat(of(List.of(until2025), Euro.of("8000.00")).amount()).isEqualTo(Euro.of("98000.00"));
        assertThat(of(List.of(until2024), Euro.of("7500.00")).amount()).isEqualTo(Euro.of("94000.00"));
        assertThat(of(List.of(until2024), Euro.of("7500.00")).isToBeChecked()).isTrue();
    }

    @Test
    void earlierContractsOfTheRowCountWithoutTheGapAndWhatWasPaidIsTakenOff() {
        // a year, a gap of exactly six months, and half a year: 18 months / 36 of 2,886 = 1,443
        List<ServicePeriod> row = List.of(
                new ServicePeriod(day("2024-07-01"), day("2025-06-30")),
                new ServicePeriod(day("2026-01-01"), day("2026-06-30")));
        List<ServicePeriod> broken = List.of(
                new ServicePeriod(day("2024-07-01"), day("2025-06-29")),
                new ServicePeriod(day("2026-01-01"), day("2026-06-30")));

        assertThat(of(row, WAGE).amount()).isEqualTo(Euro.of("1443.00"));
        assertThat(of(broken, WAGE).amount()).isEqualTo(Euro.of("481.00"));
        assertThat(transitievergoeding
                        .of(new Facts(
                                row,
                                WAGE,
                                Ending.BY_EMPLOYER,
                                BORN,
                                BigDecimal.TEN,
                                Optional.empty(),
                                Euro.of("962.00")))
                        .amount())
                .isEqualTo(Euro.of("481.00"));
    }

    @Test
    void itIsNotDueBelowEighteenWithAtMostTwelveHours() {
        assertThat(young("12").due()).isFalse();
        assertThat(young("12.5").due()).isTrue();
    }

    @Test
    void itIsNotDueAfterTheAowAgeOrOnTheEmployeesOwnInitiativeOrFault() {
        assertThat(with(Ending.BY_EMPLOYER, Optional.of(day("2026-06-30"))).due())
                .isFalse();
        assertThat(with(Ending.BY_EMPLOYER, Optional.of(day("2026-07-01"))).due())
                .isTrue();
        assertThat(with(Ending.BY_EMPLOYEE, Optional.empty()).due()).isFalse();
        assertThat(with(Ending.CULPABLE_EMPLOYEE, Optional.empty()).due()).isFalse();
        assertThat(with(Ending.BY_EMPLOYEE_CULPABLE_EMPLOYER, Optional.empty()).due())
                .isTrue();
    }

    @Test
    void uwvPaysBackAtMostWhatWasBuiltUpAtTheEndOfTwoYearsOfSickness() {
        // sick since 1-7-2023: two years end on 30-6-2025; by then 13 years and 6 months: 12,987.00
        Facts facts = facts("2012-01-01", "2026-06-30");
        CompensatieUwv.Answer answer = new CompensatieUwv(LAW)
                .of(new CompensatieUwv.Facts(facts, day("2023-07-01"), Euro.of("13949.00"), day("2026-07-15")));

        assertThat(answer.amount()).isEqualTo(Euro.of("12987.00"));
        assertThat(answer.applyBy()).contains(day("2027-01-15"));
    }

    @Test
    void uwvPaysNothingBackWhenTheContractEndedBeforeTwoYears() {
        Facts facts = facts("2012-01-01", "2026-06-30");
        CompensatieUwv.Answer answer = new CompensatieUwv(LAW)
                .of(new CompensatieUwv.Facts(facts, day("2024-07-02"), Euro.of("13949.00"), day("2026-07-15")));

        assertThat(answer.amount()).isEqualTo(Euro.ZERO);
        assertThat(answer.applyBy()).isEmpty();
    }

    @Test
    void survivorsGetTheWageUntilAMonthAfterTheDeath() {
        Overlijdensuitkering.Answer answer = new Overlijdensuitkering(LAW).of(day("2026-01-31"), Euro.of("2600.00"));

        assertThat(answer.from()).isEqualTo("2026-02-01");
        assertThat(answer.until()).isEqualTo("2026-02-28");
        assertThat(answer.amount()).isEqualTo(Euro.of("2600.00"));
    }

    private Transitievergoeding.Answer young(String hours) {
        ServicePeriod service = new ServicePeriod(day("2025-07-01"), day("2026-06-30"));
        return transitievergoeding.of(new Facts(
                List.of(service),
                WAGE,
                Ending.BY_EMPLOYER,
                day("2008-07-01"),
                new BigDecimal(hours),
                Optional.empty(),
                Euro.ZERO));
    }

    private Transitievergoeding.Answer with(Ending ending, Optional<LocalDate> aow) {
        ServicePeriod service = new ServicePeriod(day("2012-01-01"), day("2026-06-30"));
        return transitievergoeding.of(new Facts(List.of(service), WAGE, ending, BORN, BigDecimal.TEN, aow, Euro.ZERO));
    }

    private Transitievergoeding.Answer ended(String first, String last) {
        return transitievergoeding.of(facts(first, last));
    }

    private Transitievergoeding.Answer of(List<ServicePeriod> service, Euro wage) {
        return transitievergoeding.of(
                new Facts(service, wage, Ending.BY_EMPLOYER, BORN, BigDecimal.TEN, Optional.empty(), Euro.ZERO));
    }

    private static Facts facts(String first, String last) {
        return new Facts(
                List.of(new ServicePeriod(day(first), day(last))),
                WAGE,
                Ending.BY_EMPLOYER,
                BORN,
                BigDecimal.TEN,
                Optional.empty(),
                Euro.ZERO);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
