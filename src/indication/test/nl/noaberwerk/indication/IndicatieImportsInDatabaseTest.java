package nl.noaberwerk.indication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.noaberwerk.indication.file.IndicatieImports;
import nl.noaberwerk.personnel.ImportPreview;
import nl.noaberwerk.personnel.ReceivedFile;
import nl.noaberwerk.personnel.Refusal;
import nl.noaberwerk.personnel.RowState;
import nl.noaberwerk.platform.Refused;
import org.junit.jupiter.api.Test;

/** Indicaties from a file: a row is taken as a whole or refused with its field, its reason and what helps. */
class IndicatieImportsInDatabaseTest extends HerindicatiePeople {

    private static final String HEADER = "personeelsnummer;indicatie_besluit;indicatie_geldig_vanaf;"
            + "indicatie_geldig_tot;arbeidshandicap;advies_begeleid_werken";

    @Test
    void everyRowThatCannotBeIsRefusedWithItsFieldAndARemedyAndTheGoodRowsAreKept() {
        long good = person("1980-05-05", "2005-01-01", "2027-03-31");
        long other = person("1980-05-05", "2005-01-01", "2027-03-31");
        long old = person("1975-05-05", "1997-12-31", "2027-03-31");
        ReceivedFile file = file(
                number(good) + ";2026-10-01;2026-11-01;2031-10-31;ernstig;J",
                "99999;2026-10-01;;2031-10-31;matig;N",
                number(other) + ";2026-11-11;;2031-10-31;matig;N",
                number(other) + ";2026-10-01;;2026-09-30;matig;N",
                number(other) + ";2026-10-01;;2027-09-29;matig;N",
                number(other) + ";;;2031-10-31;matig;N",
                number(other) + ";2026-10-01;;31 oktober;matig;N",
                number(other) + ";2026-10-01;;2031-10-31;zwaar;N",
                number(old) + ";2026-10-01;;2031-10-31;ernstig;N",
                number(good) + ";2026-10-01;;2031-10-31;matig;N");

        ImportPreview preview = desk.doing(() -> imports().preview(1, file));
        assertThat(preview.count(RowState.NEW)).isEqualTo(1);
        assertThat(preview.refusals())
                .extracting(Refusal::row, Refusal::column)
                .containsExactly(
                        tuple(3, "personeelsnummer"),
                        tuple(4, "indicatie_besluit"),
                        tuple(5, "indicatie_geldig_tot"),
                        tuple(6, "indicatie_geldig_tot"),
                        tuple(7, "indicatie_besluit"),
                        tuple(8, "indicatie_geldig_tot"),
                        tuple(9, "arbeidshandicap"),
                        tuple(10, "arbeidshandicap"),
                        tuple(11, "indicatie_besluit"));
        assertThat(preview.refusals())
                .allMatch(one -> !one.reason().isBlank() && !one.remedy().isBlank());
        assertThat(decisions(good)).as("a preview keeps nothing").isEqualTo("1");

        desk.does(() -> imports().save(1, file));
        assertThat(desk.one("select valid_from || ' ' || valid_until || ' ' || arbeidshandicap || ' ' ||"
                        + " advies_begeleid_werken from indicatie where person_id = " + good
                        + " order by decided_on desc limit 1"))
                .isEqualTo("2026-11-01 2031-10-31 ERNSTIG true");
        assertThat(decisions(good)).as("what was known stays").isEqualTo("2");
        assertThat(decisions(other)).isEqualTo("1");
        assertThat(desk.one("select valid_until from indicatie_term where employment_id = " + good))
                .isEqualTo("2031-10-31");
    }

    @Test
    void theSameFileAgainChangesNothingAndAMendedRowIsARecordBesideTheOldOne() {
        long id = person("1980-05-05", "2005-01-01", "2027-03-31");
        ReceivedFile file = file(number(id) + ";2026-10-01;;2031-10-31;matig;N");
        desk.does(() -> imports().save(1, file));
        ImportPreview again = desk.doing(() -> imports().save(1, file));
        assertThat(again.accepted()).isZero();
        assertThat(again.count(RowState.UNCHANGED)).isEqualTo(1);
        assertThat(decisions(id)).isEqualTo("2");

        ReceivedFile mended = file(number(id) + ";2026-10-01;;2032-10-31;matig;N");
        ImportPreview changed = desk.doing(() -> imports().save(1, mended));
        assertThat(changed.count(RowState.CHANGED)).isEqualTo(1);
        assertThat(decisions(id)).isEqualTo("3");
        assertThat(desk.one("select valid_until from indicatie_term where employment_id = " + id))
                .isEqualTo("2032-10-31");
    }

    @Test
    void aFileThatIsNoListOfIndicatiesIsRefusedAsAWholeAndOnlyWhoKeepsThemMay() {
        assertThatThrownBy(() -> desk.doing(() -> imports().preview(1, text("naam;woonplaats\nDam;Denekamp\n"))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("personeelsnummer");
        desk.secrecy.signed = false;
        assertThatThrownBy(() -> desk.doing(() -> imports().preview(1, file("1;2026-10-01;;2031-10-31;matig;N"))))
                .isInstanceOf(Refused.class);
    }

    private IndicatieImports imports() {
        return desk.the(IndicatieImports.class);
    }

    private String decisions(long person) {
        return desk.one("select count(*) from indicatie where person_id = " + person);
    }

    private static String number(long id) {
        return String.valueOf(10_000 + id);
    }

    private static ReceivedFile file(String... rows) {
        return text(HEADER + "\n" + String.join("\n", Arrays.asList(rows)) + "\n");
    }

    private static ReceivedFile text(String content) {
        return new ReceivedFile("indicaties.csv", content.getBytes(StandardCharsets.UTF_8), 1_000_000);
    }
}
