package nl.noaberwerk.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Words of one section of the list: whole ones, ones with a star, and phrases. */
final class WordList {

    private final Set<String> whole = new HashSet<>();
    private final Map<Character, List<WordPattern>> beginnings = new HashMap<>();
    private final Map<Character, List<WordPattern>> endings = new HashMap<>();
    private final List<WordPattern> inside = new ArrayList<>();
    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final List<Phrase> openPhrases = new ArrayList<>();

    WordList(Collection<String> words) {
        words.forEach(this::add);
    }

    private void add(String word) {
        int space = word.indexOf(' ');
        if (space > 0) {
            addPhrase(word, word.substring(0, space));
            return;
        }
        WordPattern pattern = WordPattern.of(word);
        if (pattern.isExact()) {
            whole.add(word);
        } else if (!pattern.openBefore()) {
            put(beginnings, word.charAt(0), pattern);
        } else if (!pattern.openAfter()) {
            put(endings, word.charAt(word.length() - 1), pattern);
        } else {
            inside.add(pattern);
        }
    }

    private void addPhrase(String words, String first) {
        if (first.contains("*")) {
            openPhrases.add(new Phrase(words));
        } else {
            phrases.computeIfAbsent(first, none -> new ArrayList<>()).add(new Phrase(words));
        }
    }

    /** Whether the word stands in the list as it is written. */
    boolean holds(String plain) {
        return !plain.isEmpty()
                && (whole.contains(plain)
                        || anyFits(beginnings.getOrDefault(plain.charAt(0), List.of()), plain)
                        || anyFits(endings.getOrDefault(plain.charAt(plain.length() - 1), List.of()), plain)
                        || anyFits(inside, plain));
    }

    private static boolean anyFits(List<WordPattern> patterns, String plain) {
        for (WordPattern pattern : patterns) {
            if (pattern.fits(plain)) {
                return true;
            }
        }
        return false;
    }

    private static void put(Map<Character, List<WordPattern>> lists, char letter, WordPattern pattern) {
        lists.computeIfAbsent(letter, none -> new ArrayList<>()).add(pattern);
    }

    /** The place after the longest phrase of the list that begins here. */
    Optional<Integer> phraseAt(List<WrittenWord> text, int start) {
        List<Phrase> known = phrases.getOrDefault(text.get(start).plain(), List.of());
        return Stream.concat(known.stream(), openPhrases.stream())
                .flatMap(phrase -> phrase.endAt(text, start).stream())
                .max(Integer::compare);
    }
}
