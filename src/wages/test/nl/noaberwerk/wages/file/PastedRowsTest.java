package nl.noaberwerk.wages.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Cells as a spreadsheet puts them on the clipboard become rows of a file with items. */
class PastedRowsTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    @Test
    void cellsWithoutMonthGetThatOfTheGrid() {
        Map<String, String> row = only("10001\tOVERUREN\t2,50\t\t2100\tdrukte\t");
        assertThat(row)
                .containsEntry("personeelsnummer", "10001")
                .containsEntry("maand", "2026-11")
                .containsEntry("component", "OVERUREN")
                .containsEntry("aantal", "2,50")
                .containsEntry("bedrag", "")
                .containsEntry("kostenplaats", "2100")
                .containsEntry("omschrijving", "drukte");
    }

    @Test
    void theFormOfTheFileIsTakenWithSemicolonsToo() {
        assertThat(only("10002;2026-12;DECLARATIE;;13,63;2200;werkschoenen"))
                .containsEntry("maand", "2026-12")
                .containsEntry("bedrag", "13,63")
                .containsEntry("omschrijving", "werkschoenen");
    }

    @Test
    void withAHeaderTheColumnsMayStandInAnyOrder() {
        List<Map<String, String>> rows = PastedRows.read(
                "Component\tPersoneelsnummer\tBedrag\tIets anders\nVAKBOND\t10004\t19,23\tx\n", NOVEMBER);
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0))
                .containsEntry("personeelsnummer", "10004")
                .containsEntry("component", "VAKBOND")
                .containsEntry("bedrag", "19,23")
                .containsEntry("maand", "2026-11")
                .doesNotContainKey("iets_anders");
    }

    @Test
    void anAmountAsASpreadsheetShowsItIsRead() {
        assertThat(only("10001\tVAKBOND\t\t€ 1.234,50")).containsEntry("bedrag", "1234,50");
        assertThat(only("10001\tVAKBOND\t\t13.63"))
                .as("an English decimal point is left to be refused")
                .containsEntry("bedrag", "13.63");
    }

    @Test
    void blankLinesAndNothingAtAllGiveNoRows() {
        assertThat(PastedRows.read("\n\n", NOVEMBER)).isEmpty();
        assertThat(PastedRows.read("10001\tVAKBOND\t\t1\n\n\n10002\tVAKBOND\t\t1\n", NOVEMBER))
                .hasSize(2);
    }

    private static Map<String, String> only(String line) {
        return PastedRows.read(line, NOVEMBER).get(0);
    }
}
