package nl.noaberwerk.letters;

import java.util.List;
import nl.noaberwerk.personnel.Employment;

/**
 * Somebody whose letters they are.
 *
 * @param name as on a letter: "M. ten Dam"
 * @param sorted as in a list: "Dam, M. ten"
 * @param addressLines of the envelope; empty when no address is known
 * @param employer name of the employer
 */
public record LetterPerson(
        Employment employment, String name, String sorted, List<String> addressLines, String employer) {}
