package nl.noaberwerk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Nowhere near absence is there a place for why somebody is sick or what she has (APZW par. 4): no column, no field, no
 * text field without the guard. Who adds one makes this test fail.
 */
class NoReasonOfSicknessTest {

    private static final Set<String> AREAS =
            Set.of("absence", "poortwachter", "benefits", "figures", "arbo", "incidents", "prevention", "letters");

    /** Texts that are about nobody. */
    private static final Set<String> ABOUT_NOBODY = Set.of("letters/screens/template.xhtml");

    private static final Pattern FORBIDDEN = Pattern.compile(
            "oorzaak|klacht|diagnos|ziektebeeld|ziekte_?aard|aard_?ziekte|symptoom|symptom|illness|disease|complaint"
                    + "|medicat|medicij|behandel|treatment|therap(?!y\\b)|\\bcause\\b|_cause\\b|cause_of|zwangerschap_?reden"
                    + "|beperking_?aard|psych|lichamelijk");

    /** A column of a table: its name at the begin of a line, its type behind it. */
    private static final Pattern COLUMN = Pattern.compile(
            "^\\s{4}([a-z_]+)\\s+(?:varchar|text|date|boolean|bigint|numeric|int|smallint)", Pattern.MULTILINE);

    private static final Pattern LABEL = Pattern.compile("\\slabel=\"([^\"#]+)\"|itemLabel=\"([^\"#]+)\"");
    private static final Pattern OPEN_TEXT =
            Pattern.compile("<nw:field[^>]*type=\"textarea\"|<p:inputTextarea|<h:inputTextarea|<textarea");

    @Test
    void noColumnNearAbsenceIsAboutTheCauseOrNatureOfSickness() {
        List<String> found = new ArrayList<>();
        for (Path file : near(".sql")) {
            Matcher column = COLUMN.matcher(Project.text(file));
            while (column.find()) {
                add(found, file, column.group(1));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void noFieldNearAbsenceAsksForTheCauseOrNatureOfSickness() {
        List<String> found = new ArrayList<>();
        for (Path file : near(".xhtml")) {
            Matcher label = LABEL.matcher(Project.text(file));
            while (label.find()) {
                add(found, file, label.group(1) == null ? label.group(2) : label.group(1));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void everyLongTextNearAbsenceIsGuardedAsItIsTyped() {
        List<String> found = near(".xhtml").stream()
                .filter(file -> file.toString().contains("/screens/"))
                .filter(file -> OPEN_TEXT.matcher(Project.text(file)).find())
                .map(NoReasonOfSicknessTest::name)
                .filter(file -> !ABOUT_NOBODY.contains(file))
                .toList();
        assertThat(found).isEmpty();
    }

    @Test
    void everyTermThatAnAreaNamesStandsInTheLaw() {
        String terms = Project.files(".yaml").stream()
                .filter(file -> file.toString().contains("/rules/law/"))
                .map(Project::text)
                .collect(Collectors.joining());
        Pattern named = Pattern.compile("\"(bewaartermijn\\.[a-z-]+)\"");
        List<String> unknown = new ArrayList<>();
        for (Path file : Project.files(".java")) {
            Matcher term = named.matcher(Project.text(file));
            while (term.find()) {
                if (!terms.contains("key: " + term.group(1) + "\n")) {
                    unknown.add(name(file) + ": " + term.group(1));
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void theTestItselfSeesWhatItLooksFor() {
        assertThat(FORBIDDEN.matcher("oorzaak").find()).isTrue();
        assertThat(FORBIDDEN.matcher("diagnose_code").find()).isTrue();
        assertThat(COLUMN.matcher("    klacht   varchar(20)").find()).isTrue();
        assertThat(OPEN_TEXT.matcher("<nw:field id=\"x\" type=\"textarea\"").find())
                .isTrue();
    }

    private static void add(List<String> found, Path file, String word) {
        if (FORBIDDEN.matcher(word.toLowerCase(Locale.ROOT)).find()) {
            found.add(name(file) + ": " + word);
        }
    }

    private static List<Path> near(String ending) {
        return Project.files(ending).stream()
                .filter(file -> AREAS.contains(
                        Project.SOURCES.relativize(file).getName(0).toString()))
                .toList();
    }

    private static String name(Path file) {
        return Project.SOURCES.relativize(file).toString();
    }
}
