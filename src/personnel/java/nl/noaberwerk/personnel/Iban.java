package nl.noaberwerk.personnel;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;

/** The form of an IBAN by ISO 13616: length per country of the SEPA area and the remainder of 97. */
public final class Iban {

    private static final Map<String, Integer> LENGTHS = Map.ofEntries(
            Map.entry("NL", 18),
            Map.entry("BE", 16),
            Map.entry("DE", 22),
            Map.entry("FR", 27),
            Map.entry("LU", 20),
            Map.entry("AT", 20),
            Map.entry("BG", 22),
            Map.entry("CH", 21),
            Map.entry("CY", 28),
            Map.entry("CZ", 24),
            Map.entry("DK", 18),
            Map.entry("EE", 20),
            Map.entry("ES", 24),
            Map.entry("FI", 18),
            Map.entry("GB", 22),
            Map.entry("GI", 23),
            Map.entry("GR", 27),
            Map.entry("HR", 21),
            Map.entry("HU", 28),
            Map.entry("IE", 22),
            Map.entry("IS", 26),
            Map.entry("IT", 27),
            Map.entry("LI", 21),
            Map.entry("LT", 20),
            Map.entry("LV", 21),
            Map.entry("MC", 27),
            Map.entry("MT", 31),
            Map.entry("NO", 15),
            Map.entry("PL", 28),
            Map.entry("PT", 25),
            Map.entry("RO", 24),
            Map.entry("SE", 24),
            Map.entry("SI", 19),
            Map.entry("SK", 24),
            Map.entry("SM", 27));

    private Iban() {}

    /** Without spaces and in capitals, as it is stored. */
    public static String compact(String given) {
        return given.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    /** Whether a compact IBAN of the SEPA area has the right length and check digits. */
    public static boolean isValid(String compact) {
        return compact.matches("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}")
                && LENGTHS.getOrDefault(compact.substring(0, 2), 0) == compact.length()
                && remainder(compact) == 1;
    }

    /** In groups of four, as people read it. */
    public static String shown(String compact) {
        return compact == null ? "" : compact.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** By which people recognise an account without seeing all of it. */
    public static String lastFour(String compact) {
        return compact.substring(Math.max(0, compact.length() - 4));
    }

    private static int remainder(String compact) {
        StringBuilder digits = new StringBuilder();
        (compact.substring(4) + compact.substring(0, 4))
                .chars()
                .forEach(sign -> digits.append(Character.digit(sign, 36)));
        return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue();
    }
}
