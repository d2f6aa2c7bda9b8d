package nl.noaberwerk.privacy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** The list of words that comes with the program; its head says how it is written. */
final class BuiltInWords {

    private static final String FILE = "woorden.txt";

    private BuiltInWords() {}

    static Map<GuardSection, Collection<String>> bySection() {
        Map<GuardSection, Collection<String>> words = new EnumMap<>(GuardSection.class);
        GuardSection section = GuardSection.COMPLAINT;
        for (String line : lines()) {
            if (line.startsWith("[")) {
                section = GuardSection.valueOf(line.substring(1, line.length() - 1));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                words.computeIfAbsent(section, none -> new LinkedHashSet<>())
                        .addAll(Arrays.stream(line.split(","))
                                .map(String::strip)
                                .filter(word -> !word.isEmpty())
                                .toList());
            }
        }
        return words;
    }

    private static List<String> lines() {
        try (BufferedReader list = new BufferedReader(
                new InputStreamReader(BuiltInWords.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            return list.lines().map(String::strip).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
