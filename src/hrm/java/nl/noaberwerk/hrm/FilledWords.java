package nl.noaberwerk.hrm;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills in the places between braces of the words for an advice. */
final class FilledWords {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z][a-z -]{0,39})}");

    private FilledWords() {}

    /** What is not known stays between its braces, for the adviser to fill in. */
    static String of(String words, Map<String, String> known) {
        return PLACE.matcher(words)
                .replaceAll(place -> Matcher.quoteReplacement(known.getOrDefault(place.group(1), place.group())));
    }

    /** The places that are still to be filled in: "{einddatum}". */
    static List<String> placesIn(String text) {
        return PLACE.matcher(text)
                .results()
                .map(place -> place.group())
                .distinct()
                .toList();
    }
}
