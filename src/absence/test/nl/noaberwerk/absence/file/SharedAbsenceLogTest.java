package nl.noaberwerk.absence.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.absence.AbsenceEvent;
import nl.noaberwerk.absence.LoggedSpell;
import nl.noaberwerk.personnel.PreviewRow;
import nl.noaberwerk.personnel.RowState;
import org.junit.jupiter.api.Test;

/** The absence log of the example employer; the expected totals were counted by another program over the same file. */
class SharedAbsenceLogTest {

    private static final Path LOG =
            Path.of(System.getProperty("shared.folder", "../../../shared")).resolve("data/verzuim.csv");

    @Test
    void everyRowIsTakenAndMakesTheSicknessesThatAreInIt() throws IOException {
        AbsenceLogPlan plan = plan();

        // a count of the words in the third column: 175 ziek, 49 percentage, 171 hersteld; so 4 go on
        assertThat(plan.preview()).hasSize(395).extracting(PreviewRow::state).containsOnly(RowState.NEW);
        List<LoggedSpell> spells = plan.toStore();
        assertThat(spells).hasSize(175);
        assertThat(spells.stream().filter(spell -> spell.days().isOpen())).hasSize(4);
        assertThat(spells.stream()
                        .flatMap(spell -> spell.events().stream())
                        .filter(event -> event.kind() == AbsenceEvent.Kind.DEGREE))
                .hasSize(49);
    }

    private static AbsenceLogPlan plan() throws IOException {
        assumeTrue(Files.exists(LOG), "The shared absence log is not here: " + LOG);
        String file = Files.readString(LOG);
        Map<Long, String> numbers = new HashMap<>();
        file.lines()
                .skip(1)
                .map(line -> line.split(";")[0])
                .distinct()
                .forEach(number -> numbers.put(100L + numbers.size(), number));
        return new LogPeople().plan(file, numbers);
    }
}
