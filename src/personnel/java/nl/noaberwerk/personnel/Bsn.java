package nl.noaberwerk.personnel;

/** A burgerservicenummer: nine digits that pass the 11-test. */
public record Bsn(String digits) {

    private static final int LENGTH = 9;

    public Bsn {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("no BSN");
        }
    }

    /** Nine digits, not beginning with 000, whose weighted sum (9 to 2, the last -1) is a multiple of 11. */
    public static boolean isValid(String digits) {
        return digits.matches("[0-9]{9}") && !digits.startsWith("000") && elevenTest(digits, -1);
    }

    /** The fiscal number in a loonheffingennummer follows the same test. */
    static boolean elevenTest(String digits, int lastWeight) {
        int sum = lastWeight * Character.digit(digits.charAt(LENGTH - 1), 10);
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += (LENGTH - i) * Character.digit(digits.charAt(i), 10);
        }
        return sum % 11 == 0;
    }

    /** For those who need not know it: only the last three digits. */
    public String masked() {
        return "••••••" + digits.substring(LENGTH - 3);
    }

    /** Masked, so that a number never gets into a log by accident. */
    @Override
    public String toString() {
        return masked();
    }
}
