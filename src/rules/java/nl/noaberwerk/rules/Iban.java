package nl.noaberwerk.rules;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;

/** An International Bank Account Number (ISO 13616) without spaces that passes the mod-97 test. */
public record Iban(String number) {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");
    private static final Pattern DUTCH = Pattern.compile("NL\\d{2}[A-Z]{4}\\d{10}");
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    public Iban {
        if (!isValid(number)) {
            throw new IllegalArgumentException("not an IBAN");
        }
    }

    /** Reads an IBAN with or without spaces, in capitals or not. */
    public static Iban parse(String text) {
        return new Iban(bare(text));
    }

    /** Whether the text without spaces is an IBAN; a Dutch one has four letters and ten digits. */
    public static boolean isValid(String text) {
        String number = bare(text);
        if (!FORM.matcher(number).matches()) {
            return false;
        }
        if (number.startsWith("NL") && !DUTCH.matcher(number).matches()) {
            return false;
        }
        StringBuilder digits = new StringBuilder();
        (number.substring(4) + number.substring(0, 4))
                .chars()
                .forEach(c -> digits.append(Character.getNumericValue(c)));
        return new BigInteger(digits.toString()).mod(NINETY_SEVEN).equals(BigInteger.ONE);
    }

    /** The last four characters. */
    public String lastFour() {
        return number.substring(number.length() - 4);
    }

    /** In groups of four, as people read it. */
    public String grouped() {
        return number.replaceAll("(.{4})(?!$)", "$1 ");
    }

    private static String bare(String text) {
        return text.replace(" ", "").toUpperCase(Locale.ROOT);
    }
}
