package nl.noaberwerk.labour;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever happened to whom: parts are the whole, in classes, in periods and in groups. */
class VerzuimcijfersAddUpTest {

    private static final LocalDate FIRST = LocalDate.parse("2023-11-01");
    private static final int TRIES = 300;

    @Test
    void theClassesAreTheWholeUnroundedAndAsShown() {
        LongStream.range(0, TRIES).forEach(seed -> {
            for (boolean leaves : new boolean[] {false, true}) {
                Verzuimcijfers figures = count(period(seed), people(seed)).figures(leaves);
                figures.percentage().ifPresent(whole -> {
                    assertThat(sum(figures.percentageByClass()))
                            .as("seed %d", seed)
                            .isEqualTo(whole);
                    assertThat(ShownParts.of(figures.percentageByClass(), 2).stream()
                                    .reduce(BigDecimal.ZERO, BigDecimal::add))
                            .as("seed %d", seed)
                            .isEqualByComparingTo(whole.rounded(2));
                });
            }
        });
    }

    @Test
    void aPartIsShownAtMostOneUnitFromItsOwnRounding() {
        LongStream.range(0, TRIES).forEach(seed -> {
            Random random = new Random(seed);
            List<Fraction> parts = Stream.generate(() -> Fraction.of(random.nextInt(9999), 1 + random.nextInt(999)))
                    .limit(1 + random.nextInt(9))
                    .toList();
            List<BigDecimal> shown = ShownParts.of(parts, 1);
            for (int i = 0; i < parts.size(); i++) {
                BigDecimal off = shown.get(i).subtract(parts.get(i).rounded(1)).abs();
                assertThat(off).as("seed %d, part %d", seed, i).isLessThanOrEqualTo(new BigDecimal("0.1"));
            }
        });
    }

    @Test
    void aPeriodIsTheSumOfThePeriodsIntoWhichItIsSplit() {
        LongStream.range(0, TRIES).forEach(seed -> {
            DaySpan whole = period(seed);
            LocalDate cut = whole.first().plusDays(new Random(seed).nextInt(40));
            List<List<CountedContract>> people = people(seed);
            Verzuimcijfers all = count(whole, people).figures(false);
            Verzuimcijfers before =
                    count(new DaySpan(whole.first(), cut), people).figures(false);
            Verzuimcijfers after =
                    count(new DaySpan(cut.plusDays(1), whole.last()), people).figures(false);

            assertSum(all, before, after, seed);
            assertThat(all.reports().personDays())
                    .isEqualTo(before.reports().personDays() + after.reports().personDays());
            assertThat(all.reports().personYears())
                    .isEqualTo(
                            before.reports().personYears().plus(after.reports().personYears()));
        });
    }

    @Test
    void aGroupThatPeopleLeaveForAnotherIsTogetherWithItTheWhole() {
        LongStream.range(0, TRIES).forEach(seed -> {
            DaySpan period = period(seed);
            List<List<CountedContract>> people = people(seed);
            Verzuimcijfers all = count(period, people).figures(true);
            Verzuimcijfers even = count(period, everySecondPart(people, 0)).figures(true);
            Verzuimcijfers odd = count(period, everySecondPart(people, 1)).figures(true);

            assertSum(all, even, odd, seed);
        });
    }

    private static void assertSum(Verzuimcijfers all, Verzuimcijfers one, Verzuimcijfers other, long seed) {
        assertThat(all.absence().days())
                .as("seed %d", seed)
                .isEqualTo(one.absence().days().plus(other.absence().days()));
        assertThat(all.absence().available())
                .isEqualTo(one.absence().available().plus(other.absence().available()));
        assertThat(all.reports().number())
                .as("seed %d", seed)
                .isEqualTo(one.reports().number() + other.reports().number());
        assertThat(all.ended().number())
                .as("seed %d", seed)
                .isEqualTo(one.ended().number() + other.ended().number());
        assertThat(all.ended().days())
                .isEqualTo(one.ended().days() + other.ended().days());
    }

    private static List<List<CountedContract>> everySecondPart(List<List<CountedContract>> people, int which) {
        return people.stream()
                .map(person -> person.stream()
                        .map(contract -> new CountedContract(
                                contract.service(),
                                contract.parts().stream()
                                        .filter(part -> contract.parts().indexOf(part) % 2 == which)
                                        .toList(),
                                contract.cases()))
                        .toList())
                .toList();
    }

    private static List<List<CountedContract>> people(long seed) {
        return LongStream.range(0, 5)
                .mapToObj(place -> List.of(CountedPeople.invented(seed * 5 + place)))
                .toList();
    }

    private static DaySpan period(long seed) {
        Random random = new Random(-seed);
        LocalDate first = FIRST.plusDays(random.nextInt(600));
        return new DaySpan(first, first.plusDays(41L + random.nextInt(400)));
    }

    private static Verzuimtelling count(DaySpan period, List<List<CountedContract>> people) {
        Verzuimtelling telling = new Verzuimtelling(period, CountedPeople.vernet());
        people.forEach(telling::add);
        return telling;
    }

    private static Fraction sum(List<Fraction> parts) {
        return parts.stream().reduce(Fraction.ZERO, Fraction::plus);
    }
}
