package nl.noaberwerk.letters;

import java.util.Optional;

/**
 * An area says of its own kinds of letters that they go to somebody else than the employee; implement it as an
 * {@code @ApplicationScoped} bean. Nobody gets a copy of such a letter.
 */
public interface OtherAddressee {

    /**
     * To whom a letter of the kind goes instead; empty for a kind that goes to the employee.
     *
     * @param about what the letter belongs to, as in {@link LetterOrder#about}
     */
    Optional<Addressee> of(String kind, String about);
}
