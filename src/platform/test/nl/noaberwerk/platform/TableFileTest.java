package nl.noaberwerk.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.noaberwerk.rules.Euro;
import org.junit.jupiter.api.Test;

/** A table is read from CSV and XLSX alike; what is no table is refused with the reason. */
class TableFileTest {

    private static final long MEGABYTE = 1_000_000;

    @Test
    void csvWithSemicolonsAndQuotesIsRead() {
        TableFile table = read("naam;plaats\r\n\"Dam; ten\";\"'t \"\"Veld\"\"\"\r\n");
        assertThat(table.header()).containsExactly("naam", "plaats");
        assertThat(table.rows().get(0).get("naam")).isEqualTo("Dam; ten");
        assertThat(table.rows().get(0).get("plaats")).isEqualTo("'t \"Veld\"");
    }

    @Test
    void theHeaderIsRowOneAndBlankRowsCountButAreNoRows() {
        TableFile table = read("a;b\n1;2\n;\n3;4\n");
        assertThat(table.rows()).extracting(TableFile.Row::number).containsExactly(2, 4);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstColumn() {
        assertThat(read("\uFEFFa;b\n1;2\n").header()).containsExactly("a", "b");
    }

    @Test
    void anAbsentColumnIsEmpty() {
        TableFile table = read("a;b\n1;2\n");
        assertThat(table.has("c")).isFalse();
        assertThat(table.rows().get(0).get("c")).isEmpty();
    }

    @Test
    void anotherEncodingIsRefused() {
        refused("naam;plaats\nÖzdemir;Borne\n".getBytes(Charset.forName("windows-1252")), "platform.file.encoding");
        refused("naam;plaats\nDam;Borne\n".getBytes(StandardCharsets.UTF_16), "platform.file.encoding");
    }

    @Test
    void whatIsNoTableIsRefused() {
        refused(new byte[0], "platform.file.empty");
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, 0, 0}, "platform.file.binary");
        refused("gewone tekst zonder kolommen".getBytes(StandardCharsets.UTF_8), "platform.file.no-table");
        refused("a;a\n1;2\n".getBytes(StandardCharsets.UTF_8), "platform.file.column-twice");
    }

    @Test
    void aZipThatIsNoWorkbookIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("brief.txt"));
            zip.write('x');
        }
        refused(bytes.toByteArray(), "platform.file.no-table");
    }

    @Test
    void aLargerFileThanAllowedIsRefused() {
        byte[] content = "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> TableFile.read(new ByteArrayInputStream(content), "groot.csv", 5))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.key()).isEqualTo("platform.file.too-large");
                    assertThat(refused.status()).isEqualTo(422);
                });
    }

    @Test
    void aWorkbookGivesTheSameTextsAsCsv() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TableWriter table = TableWriter.xlsx(bytes, "Personeel")) {
            table.header(List.of("naam", "geboortedatum", "loon", "uren", "leeg"));
            table.row("Özdemir", LocalDate.of(1970, 6, 7), Euro.of("2629.12"), new BigDecimal("32"), null);
        }
        TableFile.Row row = TableFile.read(new ByteArrayInputStream(bytes.toByteArray()), "p.xlsx", MEGABYTE)
                .rows()
                .get(0);
        assertThat(row.get("naam")).isEqualTo("Özdemir");
        assertThat(row.get("geboortedatum")).isEqualTo("1970-06-07");
        assertThat(row.get("loon")).isEqualTo("2629,12");
        assertThat(row.get("uren")).isEqualTo("32");
        assertThat(row.get("leeg")).isEmpty();
    }

    private static TableFile read(String csv) {
        return TableFile.read(
                new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "personeel.csv", MEGABYTE);
    }

    private static void refused(byte[] content, String key) {
        assertThatThrownBy(() -> TableFile.read(new ByteArrayInputStream(content), "bestand", MEGABYTE))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
