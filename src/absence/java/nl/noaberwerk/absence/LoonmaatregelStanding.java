package nl.noaberwerk.absence;

import java.time.LocalDate;
import java.util.Optional;
import nl.noaberwerk.labour.DaySpan;
import nl.noaberwerk.personnel.EmployeeNames;

/**
 * A loonmaatregel with its end, and whom it concerns.
 *
 * @param end empty while nobody ended it
 */
public record LoonmaatregelStanding(Loonmaatregel measure, Optional<LoonmaatregelEnd> end, EmployeeNames.Named who) {

    /** How it stands on a day. */
    public enum State {
        AHEAD("begint nog"),
        HOLDS("geldt nu"),
        OVER("voorbij"),
        PAID_AFTER_ALL("beëindigd, wordt alsnog betaald"),
        ENDED("beëindigd"),
        WITHDRAWN("ingetrokken");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public State on(LocalDate day) {
        if (end.isPresent()) {
            return ended(end.get());
        }
        DaySpan days = measure.days();
        if (day.isBefore(days.first())) {
            return State.AHEAD;
        }
        // what an opschorting keeps back stays kept back until somebody ends it
        return days.holds(day) || !measure.isLoonstop() ? State.HOLDS : State.OVER;
    }

    private State ended(LoonmaatregelEnd by) {
        if (by.lastDay().isEmpty()) {
            return State.WITHDRAWN;
        }
        return measure.isLoonstop() ? State.ENDED : State.PAID_AFTER_ALL;
    }

    /** The last day on which it holds, as it is known now; empty when there is none. */
    public Optional<LocalDate> lastDay() {
        return end.isPresent() ? end.get().lastDay() : measure.days().lastDay();
    }

    public boolean isEnded() {
        return end.isPresent();
    }
}
