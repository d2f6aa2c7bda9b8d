package nl.noaberwerk.labour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.Regeling;
import nl.noaberwerk.rules.WorkingDays;
import org.junit.jupiter.api.Test;

/** What holds of every timeline, whatever happens in the case: over 3,000 random cases of at most fifteen events. */
class PoortwachterPropertyTest {

    private static final int CASES = 3_000;

    /** Those that every case has; the others ask for a fact or a regeling. */
    private static final Set<ObligationKind> ALWAYS = EnumSet.complementOf(EnumSet.of(
            ObligationKind.UWV_MELDING,
            ObligationKind.PROBLEEMANALYSE_LATER,
            ObligationKind.HERINDICATIE,
            ObligationKind.VERVROEGDE_IVA,
            ObligationKind.LOONSANCTIE,
            ObligationKind.BEKORTING,
            ObligationKind.BEKORTING_BESLUIT,
            ObligationKind.BEHANDELING_WIA,
            ObligationKind.AOW,
            ObligationKind.ZIEK_UIT_DIENST));

    private final Law law = Law.load();
    private final Poortwachter poortwachter = new Poortwachter(law);

    @Test
    void noEventMakesATimelineLoseAnObligation() {
        forEveryStep((period, facts, regeling) -> {
            Set<ObligationKind> kinds = poortwachter.of(period, facts, regeling).stream()
                    .map(Obligation::kind)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(ObligationKind.class)));
            assertThat(kinds).containsAll(ALWAYS);
        });
    }

    @Test
    void computingAgainGivesTheSame() {
        forEveryStep((period, facts, regeling) -> assertThat(new Poortwachter(law).of(period, facts, regeling))
                .isEqualTo(poortwachter.of(period, facts, regeling)));
    }

    @Test
    void noWarningComesAfterItsDeadlineAndEachIsOnAWorkingDay() {
        forEveryStep((period, facts, regeling) -> {
            WorkingDays working = law.workingDays(regeling);
            assertThat(poortwachter.of(period, facts, regeling))
                    .allSatisfy(one -> assertThat(one.warn()).isBeforeOrEqualTo(one.due()))
                    .allSatisfy(
                            one -> assertThat(working.isWorkingDay(one.warn())).isTrue());
        });
    }

    @Test
    void afterTheSixWeeksOfTheAowNothingIsLeftToDo() {
        forEveryStep((period, facts, regeling) -> facts.last(FactKind.AOW).ifPresent(aow -> {
            LocalDate first = aow.isBefore(period.firstDay()) ? period.firstDay() : aow;
            assertThat(poortwachter.of(period, facts, regeling))
                    .filteredOn(one -> one.due().isAfter(first.plusDays(91)))
                    .filteredOn(one -> one.kind() != ObligationKind.UWV_MELDING)
                    .extracting(Obligation::state)
                    .doesNotContain(ObligationState.OPEN);
        }));
    }

    @Test
    void whatIsDoneStaysDoneWhateverHappensNext() {
        Random random = new Random(7);
        for (int at = 0; at < CASES / 5; at++) {
            RandomCase one = new RandomCase(random);
            Set<ObligationKind> before = EnumSet.noneOf(ObligationKind.class);
            for (int step = 0; step < 15; step++) {
                one.happen();
                Set<ObligationKind> done = poortwachter.of(one.period(), one.facts(), one.regeling()).stream()
                        .filter(obligation -> obligation.state() == ObligationState.DONE)
                        .map(Obligation::kind)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(ObligationKind.class)));
                before.remove(ObligationKind.PROBLEEMANALYSE); // which of the two is asked follows from the threat
                before.remove(ObligationKind.PROBLEEMANALYSE_LATER);
                before.remove(ObligationKind.SPOOR_2);
                assertThat(done).containsAll(before);
                before = done;
            }
        }
    }

    private static void forEveryStep(Property property) {
        Random random = new Random(20260105);
        for (int at = 0; at < CASES; at++) {
            RandomCase one = new RandomCase(random);
            int steps = random.nextInt(15);
            for (int step = 0; step < steps; step++) {
                one.happen();
            }
            property.holds(one.period(), one.facts(), one.regeling());
        }
    }

    private interface Property {
        void holds(Ziekteperiode period, CaseFacts facts, Regeling regeling);
    }

    /** A case in which things happen: sick, well and sick again within four weeks, and any fact. */
    private static final class RandomCase {

        private final Random random;
        private final List<DaySpan> spans = new ArrayList<>();
        private final List<CaseFact> facts = new ArrayList<>();
        private final Regeling regeling;

        RandomCase(Random random) {
            this.random = random;
            regeling = Regeling.values()[random.nextInt(Regeling.values().length)];
            spans.add(new DaySpan(LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1_500)), null));
        }

        void happen() {
            DaySpan current = spans.get(spans.size() - 1);
            if (random.nextInt(5) > 0) {
                FactKind kind = FactKind.values()[random.nextInt(FactKind.values().length)];
                facts.add(new CaseFact(kind, spans.get(0).first().plusDays(random.nextInt(1_100))));
            } else if (current.isOpen()) {
                spans.set(
                        spans.size() - 1,
                        new DaySpan(current.first(), current.first().plusDays(random.nextInt(300))));
            } else {
                LocalDate last = current.lastDay().orElseThrow();
                spans.add(new DaySpan(last.plusDays(1L + random.nextInt(27)), null));
            }
        }

        Ziekteperiode period() {
            return new Ziekteperiode(spans);
        }

        CaseFacts facts() {
            return new CaseFacts(facts);
        }

        Regeling regeling() {
            return regeling;
        }
    }
}
