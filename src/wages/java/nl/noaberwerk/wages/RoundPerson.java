package nl.noaberwerk.wages;

import java.time.LocalDate;
import java.util.Optional;
import nl.noaberwerk.personnel.EmploymentFacts;
import nl.noaberwerk.personnel.EmploymentFacts.Part;
import nl.noaberwerk.rules.Euro;

/**
 * Somebody in service on the day of a round.
 *
 * @param before her terms on the day before; empty when she was not in service then
 * @param now her terms on the day itself
 * @param laterWage the first later day for which another wage is recorded already; mostly empty
 */
record RoundPerson(EmploymentFacts facts, Optional<Part> before, Part now, Optional<LocalDate> laterWage) {

    /** Her terms on a day, if she is in service on it and they are known. */
    static Optional<Part> on(EmploymentFacts facts, LocalDate day) {
        return facts.parts().stream()
                .filter(part -> !day.isBefore(part.first()) && !day.isAfter(part.last()))
                .findFirst();
    }

    Cao cao() {
        return Cao.of(facts.regeling());
    }

    String schaal() {
        return orEmpty(now.schaal());
    }

    String trede() {
        return orEmpty(now.trede());
    }

    boolean isWithoutScale() {
        return schaal().isEmpty() || trede().isEmpty();
    }

    /** Whether another schaal or trede begins on the day itself. */
    boolean isMovedOnTheDay() {
        return before.filter(earlier -> !orEmpty(earlier.schaal()).equals(schaal())
                        || !orEmpty(earlier.trede()).equals(trede()))
                .isPresent();
    }

    Euro month(Euro fullTime) {
        return TableWage.month(fullTime, now);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
