package nl.noaberwerk.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds in a Dutch text the words of a list, however they are spelled; made once per list. */
final class WordGuard {

    private static final int NEIGHBOURS = 4;
    private static final Set<String> TITLES =
            Set.of("heer", "mevrouw", "mijnheer", "meneer", "dhr", "mevr", "mw", "collega", "familie");
    private static final Set<String> OF_NAMES = Set.of("van", "de", "der", "den", "het", "ter", "ten", "te");
    private static final Set<String> STREETS =
            Set.of("straat", "laan", "plein", "weg", "dijk", "gracht", "kade", "singel", "steeg", "hof");

    private final Map<GuardKind, WordList> kinds = new EnumMap<>(GuardKind.class);
    private final SoundList sounds = new SoundList();
    private final WordList harmless;
    private final WordList trouble;

    /** @param words by section of the list: a {@link GuardKind}, or what its head explains */
    WordGuard(Map<GuardSection, Collection<String>> words) {
        for (GuardKind kind : GuardKind.values()) {
            Collection<String> ofKind = words.getOrDefault(GuardSection.of(kind), List.of());
            kinds.put(kind, new WordList(ofKind));
            if (kind != GuardKind.BODY_PART) {
                ofKind.forEach(word -> sounds.add(word, kind));
            }
        }
        harmless = new WordList(words.getOrDefault(GuardSection.HARMLESS, List.of()));
        trouble = new WordList(words.getOrDefault(GuardSection.TROUBLE, List.of()));
    }

    /** What may not stand in the text, in its order; each word once. */
    List<GuardHit> hits(String text) {
        List<WrittenWord> words = WrittenWord.of(text);
        boolean[] free = free(words);
        List<GuardHit> hits = new ArrayList<>();
        for (int place = 0; place < words.size(); place++) {
            if (!free[place]) {
                hitAt(words, place, free).ifPresent(hits::add);
            }
        }
        return hits.stream().distinct().toList();
    }

    private Optional<GuardHit> hitAt(List<WrittenWord> words, int place, boolean[] free) {
        WrittenWord word = words.get(place);
        for (Map.Entry<GuardKind, WordList> kind : kinds.entrySet()) {
            Optional<Integer> phrase = kind.getValue().phraseAt(words, place);
            if (phrase.isPresent()) {
                return Optional.of(new GuardHit(written(words, place, phrase.get()), kind.getKey()));
            }
            if (kind.getKey() == GuardKind.BODY_PART) {
                if (kind.getValue().holds(word.plain()) && !word.named() && troubled(words, place, free)) {
                    return Optional.of(new GuardHit(word.written(), kind.getKey()));
                }
            } else if (kind.getValue().holds(word.plain())) {
                return Optional.of(new GuardHit(word.written(), kind.getKey()));
            }
        }
        return word.named() ? Optional.empty() : meant(word);
    }

    private Optional<GuardHit> meant(WrittenWord word) {
        if (word.plain().length() < SoundList.SHORTEST) {
            return Optional.empty();
        }
        return sounds.meant(Spelling.sound(word.plain())).map(kind -> new GuardHit(word.written(), kind));
    }

    private boolean troubled(List<WrittenWord> words, int place, boolean[] free) {
        int last = Math.min(words.size() - 1, place + NEIGHBOURS);
        for (int near = Math.max(0, place - NEIGHBOURS); near <= last; near++) {
            boolean same = words.get(near).sentence() == words.get(place).sentence();
            boolean bad = near != place && !free[near] && same;
            if (bad
                    && (trouble.holds(words.get(near).plain())
                            || trouble.phraseAt(words, near).isPresent())) {
                return true;
            }
        }
        return false;
    }

    /** Which words are harmless: by the list, as part of a name, or of a street. */
    private boolean[] free(List<WrittenWord> words) {
        boolean[] free = new boolean[words.size()];
        boolean inName = false;
        for (int place = 0; place < words.size(); place++) {
            WrittenWord word = words.get(place);
            inName = inName && (word.named() || OF_NAMES.contains(word.plain()));
            free[place] |= inName || harmless.holds(word.plain());
            inName |= TITLES.contains(word.plain());
            int start = place;
            harmless.phraseAt(words, place).ifPresent(end -> Arrays.fill(free, start, end, true));
            if (STREETS.stream().anyMatch(word.plain()::endsWith)) {
                for (int before = place - 1; before >= 0 && capital(words.get(before)); before--) {
                    free[before] = true;
                }
            }
        }
        return free;
    }

    private static boolean capital(WrittenWord word) {
        return Character.isUpperCase(word.written().charAt(0));
    }

    private static String written(List<WrittenWord> words, int from, int end) {
        return words.subList(from, end).stream().map(WrittenWord::written).collect(Collectors.joining(" "));
    }
}
