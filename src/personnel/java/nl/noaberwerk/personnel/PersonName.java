package nl.noaberwerk.personnel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How somebody is called.
 *
 * @param prefix what stands before the surname, "van der"; null when nothing does
 */
@Embeddable
public record PersonName(
        String surname,
        String prefix,
        String initials,
        @Column(name = "given_name") String givenName) {

    /** As on a letter: "M. ten Dam". */
    public String full() {
        return joined(" ", initials == null ? givenName : initials, prefix, surname);
    }

    /** As in a list by surname: "Dam, M. ten (Mehmet)". */
    public String sorted() {
        String behind = joined(" ", initials, prefix);
        String called = givenName == null ? "" : " (" + givenName + ")";
        return behind.isEmpty() ? surname + called : surname + ", " + behind + called;
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(between));
    }
}
