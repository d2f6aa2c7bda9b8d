package nl.noaberwerk.rules;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The tabel bijzondere beloningen of one year. */
final class BijzondereBeloningTable implements TableOfYear {

    /** @param from first jaarloon, in whole euros; percentages in percent */
    record Row(
            LoonheffingTable table,
            AgeGroup group,
            BigDecimal from,
            BigDecimal without,
            BigDecimal with,
            BigDecimal withAlleenstaande,
            Grade grade,
            String source) {

        BigDecimal percentage(boolean loonheffingskorting, boolean alleenstaandeOuderenkorting) {
            if (!loonheffingskorting) {
                return without;
            }
            return alleenstaandeOuderenkorting ? withAlleenstaande : with;
        }
    }

    private final int year;
    private final List<Row> rows;

    private BijzondereBeloningTable(int year, List<Row> rows) {
        this.year = year;
        this.rows = rows;
    }

    static BijzondereBeloningTable of(int year, String csv) {
        List<Row> rows = new ArrayList<>();
        CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(csv).forEach(line -> rows.add(row(line)));
        return new BijzondereBeloningTable(year, List.copyOf(rows));
    }

    /** The last row of the column that begins at or below the jaarloon; the first for a jaarloon below nil. */
    Row row(LoonheffingTable table, AgeGroup group, Euro jaarloon) {
        List<Row> column = rows.stream()
                .filter(r -> r.table() == table && r.group() == group)
                .toList();
        int last = column.size() - 1;
        while (last > 0 && jaarloon.value().compareTo(column.get(last).from()) < 0) {
            last--;
        }
        return column.get(last);
    }

    int year() {
        return year;
    }

    @Override
    public String source() {
        return rows.get(0).source();
    }

    /** Te controleren as soon as one row is. */
    @Override
    public Grade grade() {
        return rows.stream().allMatch(r -> r.grade() == Grade.VASTGESTELD) ? Grade.VASTGESTELD : Grade.TE_CONTROLEREN;
    }

    private static Row row(NamedCsvRecord line) {
        String source = line.getField("bron");
        if (source.isBlank()) {
            throw new IllegalArgumentException("a row of the tabel bijzondere beloningen has no source: " + line);
        }
        return new Row(
                LoonheffingTable.of(line.getField("tabel")).orElseThrow(),
                AgeGroup.of(line.getField("leeftijd")).orElseThrow(),
                new BigDecimal(line.getField("vanaf")),
                new BigDecimal(line.getField("zonder_loonheffingskorting")),
                new BigDecimal(line.getField("met_loonheffingskorting")),
                new BigDecimal(line.getField("met_alleenstaandeouderenkorting")),
                Grade.of(line.getField("status")),
                source);
    }
}
