package nl.noaberwerk.finance;

import java.text.Normalizer;
import java.util.Map;

/** Writes texts in the letters that every bank of the SEPA area takes (EPC217-08, basic Latin set). */
public final class SepaLetters {

    private static final String ALLOWED = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/-?:().,'+ ";

    private static final Map<Character, String> OTHERWISE = Map.ofEntries(
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('Æ', "AE"),
            Map.entry('œ', "oe"),
            Map.entry('Œ', "OE"),
            Map.entry('ø', "o"),
            Map.entry('Ø', "O"),
            Map.entry('đ', "d"),
            Map.entry('Đ', "D"),
            Map.entry('ð', "d"),
            Map.entry('Ð', "D"),
            Map.entry('þ', "th"),
            Map.entry('Þ', "TH"),
            Map.entry('ł', "l"),
            Map.entry('Ł', "L"),
            Map.entry('ı', "i"),
            Map.entry('&', "+"),
            Map.entry('_', "-"),
            Map.entry('–', "-"),
            Map.entry('—', "-"),
            Map.entry('’', "'"),
            Map.entry('‘', "'"),
            Map.entry('`', "'"),
            Map.entry('´', "'"),
            Map.entry('"', "'"));

    private SepaLetters() {}

    /** A name or description of at most so many characters: Özdemir becomes Ozdemir, O'Neill stays. */
    public static String text(String given, int longest) {
        StringBuilder written = new StringBuilder(given.length());
        for (char letter : decomposed(given).toCharArray()) {
            if (ALLOWED.indexOf(letter) >= 0) {
                written.append(letter);
            } else if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                written.append(OTHERWISE.getOrDefault(letter, " "));
            }
        }
        String tidy = written.toString().replaceAll(" +", " ").strip();
        return tidy.length() <= longest ? tidy : tidy.substring(0, longest).strip();
    }

    /** For a statement: two slashes, or one at an end, have a meaning of their own for banks. */
    public static String description(String given, int longest) {
        return text(given, longest).replaceAll("/+", "/").replaceAll("^[ /]+|[ /]+$", "");
    }

    /** An identification: as a text, without slashes and spaces. */
    public static String identification(String given, int longest) {
        return text(given, longest).replace('/', '-').replace(' ', '-');
    }

    /** Letters and their marks apart, also those of ligatures. */
    private static String decomposed(String given) {
        return Normalizer.normalize(given, Normalizer.Form.NFKD);
    }
}
