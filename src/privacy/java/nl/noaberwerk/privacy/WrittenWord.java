package nl.noaberwerk.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a text as it was written, and as plain letters.
 *
 * @param sentence the place of its sentence in the text
 * @param named written as a name is: a capital within a sentence, the rest small
 */
record WrittenWord(String written, String plain, int sentence, boolean named) {

    // four or more single signs with one space, point or dash between them are one word that hides
    private static final Pattern SPACED =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:[\\p{L}\\p{N}$@!][ .*_-]){3,}[\\p{L}\\p{N}$@](?![\\p{L}\\p{N}])");
    private static final Pattern BETWEEN = Pattern.compile("[ .*_-]");
    private static final Pattern PIECE =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}$@|!'\u2019*_]*[\\p{L}\\p{M}\\p{N}$@'\u2019]|[.?!;\\n]");
    private static final Pattern WITHIN = Pattern.compile("[*_]");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{Ll}\\p{M}'\u2019]+");
    private static final Set<String> ENDS = Set.of(".", "?", "!", ";", "\n");

    /** The words of the text; parts of a word with a dash are given apart and as one. */
    static List<WrittenWord> of(String text) {
        String joined = SPACED.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(BETWEEN.matcher(found.group()).replaceAll("")));
        List<WrittenWord> words = new ArrayList<>();
        int sentence = 0;
        boolean first = true;
        Matcher piece = PIECE.matcher(joined);
        while (piece.find()) {
            if (ENDS.contains(piece.group())) {
                sentence++;
                first = true;
            } else {
                boolean named = !first && NAME.matcher(piece.group()).matches();
                words.add(of(piece.group(), sentence, named));
                first = false;
                if (afterDash(joined, piece.start()) && words.size() > 1) {
                    words.add(whole(words));
                }
            }
        }
        return words;
    }

    private static WrittenWord of(String written, int sentence, boolean named) {
        return new WrittenWord(written, Spelling.plain(WITHIN.matcher(written).replaceAll("")), sentence, named);
    }

    private static boolean afterDash(String text, int start) {
        return start > 1 && text.charAt(start - 1) == '-' && text.charAt(start - 2) != ' ';
    }

    private static WrittenWord whole(List<WrittenWord> words) {
        WrittenWord last = words.get(words.size() - 1);
        WrittenWord before = words.get(words.size() - 2);
        return new WrittenWord(
                before.written + "-" + last.written, before.plain + last.plain, last.sentence, before.named);
    }
}
