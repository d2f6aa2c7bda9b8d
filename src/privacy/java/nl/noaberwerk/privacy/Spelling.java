package nl.noaberwerk.privacy;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Brings what was typed back to plain small letters, and to how it sounds in Dutch. */
final class Spelling {

    private static final Pattern MARK = Pattern.compile("\\p{M}+|['\u2019`]");
    private static final Pattern RUN = Pattern.compile("(.)\\1{2,}");
    private static final Pattern DOUBLE = Pattern.compile("(.)\\1");
    private static final Pattern VOWELS = Pattern.compile("[aeiouYO]");
    private static final Map<Character, Character> FIGURES =
            Map.of('0', 'o', '1', 'i', '3', 'e', '4', 'a', '5', 's', '7', 't', '$', 's', '@', 'a', '!', 'i', '|', 'i');

    /** Spellings of one sound, in the order in which they are taken together. */
    private static final List<Map.Entry<Pattern, String>> SOUNDS = List.of(
            sound("sch", "sg"),
            sound("ch", "g"),
            sound("ij|ei|ey", "Y"),
            sound("au|ou", "O"),
            sound("ph|v", "f"),
            sound("th|dt", "t"),
            sound("rh", "r"),
            sound("qu", "kw"),
            sound("c(?=[eiyY])", "s"),
            sound("c|q", "k"),
            sound("x", "ks"),
            sound("y", "i"),
            sound("z", "s"),
            sound("ie", "i"),
            sound("ae", "a"),
            sound("d$", "t"));

    private Spelling() {}

    /** Small letters without accents; figures and signs within a word become the letters that they look like. */
    static String plain(String written) {
        String bare = MARK.matcher(Normalizer.normalize(written, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return RUN.matcher(disguised(bare) ? undone(bare) : bare).replaceAll("$1$1");
    }

    /** How the plain word sounds, for the most common mistakes of spelling. */
    static String sound(String plain) {
        String sound = plain;
        for (Map.Entry<Pattern, String> one : SOUNDS) {
            sound = one.getKey().matcher(sound).replaceAll(one.getValue());
        }
        return DOUBLE.matcher(sound).replaceAll("$1");
    }

    /** The sound without its vowels. */
    static String consonants(String sound) {
        return VOWELS.matcher(sound).replaceAll("");
    }

    /** Whether at most so many letters were added, left out, changed or swapped with their neighbour. */
    static boolean near(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return false;
        }
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int row = 0; row <= one.length(); row++) {
            int least = row;
            for (int column = 0; column <= other.length(); column++) {
                steps[row][column] = row == 0 || column == 0 ? row + column : step(one, other, row, column, steps);
                least = Math.min(least, steps[row][column]);
            }
            if (least > most) {
                return false;
            }
        }
        return steps[one.length()][other.length()] <= most;
    }

    private static int step(String one, String other, int row, int column, int[][] steps) {
        char here = one.charAt(row - 1);
        char there = other.charAt(column - 1);
        int changed = steps[row - 1][column - 1] + (here == there ? 0 : 1);
        int least = Math.min(changed, Math.min(steps[row - 1][column], steps[row][column - 1]) + 1);
        boolean swapped = row > 1 && column > 1 && here == other.charAt(column - 2) && one.charAt(row - 2) == there;
        return swapped ? Math.min(least, steps[row - 2][column - 2] + 1) : least;
    }

    // "gr1ep" and "p$ychose", but not "12" or "3x"
    private static boolean disguised(String word) {
        long letters = word.chars().filter(Character::isLetter).count();
        return letters < word.length() && letters * 2 > word.length() && word.length() > 3;
    }

    private static String undone(String word) {
        StringBuilder undone = new StringBuilder();
        word.chars().forEach(letter -> undone.append(FIGURES.getOrDefault((char) letter, (char) letter)));
        return undone.toString();
    }

    private static Map.Entry<Pattern, String> sound(String written, String sound) {
        return Map.entry(Pattern.compile(written), sound);
    }
}
