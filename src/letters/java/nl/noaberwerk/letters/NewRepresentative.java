package nl.noaberwerk.letters;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import nl.noaberwerk.personnel.Address;
import nl.noaberwerk.platform.Refused;

/**
 * Who is to get letters, as it was filled in.
 *
 * @param email may be empty
 * @param receives what she may get a copy of
 */
public record NewRepresentative(
        RepresentativeKind kind,
        String name,
        Address address,
        String email,
        Set<LetterTopic> receives,
        LocalDate validFrom) {

    private static final int LONGEST = 120;
    private static final int LONGEST_LINE = 80;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern POSTAL_CODE = Pattern.compile("[1-9]\\d{3} ?[A-Za-z]{2}");

    public NewRepresentative {
        name = stripped(name);
        email = stripped(email);
        receives = receives == null ? Set.of() : Set.copyOf(receives);
        address = address == null
                ? new Address("", "", "", "")
                : new Address(
                        stripped(address.street()),
                        stripped(address.houseNumber()),
                        stripped(address.postalCode()),
                        stripped(address.city()));
    }

    /** @throws Refused naming the field that is missing or cannot be */
    void check() {
        require(kind != null, "letters.representative.kind");
        require(fits(name, LONGEST), "letters.representative.name");
        require(fits(address.street(), LONGEST_LINE), "letters.representative.street");
        require(fits(address.houseNumber(), 20), "letters.representative.house-number");
        require(POSTAL_CODE.matcher(address.postalCode()).matches(), "letters.representative.postal-code");
        require(fits(address.city(), LONGEST_LINE), "letters.representative.city");
        require(
                email.isEmpty()
                        || email.length() <= LONGEST && EMAIL.matcher(email).matches(),
                "letters.representative.email");
        require(!receives.isEmpty(), "letters.representative.receives");
        require(validFrom != null, "letters.representative.from");
    }

    private static void require(boolean holds, String key) {
        if (!holds) {
            throw Refused.badRequest(key);
        }
    }

    private static boolean fits(String text, int longest) {
        return !text.isEmpty() && text.length() <= longest;
    }

    private static String stripped(String text) {
        return text == null ? "" : text.strip();
    }
}
