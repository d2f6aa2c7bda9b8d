package nl.noaberwerk.privacy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds in a Dutch text the words of a list. */
final class WordGuard {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern MARK = Pattern.compile("\\p{M}+");

    private final Map<GuardKind, List<String>> words;

    WordGuard(Map<GuardKind, List<String>> words) {
        this.words = words;
    }

    static WordGuard ofList() {
        Map<GuardKind, List<String>> words = new EnumMap<>(GuardKind.class);
        try (BufferedReader list = new BufferedReader(
                new InputStreamReader(WordGuard.class.getResourceAsStream("woorden.txt"), StandardCharsets.UTF_8))) {
            GuardKind kind = GuardKind.COMPLAINT;
            for (String line : list.lines().map(String::strip).toList()) {
                if (line.startsWith("[")) {
                    kind = GuardKind.valueOf(line.substring(1, line.length() - 1));
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    words.computeIfAbsent(kind, none -> new ArrayList<>()).add(line);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new WordGuard(words);
    }

    List<GuardHit> hits(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .flatMap(written -> words.entrySet().stream()
                        .filter(entry -> entry.getValue().stream().anyMatch(word -> fits(word, plain(written))))
                        .map(entry -> new GuardHit(written, entry.getKey())))
                .toList();
    }

    private static boolean fits(String word, String written) {
        if (word.endsWith("*")) {
            return written.startsWith(word.substring(0, word.length() - 1));
        }
        return word.startsWith("*") ? written.endsWith(word.substring(1)) : written.equals(word);
    }

    private static String plain(String written) {
        return MARK.matcher(Normalizer.normalize(written, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
