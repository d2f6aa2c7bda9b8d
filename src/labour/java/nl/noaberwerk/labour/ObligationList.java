package nl.noaberwerk.labour;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.noaberwerk.rules.Notation;
import nl.noaberwerk.rules.WorkingDays;

/** Collects the obligations of one case and decides of each how it stands. */
final class ObligationList {

    /** Who has reached the AOW age has no right to WIA. */
    private static final Set<ObligationKind> OF_THE_WIA = EnumSet.of(
            ObligationKind.BRIEF_WIA,
            ObligationKind.EINDEVALUATIE,
            ObligationKind.WIA_AANVRAAG,
            ObligationKind.EINDE_WACHTTIJD,
            ObligationKind.VERVROEGDE_WIA,
            ObligationKind.VERVROEGDE_IVA,
            ObligationKind.WIA);

    private final CaseFacts facts;
    private final CaseEnd end;
    private final Ziekteperiode period;
    private final WorkingDays workingDays;
    private final List<Obligation> found = new ArrayList<>();

    ObligationList(CaseFacts facts, CaseEnd end, Ziekteperiode period, WorkingDays workingDays) {
        this.facts = facts;
        this.end = end;
        this.period = period;
        this.workingDays = workingDays;
    }

    void moment(ObligationKind kind, LocalDate due, String reason) {
        add(kind, 1, new Term(Optional.empty(), due, reason));
    }

    void task(ObligationKind kind, LocalDate due, String reason) {
        next(kind, 1, due, reason);
    }

    void window(ObligationKind kind, LocalDate from, LocalDate due, String reason) {
        add(kind, 1, new Term(Optional.of(from), due, reason));
    }

    /** One of a series that is not yet fulfilled, or any other that its fact may have fulfilled. */
    void next(ObligationKind kind, int number, LocalDate due, String reason) {
        add(kind, number, new Term(Optional.empty(), due, reason));
    }

    /** One that was fulfilled on the day. */
    void done(ObligationKind kind, int number, LocalDate due, LocalDate day, String reason) {
        put(kind, number, new Term(Optional.empty(), due, reason), Standing.done(day));
    }

    void lapsed(ObligationKind kind, LocalDate due, String why) {
        put(kind, 1, new Term(Optional.empty(), due, why), Standing.of(ObligationState.LAPSED));
    }

    List<Obligation> inOrder() {
        return found.stream()
                .sorted(Comparator.comparing(Obligation::due)
                        .thenComparing(Obligation::kind)
                        .thenComparing(Obligation::number))
                .toList();
    }

    private void add(ObligationKind kind, int number, Term term) {
        Optional<LocalDate> done = kind == ObligationKind.EVALUATIE
                ? Optional.empty()
                : kind.doneBy().flatMap(facts::first);
        Optional<String> lapse = lapse(kind, term.due());
        if (done.isPresent()) {
            put(kind, number, term, Standing.done(done.get()));
        } else if (lapse.isPresent()) {
            put(kind, number, term.because(lapse.get()), Standing.of(ObligationState.LAPSED));
        } else if (kind.doneBy().isEmpty()) {
            put(kind, number, term, Standing.of(ObligationState.MOMENT));
        } else if (period.lastDay().isPresent()) {
            put(
                    kind,
                    number,
                    term.because(term.reason() + "; " + end.lastReason()),
                    Standing.of(ObligationState.MISSED));
        } else {
            put(kind, number, term, Standing.of(ObligationState.OPEN));
        }
    }

    private Optional<String> lapse(ObligationKind kind, LocalDate due) {
        Optional<LocalDate> aow = facts.last(FactKind.AOW).filter(day -> !day.isAfter(due));
        if (OF_THE_WIA.contains(kind) && aow.isPresent()) {
            return Optional.of("AOW-leeftijd op " + Notation.date(aow.get()) + ": er is geen recht meer op WIA");
        }
        boolean follows = kind == ObligationKind.WIA && end.last().plusDays(1).equals(due);
        return due.isAfter(end.last()) && !follows ? Optional.of(end.lastReason()) : Optional.empty();
    }

    private void put(ObligationKind kind, int number, Term term, Standing standing) {
        found.add(new Obligation(
                kind,
                number,
                term.from(),
                term.due(),
                workingDays.onOrBefore(term.due()),
                standing.state(),
                standing.done(),
                term.reason()));
    }

    /** When, and how that comes about. */
    private record Term(Optional<LocalDate> from, LocalDate due, String reason) {

        Term because(String why) {
            return new Term(from, due, why);
        }
    }

    /** How it stands. */
    private record Standing(ObligationState state, Optional<LocalDate> done) {

        static Standing of(ObligationState state) {
            return new Standing(state, Optional.empty());
        }

        static Standing done(LocalDate day) {
            return new Standing(ObligationState.DONE, Optional.of(day));
        }
    }
}
