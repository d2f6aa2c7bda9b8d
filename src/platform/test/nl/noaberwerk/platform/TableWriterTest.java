package nl.noaberwerk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.noaberwerk.rules.Euro;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports carry no formulas and write numbers the Dutch way. */
class TableWriterTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31 6", "-cmd", "@SUM(A1)", "\tx", "\rx"})
    void aTextThatLooksLikeAFormulaGetsAnApostrophe(String text) throws IOException {
        assertThat(TableWriter.neutralised(text)).isEqualTo("'" + text);
        assertThat(csv(text)).contains("'" + text.charAt(0));
    }

    @Test
    void aNegativeAmountIsANumberAndStaysOne() throws IOException {
        assertThat(csv(Euro.of("-1234.5"))).isEqualTo("-1234,50");
        assertThat(csv(new BigDecimal("36.5"))).isEqualTo("36,5");
    }

    @Test
    void csvStartsWithTheByteOrderMarkAndEndsItsLinesAsWindowsDoes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TableWriter table = TableWriter.csv(bytes)) {
            table.header(List.of("a", "b"));
            table.row("x;y", 2);
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFFa;b\r\n\"x;y\";2\r\n");
    }

    @Test
    void aWorkbookIsNeutralisedToo() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TableWriter table = TableWriter.xlsx(bytes, "Blad")) {
            table.header(List.of("a", "b"));
            table.row("=HYPERLINK(1)", Euro.of("-5.00"));
        }
        TableFile.Row row = TableFile.read(new ByteArrayInputStream(bytes.toByteArray()), "x.xlsx", 1_000_000)
                .rows()
                .get(0);
        assertThat(row.get("a")).isEqualTo("'=HYPERLINK(1)");
        assertThat(row.get("b")).isEqualTo("-5");
    }

    private static String csv(Object cell) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TableWriter table = TableWriter.csv(bytes)) {
            table.row(cell, "einde");
        }
        return bytes.toString(StandardCharsets.UTF_8).replace("\uFEFF", "").replaceAll(";einde\\r\\n$", "");
    }
}
