package nl.noaberwerk.letters;

import java.util.List;
import java.util.Optional;

/**
 * To whom a letter goes.
 *
 * @param lines of the address, without the name
 * @param representative empty for the employee herself
 */
public record Addressee(String name, List<String> lines, Optional<Representative> representative) {

    public Addressee {
        lines = List.copyOf(lines);
    }
}
