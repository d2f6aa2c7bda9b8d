package nl.noaberwerk.indication;

import nl.noaberwerk.platform.Refused;

/** Where letters to the college of a municipality go. */
public record CollegeAddress(String municipality, String street, String houseNumber, String postalCode, String city) {

    private static final int LONGEST = 80;
    private static final int LONGEST_NUMBER = 20;
    private static final int LONGEST_CODE = 10;

    /** Stripped. @throws Refused naming the field that is empty or too long */
    CollegeAddress checked() {
        return new CollegeAddress(
                text("Gemeente", municipality, LONGEST),
                text("Straat of postbus", street, LONGEST),
                text("Nummer", houseNumber, LONGEST_NUMBER),
                text("Postcode", postalCode, LONGEST_CODE),
                text("Plaats", city, LONGEST));
    }

    private static String text(String field, String given, int longest) {
        String text = given == null ? "" : given.strip();
        if (text.isEmpty() || text.length() > longest) {
            throw Refused.badRequest("indication.college.field", field, longest);
        }
        return text;
    }
}
