package nl.noaberwerk.poortwachter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.noaberwerk.absence.CaseFile;
import nl.noaberwerk.absence.Degree;
import nl.noaberwerk.absence.Spell;
import nl.noaberwerk.labour.CaseFact;
import nl.noaberwerk.labour.CaseFacts;
import nl.noaberwerk.labour.DaySpan;
import nl.noaberwerk.labour.FactKind;
import nl.noaberwerk.labour.ObligationKind;
import nl.noaberwerk.labour.ObligationState;
import nl.noaberwerk.labour.Poortwachter;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.Regeling;
import org.junit.jupiter.api.Test;

/** What is kept of a case follows what is computed: nothing is lost, and an old date is kept with its reason. */
class SettlementTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-01-05");

    private final Poortwachter poortwachter = new Poortwachter(Law.load());
    private final List<StoredObligation> kept = new ArrayList<>();
    private final List<CaseFact> facts = new ArrayList<>();
    private List<DaySpan> spans = new ArrayList<>(List.of(new DaySpan(FIRST, null)));

    @Test
    void anEarlierPlanKeepsTheOldDateOfTheEvaluationWithTheReason() {
        settle("ziek gemeld");
        facts.add(new CaseFact(FactKind.PLAN_GETEKEND, LocalDate.parse("2026-02-20")));
        Settlement settlement = settle("Plan van aanpak getekend: 20-2-2026");

        assertThat(settlement.changes())
                .filteredOn(change -> change.getObligation().getKind() == ObligationKind.EVALUATIE)
                .singleElement()
                .satisfies(change -> {
                    // 42 days after the latest day of the plan, 1 March, and after the signing
                    assertThat(change.getOldDue()).isEqualTo("2026-04-12");
                    assertThat(change.getNewDue()).isEqualTo("2026-04-03");
                    assertThat(change.getWhy()).isEqualTo("Plan van aanpak getekend: 20-2-2026");
                });
        assertThat(settlement.changes())
                .filteredOn(change -> change.getObligation().getKind() == ObligationKind.PLAN_VAN_AANPAK)
                .extracting(ObligationChange::getNewState)
                .containsExactly(ObligationState.DONE);
    }

    @Test
    void anEvaluationThatWasWithdrawnLapsesAndStaysVisible() {
        facts.add(new CaseFact(FactKind.EVALUATIE, LocalDate.parse("2026-03-30")));
        settle("evaluatie");
        facts.clear();
        settle("ingetrokken: evaluatie");

        assertThat(kept)
                .filteredOn(one -> one.getKind() == ObligationKind.EVALUATIE)
                .extracting(StoredObligation::getState)
                .containsExactlyInAnyOrder(ObligationState.OPEN, ObligationState.LAPSED);
    }

    @Test
    void settlingTwiceChangesNothing() {
        settle("ziek gemeld");
        Settlement again = settle("nog eens");

        assertThat(again.added()).isEmpty();
        assertThat(again.changes()).isEmpty();
    }

    // 2,000 random events in 200 cases: facts come and go, somebody recovers and falls sick again
    @Test
    void whateverHappensNoObligationIsLostAndEveryOtherDateHasItsReason() {
        Random random = new Random(42);
        for (int one = 0; one < 200; one++) {
            start(random);
            for (int event = 0; event < 10; event++) {
                Set<StoredObligation.Key> before = keys();
                List<LocalDate> dues =
                        kept.stream().map(StoredObligation::getDue).toList();
                int known = kept.size();
                happen(random);
                Settlement settlement = settle("gebeurtenis " + event);
                assertThat(keys()).containsAll(before);
                for (int at = 0; at < known; at++) {
                    StoredObligation obligation = kept.get(at);
                    if (!obligation.getDue().equals(dues.get(at))) {
                        assertThat(settlement.changes())
                                .anyMatch(change -> change.getObligation() == obligation
                                        && change.getWhy().startsWith("gebeurtenis"));
                    }
                }
                assertThat(settle("nog eens").changes()).isEmpty();
            }
        }
    }

    private void start(Random random) {
        kept.clear();
        facts.clear();
        spans = new ArrayList<>(List.of(new DaySpan(FIRST.plusDays(random.nextInt(700)), null)));
        settle("ziek gemeld");
    }

    private void happen(Random random) {
        DaySpan last = spans.get(spans.size() - 1);
        if (!facts.isEmpty() && random.nextInt(4) == 0) {
            facts.remove(random.nextInt(facts.size()));
        } else if (random.nextInt(3) > 0) {
            FactKind kind = FactKind.values()[random.nextInt(FactKind.values().length)];
            facts.add(new CaseFact(kind, spans.get(0).first().plusDays(random.nextInt(800))));
        } else if (last.isOpen()) {
            spans.set(spans.size() - 1, new DaySpan(last.first(), last.first().plusDays(random.nextInt(200))));
        } else {
            spans.add(new DaySpan(last.lastDay().orElseThrow().plusDays(1L + random.nextInt(27)), null));
        }
    }

    private Set<StoredObligation.Key> keys() {
        return kept.stream().map(StoredObligation::key).collect(Collectors.toSet());
    }

    private Settlement settle(String why) {
        CaseFile file =
                new CaseFile(1, 1, 1, spans.stream().map(SettlementTest::spell).toList());
        Settlement settlement = Settlement.of(
                file,
                kept,
                poortwachter.of(file.period(), new CaseFacts(facts), Regeling.WSW),
                new Recording(FIRST, Instant.EPOCH, "arbo", why));
        kept.addAll(settlement.added());
        return settlement;
    }

    private static Spell spell(DaySpan days) {
        List<Degree> whole = List.of(new Degree(days.first(), BigDecimal.valueOf(100), false));
        return new Spell(1, 1, 1, days, whole, false);
    }
}
