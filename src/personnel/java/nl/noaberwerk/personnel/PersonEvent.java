package nl.noaberwerk.personnel;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that happened or will happen to a person.
 *
 * @param day on which it counts, not the day on which it was recorded
 * @param text in Dutch, one line: "Begonnen bij Groenvoorziening Noord, groep 3"
 * @param link the page where it is shown whole, from the root; empty when there is none
 */
public record PersonEvent(LocalDate day, String text, Optional<String> link) {

    public PersonEvent {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(text, "text");
    }

    public static PersonEvent of(LocalDate day, String text) {
        return new PersonEvent(day, text, Optional.empty());
    }

    public static PersonEvent of(LocalDate day, String text, String link) {
        return new PersonEvent(day, text, Optional.of(link));
    }
}
