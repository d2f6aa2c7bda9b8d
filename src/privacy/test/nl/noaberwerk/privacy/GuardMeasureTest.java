package nl.noaberwerk.privacy;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Measures the guard on sentences that were written before its list was tuned, on the first half of them only. */
class GuardMeasureTest {

    private static final int LEAST_HITS_PERCENT = 95;
    private static final int MOST_ALARMS_PERCENT = 5;
    private static final Pattern SENTENCE = Pattern.compile("[.?!]\\s|\\|");

    private static final List<String> HANDBOEK = List.of(
            "accounts.md",
            "controleren.md",
            "documenten.md",
            "kosten-aangifte-archief.md",
            "loonbeslag-en-terugbetalingen.md",
            "looncomponenten.md",
            "loonstroken-uitreiken.md",
            "loontabellen-en-nabetalingen.md",
            "mutaties.md",
            "onderdelen-op-de-loonstrook.md",
            "rekeningen-en-ontvangers.md",
            "salariskalender.md",
            "salarisronde.md");

    private final WordGuard guard = new WordGuard(BuiltInWords.bySection());

    /** How many forbidden sentences were refused, and how many harmless ones. */
    private record Measured(String name, int forbidden, int refused, int harmless, int alarms) {

        @Override
        public String toString() {
            return "%s: %d van %d zinnen terecht geweigerd (%.1f %%), %d van %d onschuldige zinnen ten onrechte (%.1f %%)"
                    .formatted(
                            name,
                            refused,
                            forbidden,
                            100.0 * refused / forbidden,
                            alarms,
                            harmless,
                            100.0 * alarms / harmless);
        }
    }

    @Test
    void theGuardRefusesAlmostEveryForbiddenSentenceAndAlmostNoHarmlessOne() throws IOException {
        for (String half : List.of("zinnen-1", "zinnen-2")) {
            Measured measured =
                    measured(half, Files.readAllLines(Path.of("test/nl/noaberwerk/privacy", half + ".txt")));
            assertTrue(measured.forbidden() >= 70 && measured.harmless() >= 70, measured::toString);
            assertTrue(measured.refused() * 100 >= LEAST_HITS_PERCENT * measured.forbidden(), measured::toString);
            assertTrue(measured.alarms() * 100 <= MOST_ALARMS_PERCENT * measured.harmless(), measured::toString);
        }
    }

    /** Nobody wrote the handboek for this test: real Dutch about the work, without a word about anybody's health. */
    @Test
    void theHandboekAboutWagesRaisesAlmostNoAlarm() throws IOException {
        List<String> sentences = handboek();
        List<String> alarms = sentences.stream()
                .filter(sentence -> !guard.hits(sentence).isEmpty())
                .toList();
        assertTrue(alarms.size() * 100 <= sentences.size(), alarms::toString);
    }

    /** The figures of the half that was not looked at, as the handboek tells them. */
    @Test
    void theHandboekTellsWhatWasMeasured() throws IOException {
        Measured heldOut = measured("zinnen-2", Files.readAllLines(Path.of("test/nl/noaberwerk/privacy/zinnen-2.txt")));
        String chapter =
                Files.readString(Path.of("../site/handboek/privacy.md")).replaceAll("\\s+", " ");

        assertTrue(
                chapter.contains("weigerde zij er " + heldOut.refused() + " terecht")
                        && chapter.contains("weigerde zij er " + heldOut.alarms() + " ten onrechte"),
                heldOut::toString);
    }

    private Measured measured(String name, List<String> lines) {
        int forbidden = 0;
        int refused = 0;
        int harmless = 0;
        int alarms = 0;
        for (String line : lines) {
            int hit = line.length() > 2 && !guard.hits(line.substring(2)).isEmpty() ? 1 : 0;
            if (line.startsWith("+ ")) {
                forbidden++;
                refused += hit;
            } else if (line.startsWith("- ")) {
                harmless++;
                alarms += hit;
            }
        }
        return new Measured(name, forbidden, refused, harmless, alarms);
    }

    private static List<String> handboek() throws IOException {
        try (Stream<Path> chapters = Files.list(Path.of("../site/handboek"))) {
            return chapters.filter(
                            chapter -> HANDBOEK.contains(chapter.getFileName().toString()))
                    .flatMap(GuardMeasureTest::sentences)
                    .toList();
        }
    }

    private static Stream<String> sentences(Path chapter) {
        try {
            String text = Files.readString(chapter, StandardCharsets.UTF_8).replace('\n', ' ');
            return Arrays.stream(SENTENCE.split(text)).map(String::strip).filter(sentence -> sentence.length() > 20);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
