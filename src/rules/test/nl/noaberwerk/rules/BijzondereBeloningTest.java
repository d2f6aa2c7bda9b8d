package nl.noaberwerk.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tabel bijzondere beloningen and the jaarloon by which it is entered. */
class BijzondereBeloningTest {

    private static final Map<String, AgeGroup> GROUPS = Map.of(
            "below",
            AgeGroup.BELOW_AOW,
            "aow1946",
            AgeGroup.AOW_1946_OR_LATER,
            "aow1945",
            AgeGroup.AOW_1945_OR_EARLIER);

    private final BijzondereBeloning table = new BijzondereBeloning(Law.load());

    /** Rows of the official table of 2026: white, at both sides of their borders. */
    @ParameterizedTest
    @CsvSource({
        "0, below_aow, 35.75, 0.00",
        "11357.99, below_aow, 35.75, 0.00",
        "11358, below_aow, 35.75, 27.43",
        "12923, below_aow, 35.75, 4.74",
        "23931, below_aow, 35.75, 33.80",
        "29736.99, below_aow, 35.75, 33.80",
        "29737, below_aow, 35.75, 40.20",
        "38884, below_aow, 37.56, 42.01",
        "45593, below_aow, 37.56, 50.47",
        "78427, below_aow, 49.50, 56.01",
        "143555, below_aow, 49.50, 49.50",
        "34718, aow_1946_or_later, 17.85, 0.00",
        "34719, aow_1946_or_later, 17.85, 20.07",
        "46003, aow_1946_or_later, 37.56, 59.01",
        "41123, aow_1945_or_earlier, 17.85, 20.07",
        "41124, aow_1945_or_earlier, 37.56, 39.78"
    })
    void officialRowsOf2026(String jaarloon, String group, String without, String with) {
        AgeGroup age = AgeGroup.of(group).orElseThrow();
        assertThat(percentage(2026, LoonheffingTable.WIT, age, jaarloon, false)).isEqualByComparingTo(without);
        assertThat(percentage(2026, LoonheffingTable.WIT, age, jaarloon, true)).isEqualByComparingTo(with);
    }

    @Test
    void everyRowOfTheSample() throws IOException {
        Path file = Path.of(System.getProperty("shared.folder", ""), "law", "tables", "bijzondere-beloningen.csv");
        assumeTrue(Files.isReadable(file), "the tables are not there: " + file.toAbsolutePath());
        List<String> wrong = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord line : lines) {
                int year = Integer.parseInt(line.getField("year"));
                if (year >= 2024 && year <= 2026) {
                    check(line, year, wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** 37,409 is where the column with alleenstaandeouderenkorting begins in 2026. */
    @Test
    void theAlleenstaandeouderenkortingHasItsOwnBeginning() {
        LoonheffingSituation situation = new LoonheffingSituation(
                2026, LoonheffingTable.WIT, Period.MONTH, AgeGroup.AOW_1946_OR_LATER, true, true);
        assertThat(table.over(Euro.of("100.00"), Euro.of("37408.00"), situation).percentage())
                .isEqualByComparingTo("0.00");
        assertThat(table.over(Euro.of("100.00"), Euro.of("37409.00"), situation).percentage())
                .isEqualByComparingTo("20.07");
    }

    /** 33.80 % of 1,234.56 = 417.28128. */
    @Test
    void theTaxIsRoundedDownToCents() {
        LoonheffingSituation situation = situation(2026, LoonheffingTable.WIT, AgeGroup.BELOW_AOW, true);
        BijzondereBeloning.Outcome outcome = table.over(Euro.of("1234.56"), Euro.of("25000.00"), situation);
        assertThat(outcome.loonheffing()).isEqualTo(Euro.of("417.28"));
        assertThat(outcome.steps()).hasSize(2);
    }

    /** 3,000 earned from 15 November, one and a half months: 3,000 x 12 / 1.5. */
    @Test
    void aPartOfAYearIsMadeAWholeOne() {
        assertThat(Jaarloon.ofPreviousYear(Euro.of("3000.00"), new BigDecimal("1.5"))
                        .amount())
                .isEqualTo(Euro.of("24000.00"));
    }

    private void check(NamedCsvRecord line, int year, List<String> wrong) {
        LoonheffingTable colour = LoonheffingTable.of(line.getField("table")).orElseThrow();
        AgeGroup group = Objects.requireNonNull(GROUPS.get(line.getField("age_group")));
        String from = line.getField("jaarloon_from");
        BigDecimal without = percentage(year, colour, group, from, false);
        BigDecimal with = percentage(year, colour, group, from, true);
        if (without.compareTo(new BigDecimal(line.getField("pct_without_lhk"))) != 0
                || with.compareTo(new BigDecimal(line.getField("pct_with_lhk"))) != 0) {
            wrong.add(line.getFields() + " gave " + without + " and " + with);
        }
    }

    private BigDecimal percentage(int year, LoonheffingTable colour, AgeGroup group, String jaarloon, boolean korting) {
        return table.over(Euro.of("100.00"), Euro.of(jaarloon), situation(year, colour, group, korting))
                .percentage();
    }

    private static LoonheffingSituation situation(int year, LoonheffingTable colour, AgeGroup group, boolean korting) {
        return new LoonheffingSituation(year, colour, Period.MONTH, group, korting, false);
    }
}
