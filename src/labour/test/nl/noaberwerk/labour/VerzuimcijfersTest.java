package nl.noaberwerk.labour;

import static nl.noaberwerk.labour.CountedPeople.Q1_2026;
import static nl.noaberwerk.labour.CountedPeople.contract;
import static nl.noaberwerk.labour.CountedPeople.days;
import static nl.noaberwerk.labour.CountedPeople.sick;
import static nl.noaberwerk.labour.CountedPeople.vernet;
import static nl.noaberwerk.labour.CountedPeople.works;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.noaberwerk.rules.Law;
import org.junit.jupiter.api.Test;

/** The absence figures; the expected numbers are those of the law dossier, or counted by hand as written beside them. */
class VerzuimcijfersTest {

    private static final DaySpan JANUARY = days("2026-01-01", "2026-01-31");

    /** The worked example of the dossier: A, B, C and D in the first quarter of 2026. */
    private static final List<CountedContract> QUARTER = List.of(
            contract(
                    works("2010-01-01", null, "36"),
                    sick("2026-01-12", "2026-02-08", "2026-01-12 100", "2026-01-26 50")),
            contract(works("2010-01-01", null, "18"), sick("2025-12-01", null)),
            contract(works("2026-02-15", null, "28.8"), sick("2026-03-02", "2026-03-04")),
            contract(works("2010-01-01", "2026-01-31", "36")));

    private final Verzuimcijfers quarter = figures(Q1_2026, QUARTER);

    @Test
    void theVerzuimpercentageOfTheWorkedExample() {
        // available 90 + 90 x 0.5 + 45 x 0.8 + 31; absent 14 + 14 x 0.5, 90 x 0.5, 3 x 0.8
        assertThat(quarter.absence().available()).isEqualTo(Fraction.of(202, 1));
        assertThat(quarter.absence().days()).isEqualTo(Fraction.of(684, 10));
        assertThat(quarter.percentage().orElseThrow().rounded(2)).isEqualTo("33.86");
    }

    @Test
    void theMeldingsfrequentieOfTheWorkedExample() {
        // A and C; (90 + 90 + 45 + 31) / 90 = 2.844 people; 2 / 2.844 x 365 / 90
        assertThat(quarter.reports().number()).isEqualTo(2);
        assertThat(Fraction.of(quarter.reports().personDays(), 90).rounded(3)).isEqualTo("2.844");
        assertThat(quarter.frequency().orElseThrow().rounded(2)).isEqualTo("2.85");
    }

    @Test
    void theGemiddeldeVerzuimduurOfTheWorkedExample() {
        // A 28 days, C 3 days
        assertThat(quarter.ended()).isEqualTo(new Verzuimcijfers.Ended(2, 31));
        assertThat(quarter.meanDuration().orElseThrow().rounded(1)).isEqualTo("15.5");
    }

    @Test
    void theDuurklassenOfTheWorkedExampleAddUpAlsoWhenShown() {
        // C 2.4 kort, A 21 middellang (28 days), B 45 lang (121 days on 31 March), of 202
        assertThat(quarter.absence().byClass())
                .containsExactly(Fraction.of(24, 10), Fraction.of(21, 1), Fraction.of(45, 1), Fraction.ZERO);
        assertThat(quarter.percentageByClass().stream().map(part -> part.rounded(2)))
                .containsExactly(number("1.19"), number("10.40"), number("22.28"), number("0.00"));
        assertThat(ShownParts.of(quarter.percentageByClass(), 2))
                .containsExactly(number("1.19"), number("10.39"), number("22.28"), number("0.00"));
    }

    @Test
    void theNulverzuimOfTheWorkedExampleIsOfThoseWhoWereThereTheWholeQuarter() {
        // A and B, both absent; D was never absent but left
        assertThat(quarter.people()).isEqualTo(new Verzuimcijfers.People(4, 2, 0));
        assertThat(quarter.neverAbsentPercentage()).contains(Fraction.ZERO);
    }

    @Test
    void aLeapYearHasADayMoreAndAWholeYearStaysOnePersonYear() {
        CountedContract person = contract(works("2010-01-01", null, "36"), sick("2024-02-28", "2024-03-01"));
        Verzuimcijfers figures = figures(days("2024-01-01", "2024-12-31"), List.of(person));

        // 28 and 29 February and 1 March, of 366 days; one report of one person
        assertThat(figures.percentage()).contains(Fraction.of(300, 366));
        assertThat(figures.frequency()).contains(Fraction.of(1, 1));
    }

    @Test
    void somebodyWithTwoContractsIsOnePersonWhoReportsOnce() {
        CountedContract mornings = contract(works("2010-01-01", null, "18"), sick("2026-01-05", "2026-01-14"));
        CountedContract evenings = contract(works("2010-01-01", null, "9"), sick("2026-01-05", "2026-01-14"));
        Verzuimtelling telling = new Verzuimtelling(JANUARY, vernet());
        telling.add(List.of(mornings, evenings));
        Verzuimcijfers figures = telling.figures(false);

        // one report of one person in 31 days: 365 / 31 a year; 10 of 31 days whatever the hours
        assertThat(figures.frequency()).contains(Fraction.of(365, 31));
        assertThat(figures.percentage()).contains(Fraction.of(1000, 31));
        assertThat(figures.ended()).isEqualTo(new Verzuimcijfers.Ended(1, 10));
        assertThat(figures.people()).isEqualTo(new Verzuimcijfers.People(1, 1, 0));
    }

    @Test
    void aChangeOfThePartTimeFactorWithinACaseWeighsEachDay() {
        List<ServicePart> hours =
                List.of(part("2026-01-01", "2026-01-15", "36"), part("2026-01-16", "2026-01-31", "18"));
        CountedContract person =
                new CountedContract(days("2010-01-01", null), hours, List.of(sick("2026-01-11", "2026-01-20")));

        // absent 5 x 1 + 5 x 0.5, available 15 x 1 + 16 x 0.5
        assertThat(figures(JANUARY, List.of(person)).percentage()).contains(Fraction.of(750, 23));
    }

    @Test
    void ofACaseOnlyTheFirst730DaysCount() {
        CountedContract person = contract(works("2010-01-01", null, "36"), sick("2024-01-11", null));
        Verzuimcijfers figures = figures(JANUARY, List.of(person));

        // 366 - 10 = 356 days in 2024 and 365 in 2025 leave 9: day 730 is 9 January 2026
        assertThat(figures.absence().byClass())
                .containsExactly(Fraction.ZERO, Fraction.ZERO, Fraction.ZERO, Fraction.of(9, 1));
    }

    @Test
    void theDurationOfACaseOfMoreThan730DaysIs730() {
        CountedContract person = contract(works("2010-01-01", null, "36"), sick("2023-01-01", "2026-01-10"));

        assertThat(figures(JANUARY, List.of(person)).ended()).isEqualTo(new Verzuimcijfers.Ended(1, 730));
    }

    @Test
    void sicknessOutsideTheServiceDoesNotCountAndEndsWithIt() {
        CountedContract person = contract(works("2026-01-06", "2026-01-25", "36"), sick("2026-01-01", null));
        Verzuimcijfers figures = figures(JANUARY, List.of(person));

        // in service 20 days and absent on all; reported before it began; 25 days long when the service ended
        assertThat(figures.percentage()).contains(Fraction.of(100, 1));
        assertThat(figures.reports().number()).isZero();
        assertThat(figures.ended()).isEqualTo(new Verzuimcijfers.Ended(1, 25));
    }

    @Test
    void aCaseEndsInThePeriodOfItsHersteldatum() {
        CountedContract person = contract(works("2010-01-01", null, "36"), sick("2026-01-29", "2026-01-31"));

        assertThat(figures(JANUARY, List.of(person)).ended().number()).isZero();
        assertThat(figures(days("2026-02-01", "2026-02-28"), List.of(person)).ended())
                .isEqualTo(new Verzuimcijfers.Ended(1, 3));
    }

    @Test
    void aLeaveCountsOnlyWhenAskedAndEndsTheCaseBeforeIt() {
        CountedContract person = contract(
                works("2010-01-01", null, "36"),
                sick("2026-01-02", "2026-01-24"),
                Verzuimgeval.leave(days("2026-01-06", "2026-01-20")));
        Verzuimtelling telling = new Verzuimtelling(JANUARY, vernet());
        telling.add(List.of(person));

        // sick 2 to 5 and 21 to 24 January: two cases of 4 days; the leave itself is 15 days
        assertThat(telling.figures(false).absence().days()).isEqualTo(Fraction.of(8, 1));
        assertThat(telling.figures(false).ended()).isEqualTo(new Verzuimcijfers.Ended(2, 8));
        assertThat(telling.figures(false).reports().number()).isEqualTo(2);
        assertThat(telling.figures(true).absence().byClass())
                .containsExactly(Fraction.of(8, 1), Fraction.of(15, 1), Fraction.ZERO, Fraction.ZERO);
        assertThat(telling.figures(true).reports().number()).isEqualTo(3);
    }

    @Test
    void whoIsRecoveredWithoutADayInThePeriodWasNeverAbsent() {
        CountedContract person = contract(works("2010-01-01", null, "36"), sick("2025-12-20", "2025-12-31"));

        assertThat(figures(JANUARY, List.of(person)).people()).isEqualTo(new Verzuimcijfers.People(1, 1, 1));
    }

    @Test
    void anEmptyGroupHasNoFigures() {
        Verzuimcijfers figures = figures(JANUARY, List.of());

        assertThat(figures.percentage()).isEmpty();
        assertThat(figures.frequency()).isEmpty();
        assertThat(figures.meanDuration()).isEmpty();
        assertThat(figures.neverAbsentPercentage()).isEmpty();
        assertThat(figures.percentageByClass()).isEmpty();
    }

    @Test
    void theTablesOfClassesStandInTheLawBook() {
        LocalDate day = LocalDate.parse("2026-03-31");
        assertThat(Duurklassen.of(Law.load(), Duurklassen.Table.VERNET, day)).isEqualTo(vernet());
        assertThat(Duurklassen.of(Law.load(), Duurklassen.Table.GANGBAAR, day))
                .isEqualTo(new Duurklassen(List.of(7, 42, 365), 730));
        assertThat(Stream.of(1, 14, 15, 91, 92, 365, 366, 730).map(length -> vernet().place(length)))
                .containsExactly(0, 0, 1, 1, 2, 2, 3, 3);
        assertThat(vernet().words(1)).isEqualTo("15 tot en met 91 dagen");
        assertThat(vernet().words(3)).isEqualTo("366 tot en met 730 dagen");
    }

    private static Verzuimcijfers figures(DaySpan period, List<CountedContract> people) {
        Verzuimtelling telling = new Verzuimtelling(period, vernet());
        people.forEach(person -> telling.add(List.of(person)));
        return telling.figures(false);
    }

    private static ServicePart part(String first, String last, String hours) {
        return ServicePart.of(
                LocalDate.parse(first), LocalDate.parse(last), new BigDecimal(hours), new BigDecimal("36"));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
