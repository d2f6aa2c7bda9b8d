package nl.noaberwerk.rules;

/** A burgerservicenummer: nine digits that pass the 11-test. */
public record Bsn(String number) {

    private static final int LENGTH = 9;

    public Bsn {
        if (!isValid(number)) {
            throw new IllegalArgumentException("not a burgerservicenummer");
        }
    }

    /** Nine digits, not all nil, of which the weighted sum (9 to 2, the last digit -1) is divisible by eleven. */
    public static boolean isValid(String number) {
        if (number.length() != LENGTH || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        int sum = 0;
        for (int place = 0; place < LENGTH - 1; place++) {
            sum += (LENGTH - place) * (number.charAt(place) - '0');
        }
        sum -= number.charAt(LENGTH - 1) - '0';
        return sum != 0 && sum % 11 == 0;
    }

    /** The last three digits with the rest hidden: "••••••862". */
    public String masked() {
        return "••••••" + number.substring(LENGTH - 3);
    }

    /** Masked, so that a number never reaches a log. */
    @Override
    public String toString() {
        return masked();
    }
}
