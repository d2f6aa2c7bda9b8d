package nl.noaberwerk.personnel.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.personnel.FileRow;
import nl.noaberwerk.personnel.PersonnelColumns;
import nl.noaberwerk.personnel.ReceivedFile;
import nl.noaberwerk.personnel.Refusal;
import nl.noaberwerk.platform.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rows and files are refused, for which column, whatever is stored. */
class PersonnelFileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    // BSNs of the test range 9999 that pass the 11-test: 9*9+9*8+9*7+9*6+0*5+0*4+2*3+9*2-8 = 286 = 26 x 11
    private static final String ROW = "10001;999900298;Dam;ten;M.;Mehmet;M;1970-06-07;Brinkstraat;126;7591 HX;Denekamp;"
            + "NL91ABNA0417164300;1992-05-25;;Wsw;onbepaalde tijd;32;36;8|8|8|8|0;D;0;2629,12;J;2100;2;3";
    private static final String HEADER = "personeelsnummer;bsn;achternaam;voorvoegsels;voorletters;roepnaam;geslacht;"
            + "geboortedatum;straat;huisnummer;postcode;woonplaats;iban;datum_in_dienst;datum_uit_dienst;regeling;contract;"
            + "uren_per_week;voltijd_uren;rooster;schaal;trede;bruto_maandloon_voltijd;loonheffingskorting;kostenplaats;"
            + "reisafstand_km;reisdagen_per_week";

    @Test
    void aGoodRowIsAccepted() {
        assertThat(refusals(ROW)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: \"{1}\"")
    @CsvSource(
            delimiter = '~',
            nullValues = "-",
            value = {
                "bsn~999900299",
                "bsn~99990029",
                "bsn~",
                "iban~NL91ABNA0417164301",
                "iban~NL91ABNA041716430",
                "iban~",
                "achternaam~",
                "achternaam~...",
                "achternaam~<b>Dam</b>",
                "achternaam~=1+1",
                "achternaam~@SUM(A1)",
                "roepnaam~+31",
                "straat~-2+3",
                "woonplaats~<script>",
                "kostenplaats~=cmd|' /C calc'!A0",
                "geboortedatum~1970-02-30",
                "geboortedatum~07/06/1970",
                "geboortedatum~2030-01-01",
                "geboortedatum~1870-01-01",
                "geboortedatum~",
                "datum_in_dienst~1980-01-01",
                "datum_in_dienst~1960-01-01",
                "datum_in_dienst~2040-01-01",
                "datum_in_dienst~31-4-2020",
                "datum_uit_dienst~1990-01-01",
                "datum_uit_dienst~2026-13-01",
                "regeling~Wajong",
                "regeling~",
                "contract~nulurencontract",
                "uren_per_week~0",
                "uren_per_week~-8",
                "uren_per_week~60",
                "uren_per_week~32.5",
                "uren_per_week~tweeëndertig",
                "voltijd_uren~360",
                "rooster~8|8|8|8",
                "rooster~8.0|8|8|8|0",
                "rooster~8|8|8|8|8",
                "rooster~30|2|0|0|0",
                "bruto_maandloon_voltijd~2629.12",
                "bruto_maandloon_voltijd~2.629,12",
                "bruto_maandloon_voltijd~2629,123",
                "bruto_maandloon_voltijd~-2629,12",
                "bruto_maandloon_voltijd~262912,00",
                "bruto_maandloon_voltijd~0",
                "loonheffingskorting~misschien",
                "reisafstand_km~-1",
                "reisdagen_per_week~8",
                "postcode~0000 AA",
                "geslacht~Q",
                "personeelsnummer~",
                "personeelsnummer~10 001"
            })
    void aCellThatCannotBeIsRefusedForItsColumnInDutchWithARemedy(String column, String value) {
        List<Refusal> refusals = refusals(with(ROW, column, value == null ? "" : value));

        assertThat(refusals).extracting(Refusal::column).contains(column);
        assertThat(refusals).allSatisfy(refusal -> {
            assertThat(refusal.row()).isEqualTo(2);
            assertThat(refusal.reason()).doesNotStartWith("personnel.").endsWith(".");
            assertThat(refusal.remedy()).doesNotStartWith("personnel.").endsWith(".");
        });
    }

    @Test
    void theRosterMustCountAsManyHoursAsTheWeek() {
        assertThat(refusals(with(ROW, "uren_per_week", "36")))
                .extracting(Refusal::text)
                .containsExactly("Het rooster telt 32 uur per week en de rij noemt 36 uur."
                        + " Maak de uren per week en het rooster gelijk.");
    }

    @Test
    void aRosterOfTwoWeeksCountsByItsAverage() {
        assertThat(refusals(with(ROW, "rooster", "8|8|8|8|8|8|8|8|0|0"))).isEmpty();
    }

    @Test
    void everyErrorOfARowIsTold() {
        String bad = with(with(ROW, "bsn", "123456789"), "iban", "NL00BANK0123456789");

        assertThat(refusals(bad)).extracting(Refusal::column).containsExactly("bsn", "iban");
    }

    @Test
    void theSameNumberTwiceRefusesBothRowsAndEachNamesTheOther() {
        List<Refusal> refusals = refusals(ROW, with(ROW, "bsn", "999972947"));

        assertThat(refusals).extracting(Refusal::row).containsExactly(2, 3);
        assertThat(refusals.get(0).reason()).isEqualTo("Personeelsnummer 10001 staat ook op rij 3.");
        assertThat(refusals.get(1).reason()).isEqualTo("Personeelsnummer 10001 staat ook op rij 2.");
    }

    @Test
    void oneBsnWithTwoBirthDatesRefusesBothRows() {
        String other = with(with(ROW, "personeelsnummer", "10002"), "geboortedatum", "1971-06-07");

        assertThat(refusals(ROW, other)).extracting(Refusal::column).containsExactly("bsn", "bsn");
    }

    @Test
    void oneBsnWithOneBirthDateIsASecondEmployment() {
        assertThat(refusals(ROW, with(ROW, "personeelsnummer", "10002"))).isEmpty();
    }

    @Test
    void theSameIbanForSeveralPeopleIsNoRefusal() {
        String partner = with(with(ROW, "personeelsnummer", "10002"), "bsn", "999972947");

        assertThat(refusals(ROW, with(partner, "achternaam", "Özdemir"))).isEmpty();
    }

    @Test
    void aBadRowDoesNotRefuseAGoodOne() {
        List<FileRow> rows =
                read(HEADER + "\r\n" + with(ROW, "bsn", "1") + "\r\n" + with(ROW, "personeelsnummer", "10002"));

        assertThat(rows).extracting(FileRow::isRefused).containsExactly(true, false);
    }

    @Test
    void begeleidWerkenNeedsNoWageAndNoAccount() {
        String row = with(with(with(ROW, "regeling", "Begeleid werken"), "iban", ""), "bruto_maandloon_voltijd", "");

        assertThat(refusals(row)).isEmpty();
    }

    @Test
    void aRowThatWasCutOffIsRefused() {
        assertThat(refusals("10001;999900298;Dam")).extracting(Refusal::column).contains("");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstColumn() {
        assertThat(read("\uFEFF" + HEADER + "\r\n" + ROW)).noneMatch(FileRow::isRefused);
    }

    @Test
    void anAbsentColumnIsUnchangedAndAnEmptyCellIsNot() {
        FileRow row = read("personeelsnummer;bsn;achternaam;geboortedatum;datum_in_dienst;regeling;schaal\r\n"
                        + "10001;999900298;Dam;1970-06-07;1992-05-25;Wsw;")
                .get(0);

        assertThat(row.isRefused()).isFalse();
        assertThat(row.or(PersonnelColumns.COST_CENTRE, "2100")).isEqualTo("2100");
        assertThat(row.or(PersonnelColumns.SCHAAL, "D")).isNull();
    }

    @Test
    void aFileThatIsNoPersonnelFileIsRefusedAsAWhole() {
        assertRefused(HEADER.replace(";bsn", "") + "\r\n" + ROW, "bsn");
        assertRefused(HEADER.replace("schaal", "scale") + "\r\n" + ROW, "scale");
        assertRefused(HEADER.replace("trede", "schaal") + "\r\n" + ROW, "schaal");
        assertRefused(HEADER.replace(';', ',') + "\r\n" + ROW.replace(';', ','), "");
        assertRefused(HEADER + "\r\n", "rijen");
        assertRefused("", "");
        assertRefused("%PDF-1.7 \u0000\u0001", "");
    }

    @Test
    void anotherEncodingIsRefusedAsAWhole() {
        byte[] latin = (HEADER + "\r\n" + with(ROW, "achternaam", "Özdemir")).getBytes(Charset.forName("windows-1252"));

        assertThatThrownBy(() -> PersonnelFile.read(new ReceivedFile("p.csv", latin, 1_000_000), List.of(), TODAY))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aFileThatIsTooLargeIsRefusedAsAWhole() {
        byte[] content = (HEADER + "\r\n" + ROW).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> PersonnelFile.read(new ReceivedFile("p.csv", content, 100), List.of(), TODAY))
                .isInstanceOf(Refused.class);
    }

    private static void assertRefused(String file, String named) {
        assertThatThrownBy(() -> read(file)).isInstanceOf(Refused.class).hasMessageContaining(named);
    }

    private static List<Refusal> refusals(String... rows) {
        return read(HEADER + "\r\n" + String.join("\r\n", rows)).stream()
                .flatMap(row -> row.refusals().stream())
                .toList();
    }

    private static List<FileRow> read(String file) {
        byte[] content = file.getBytes(StandardCharsets.UTF_8);
        return PersonnelFile.read(new ReceivedFile("p.csv", content, 1_000_000), List.of(), TODAY)
                .rows();
    }

    private static String with(String row, String column, String value) {
        String[] cells = row.split(";", -1);
        cells[List.of(HEADER.split(";")).indexOf(column)] = value;
        return String.join(";", cells);
    }
}
