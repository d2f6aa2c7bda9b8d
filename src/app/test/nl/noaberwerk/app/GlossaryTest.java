package nl.noaberwerk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the Dutch legal nouns of the glossary against the names of the classes. */
class GlossaryTest {

    private static final Pattern NOUN = Pattern.compile("^\\| `([A-Za-z]+)` \\|", Pattern.MULTILINE);

    /** Parts by which a word is known as Dutch; a class name with one of them must use a noun of the glossary. */
    private static final Pattern DUTCH = Pattern.compile("(?i)loon|premie|heffing|korting|toeslag|uitkering|indicatie"
            + "|regeling|kosten|leeftijd|handicap|soort|beloning|besluit|fonds|pensioen|gever|nemer|melding|advies"
            + "|aanwas|jaar|tijdvak|vakantie|verlof|herindicatie|verzuim|bsn");

    private final Set<String> nouns = nouns();
    private final Set<String> classes = classes();

    @Test
    void everyDutchNounInAClassNameIsInTheGlossary() {
        List<String> unknown = classes.stream()
                .filter(name -> DUTCH.matcher(withoutNouns(name)).find())
                .toList();
        assertThat(unknown)
                .as("Dutch words that src/site/glossary.md does not know")
                .isEmpty();
    }

    @Test
    void everyNounOfTheGlossaryIsUsedInAClassName() {
        Set<String> unused = nouns.stream()
                .filter(noun -> classes.stream().noneMatch(name -> name.contains(noun)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unused)
                .as("nouns of src/site/glossary.md that no class bears")
                .isEmpty();
    }

    private String withoutNouns(String name) {
        String rest = name;
        for (String noun : nouns) {
            rest = rest.replace(noun, "");
        }
        return rest;
    }

    private static Set<String> nouns() {
        return NOUN.matcher(read(Path.of("../site/glossary.md")))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> classes() {
        try (Stream<Path> files = Files.find(
                Path.of(".."), 12, (path, attributes) -> path.toString().matches("\\.\\./\\w+/java/.*\\.java"))) {
            return files.map(path -> path.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
