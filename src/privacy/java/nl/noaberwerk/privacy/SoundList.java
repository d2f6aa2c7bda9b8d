package nl.noaberwerk.privacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How the words of a list sound, to know them again when they are misspelled.
 *
 * <p>In short words only a vowel may be wrong, or too many harmless words would be near; from nine letters one letter may
 * be wrong, from twelve two.
 */
final class SoundList {

    /** Fewer letters say too little. */
    static final int SHORTEST = 5;

    private static final int SHORTEST_WRONG_VOWEL = 6;
    private static final int SHORTEST_STEM = 8;
    private static final int SHORTEST_WRONG_LETTER = 9;
    private static final int SHORTEST_TWO_WRONG = 12;

    private final Map<String, GuardKind> whole = new HashMap<>();
    private final Map<WordPattern, GuardKind> open = new LinkedHashMap<>();
    private final Map<String, List<Sound>> shortByConsonants = new HashMap<>();
    private final Map<String, List<Sound>> longByBegin = new HashMap<>();
    private final Map<String, List<Sound>> stemsByBegin = new HashMap<>();

    /** How a word of the list sounds. */
    private record Sound(String text, GuardKind kind) {

        int mistakes() {
            return text.length() < SHORTEST_TWO_WRONG ? 1 : 2;
        }

        boolean beginsNear(String sound) {
            int longest = Math.min(sound.length(), text.length() + 1);
            for (int length = text.length() - 1; length <= longest; length++) {
                String begun = sound.substring(0, length);
                if (Spelling.near(text, begun, 1)
                        && (text.length() >= SHORTEST_WRONG_LETTER
                                || Spelling.consonants(text).equals(Spelling.consonants(begun)))) {
                    return true;
                }
            }
            return false;
        }
    }

    void add(String word, GuardKind kind) {
        WordPattern pattern = WordPattern.of(word);
        Sound sound = new Sound(Spelling.sound(pattern.plain()), kind);
        if (word.indexOf(' ') > 0 || sound.text().length() < SHORTEST) {
            return;
        }
        if (pattern.isExact()) {
            addWhole(sound);
        } else {
            open.put(new WordPattern(sound.text(), pattern.openBefore(), pattern.openAfter()), kind);
            if (!pattern.openBefore() && sound.text().length() >= SHORTEST_STEM) {
                put(stemsByBegin, begin(sound.text()), sound);
            }
        }
    }

    private void addWhole(Sound sound) {
        whole.putIfAbsent(sound.text(), sound.kind());
        if (sound.text().length() >= SHORTEST_WRONG_LETTER) {
            put(longByBegin, begin(sound.text()), sound);
        } else if (sound.text().length() >= SHORTEST_WRONG_VOWEL) {
            put(shortByConsonants, Spelling.consonants(sound.text()), sound);
        }
    }

    /** The kind of the word that was meant, by its sound or with a wrong letter or two. */
    Optional<GuardKind> meant(String sound) {
        if (sound.length() < SHORTEST) {
            return Optional.empty();
        }
        return Optional.ofNullable(whole.get(sound))
                .or(() -> open.entrySet().stream()
                        .filter(one -> one.getKey().fits(sound))
                        .map(Map.Entry::getValue)
                        .findFirst())
                .or(() -> first(shortByConsonants, Spelling.consonants(sound), one -> near(one, sound, 1)))
                .or(() -> first(longByBegin, begin(sound), one -> near(one, sound, one.mistakes())))
                .or(() -> first(stemsByBegin, begin(sound), one -> one.beginsNear(sound)));
    }

    private static boolean near(Sound one, String sound, int most) {
        return Spelling.near(one.text(), sound, most);
    }

    private static Optional<GuardKind> first(Map<String, List<Sound>> lists, String key, Predicate<Sound> meant) {
        return lists.getOrDefault(key, List.of()).stream()
                .filter(meant)
                .map(Sound::kind)
                .findFirst();
    }

    private static String begin(String sound) {
        return sound.substring(0, 2);
    }

    private static void put(Map<String, List<Sound>> lists, String key, Sound sound) {
        lists.computeIfAbsent(key, none -> new ArrayList<>()).add(sound);
    }
}
