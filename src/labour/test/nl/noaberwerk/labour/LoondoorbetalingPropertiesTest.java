package nl.noaberwerk.labour;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.noaberwerk.labour.DayPay.Ground;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.Roster;
import org.junit.jupiter.api.Test;

/** What holds of the pay during sickness whatever happens: 3,000 random absences in one month. */
class LoondoorbetalingPropertiesTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 10);
    private static final List<String> CAOS = List.of("wsw", "aan-de-slag", "ambtelijk");
    private static final List<Roster> ROSTERS = List.of(
            Roster.parse("7,2|7,2|7,2|7,2|7,2"), Roster.parse("8|8|4|0|0"), Roster.parse("0|6|6|6|0|9|9|0|0|0"));
    private static final BigDecimal CENT = new BigDecimal("0.01");

    private final Random chance = new Random(629);

    @Test
    void neverAboveTheWageAndNeverBelowWhatTheLawDemands() {
        rounds((rules, known, roster, basis) -> days(rules, known, roster).forEach(group -> {
            Shortfall less = rules.shortfall(group, basis);
            Euro ofDays = basis.wage()
                    .share(
                            group.hours().multiply(group.terms().absent()),
                            basis.hours().multiply(BigDecimal.valueOf(100)));
            Euro paid = ofDays.minus(less.amount());
            assertThat(less.amount().isNegative()).isFalse();
            assertThat(paid).isGreaterThanOrEqualTo(Euro.ZERO).isLessThanOrEqualTo(ofDays);
            if (group.terms().ground() == Ground.SICK) {
                Euro most = rules.maximum()
                        .euro()
                        .times(BigDecimal.valueOf(group.days()))
                        .percent(group.terms().absent());
                Euro floor = ofDays.atMost(most).percent(new BigDecimal("70"));
                assertThat(paid.plus(new Euro(CENT))).isGreaterThanOrEqualTo(floor);
            }
        }));
    }

    @Test
    void theWholeMonthIsTheSumOfItsDaysInWhateverOrder() {
        rounds((rules, known, roster, basis) -> {
            List<DayPay> all =
                    new ArrayList<>(rules.between(MONTH.atDay(1), MONTH.atEndOfMonth(), known, Optional.empty()));
            BigDecimal whole = unpaid(AbsentDays.of(all, roster));
            BigDecimal sum = all.stream()
                    .map(day -> unpaid(AbsentDays.of(List.of(day), roster)))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).isEqualByComparingTo(whole);

            int cut = 1 + chance.nextInt(MONTH.lengthOfMonth() - 1);
            List<DayPay> parts =
                    new ArrayList<>(rules.between(MONTH.atDay(cut + 1), MONTH.atEndOfMonth(), known, Optional.empty()));
            parts.addAll(rules.between(MONTH.atDay(1), MONTH.atDay(cut), known, Optional.empty()));
            Collections.shuffle(parts, chance);
            assertThat(AbsentDays.of(parts, roster)).containsExactlyInAnyOrderElementsOf(AbsentDays.of(all, roster));
        });
    }

    private interface Claim {
        void holds(Loondoorbetaling rules, PaidAbsence known, Roster roster, MonthBasis basis);
    }

    private void rounds(Claim claim) {
        for (int round = 0; round < 3000; round++) {
            Roster roster = ROSTERS.get(chance.nextInt(ROSTERS.size()));
            Loondoorbetaling rules =
                    Loondoorbetaling.of(Law.load(), CAOS.get(chance.nextInt(CAOS.size())), MONTH.atDay(1));
            Euro wage = Euro.ofCents(80_000 + chance.nextInt(900_000));
            MonthBasis basis = new MonthBasis(
                    wage,
                    Euro.of("2347.43"),
                    roster.hoursBetween(MONTH.atDay(1), MONTH.atEndOfMonth()),
                    roster.daysBetween(MONTH.atDay(1), MONTH.atEndOfMonth()));
            claim.holds(rules, someAbsence(), roster, basis);
        }
    }

    /** Up to five sicknesses after each other, in parts, with perhaps a hold; the last may go on. */
    private PaidAbsence someAbsence() {
        List<DaySpan> sicknesses = new ArrayList<>();
        List<AbsentSpan> spans = new ArrayList<>();
        LocalDate next = MONTH.atDay(1).minusDays(chance.nextInt(900));
        int many = 1 + chance.nextInt(5);
        for (int i = 0; i < many; i++) {
            LocalDate last = next.plusDays(1 + chance.nextInt(300));
            DaySpan sickness = new DaySpan(next, i == many - 1 && chance.nextBoolean() ? null : last);
            sicknesses.add(sickness);
            LocalDate middle = next.plusDays(1);
            spans.add(new AbsentSpan(new DaySpan(next, next), percentage()));
            spans.add(new AbsentSpan(new DaySpan(middle, sickness.lastDay().orElse(null)), percentage()));
            next = last.plusDays(2 + chance.nextInt(60));
        }
        List<PayHold> holds = chance.nextInt(3) > 0
                ? List.of()
                : List.of(new PayHold(
                        PayHold.Kind.values()[chance.nextInt(2)],
                        new DaySpan(MONTH.atDay(1 + chance.nextInt(10)), MONTH.atDay(15))));
        return new PaidAbsence(sicknesses, spans, List.of(), holds, Optional.empty());
    }

    private BigDecimal percentage() {
        return BigDecimal.valueOf(10L * chance.nextInt(11));
    }

    private static List<AbsentDays> days(Loondoorbetaling rules, PaidAbsence known, Roster roster) {
        return AbsentDays.of(rules.between(MONTH.atDay(1), MONTH.atEndOfMonth(), known, Optional.empty()), roster);
    }

    private static BigDecimal unpaid(List<AbsentDays> groups) {
        return groups.stream().map(AbsentDays::unpaidHours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
