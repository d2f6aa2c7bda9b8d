package nl.noaberwerk.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The journal entry as the ledger of the employer reads it: semicolons, decimal commas, a debit and a credit column. */
record JournalFile(List<String> header, List<List<String>> rows) {

    static JournalFile of(byte[] csv) {
        List<List<String>> lines = new String(csv, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .lines()
                .map(line -> Arrays.asList(line.replace("\"", "").split(";", -1)))
                .toList();
        return new JournalFile(lines.get(0), lines.subList(1, lines.size()));
    }

    void isBalanced() {
        assertThat(rows).isNotEmpty();
        assertThat(sum("debet")).isEqualByComparingTo(sum("credit")).isPositive();
    }

    private BigDecimal sum(String column) {
        int index = header.stream().map(String::toLowerCase).toList().indexOf(column);
        return rows.stream()
                .map(row -> row.get(index).replace(".", "").replace(',', '.'))
                .filter(amount -> !amount.isBlank())
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
