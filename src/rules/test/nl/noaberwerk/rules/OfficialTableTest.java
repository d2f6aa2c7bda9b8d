package nl.noaberwerk.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every official row of the sample must come out to the cent, tax and arbeidskorting. */
class OfficialTableTest {

    private static final String ALLEENSTAANDE = "_incl_aok";

    private final Loonheffing loonheffing = new Loonheffing(Law.load());

    @Test
    void everyOfficialRowOfTheSampleComesOutToTheCent() throws IOException {
        Path file = Path.of(System.getProperty("shared.folder", ""), "law", "tables", "official-rows.csv");
        assumeTrue(Files.isReadable(file), "the sample of official rows is not there: " + file.toAbsolutePath());
        List<String> wrong = new ArrayList<>();
        int rows = 0;
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord line : lines) {
                rows++;
                check(line, wrong);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(rows).isGreaterThan(5000);
    }

    private void check(NamedCsvRecord line, List<String> wrong) {
        String group = line.getField("age_group");
        LoonheffingSituation situation = new LoonheffingSituation(
                Integer.parseInt(line.getField("year")),
                LoonheffingTable.of(line.getField("table")).orElseThrow(),
                Period.of(line.getField("period")).orElseThrow(),
                AgeGroup.of(group.replace(ALLEENSTAANDE, "")).orElseThrow(),
                line.getField("loonheffingskorting").equals("yes"),
                group.endsWith(ALLEENSTAANDE));
        Loonheffing.Outcome outcome = loonheffing.over(Euro.of(line.getField("wage")), situation);
        String credit = line.getField("arbeidskorting");
        if (!outcome.loonheffing().equals(Euro.of(line.getField("tax")))
                || !credit.isEmpty() && !outcome.arbeidskorting().equals(Euro.of(credit))) {
            wrong.add(line.getFields() + " gave " + outcome);
        }
    }
}
