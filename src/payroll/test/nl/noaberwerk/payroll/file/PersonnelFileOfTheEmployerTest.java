package nl.noaberwerk.payroll.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.noaberwerk.indication.IndicationPart;
import nl.noaberwerk.personnel.FileRow;
import nl.noaberwerk.personnel.ImportedPart;
import nl.noaberwerk.personnel.PersonnelColumns;
import nl.noaberwerk.personnel.ReceivedFile;
import nl.noaberwerk.personnel.Refusal;
import nl.noaberwerk.personnel.file.PersonnelFile;
import nl.noaberwerk.placement.PlacementPart;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.TableWriter;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.rules.Law;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The personnel file as an employer exports it, with the columns of all areas. */
class PersonnelFileOfTheEmployerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void allPeopleOfTheExampleFileAreAccepted() throws IOException {
        List<FileRow> rows = rows(example().getBytes(StandardCharsets.UTF_8));

        assertThat(rows).hasSize(119).noneMatch(FileRow::isRefused);
        assertThat(rows).filteredOn(PersonnelColumns::isBegeleidWerken).hasSize(4);
    }

    @Test
    void theSameTableAsXlsxReadsTheSame() throws IOException {
        List<FileRow> csv = rows(example().getBytes(StandardCharsets.UTF_8));
        List<FileRow> xlsx = rows(asXlsx(example()));

        assertThat(xlsx).hasSameSizeAs(csv).noneMatch(FileRow::isRefused);
        for (int i = 0; i < csv.size(); i++) {
            for (var column : PersonnelColumns.ALL) {
                assertThat(xlsx.get(i).get(column)).isEqualTo(csv.get(i).get(column));
            }
        }
    }

    @Test
    void anIndicatieThatEndsBeforeItWasDecidedIsRefused() throws IOException {
        String turned = example().replace("2022-12-30;2037-12-28", "2037-12-28;2022-12-30");

        assertThat(refusals(turned)).extracting(Refusal::column).contains("indicatie_geldig_tot");
    }

    @Test
    void begeleidWerkenIsNoWerksoortOfOurOwnEmployees() throws IOException {
        String wrong = example().replaceFirst(";Beschut werk;Groen West;", ";Begeleid werken;Groen West;");

        assertThat(refusals(wrong)).extracting(Refusal::column).containsExactly("werksoort");
    }

    @Test
    void reasonsOfEveryAreaAreDutchSentences() throws IOException {
        String bad = example()
                .replace("2022-12-30;2037-12-28", "2022-12-30;")
                .replace(";10,40;18;5;2020-12-05", ";1040,00;18;5;2027-12-05");

        assertThat(refusals(bad))
                .hasSizeGreaterThan(2)
                .allSatisfy(refusal ->
                        assertThat(refusal.text()).doesNotContain("import.").endsWith("."));
    }

    private static List<Refusal> refusals(String file) {
        return rows(file.getBytes(StandardCharsets.UTF_8)).stream()
                .flatMap(row -> row.refusals().stream())
                .toList();
    }

    private static List<FileRow> rows(byte[] content) {
        Today today = new Today() {
            @Override
            public LocalDate date() {
                return TODAY;
            }
        };
        List<ImportedPart> parts =
                List.of(new PlacementPart(null, null), new IndicationPart(null, null, today, null, lawOfTheFiles()));
        return PersonnelFile.read(new ReceivedFile("personeel", content, 5_000_000), parts, TODAY)
                .rows();
    }

    static String example() throws IOException {
        Path file = Path.of(System.getProperty("shared.folder", "../shared"), "data", "personeel.csv");
        Assumptions.assumeTrue(Files.exists(file), "the example personnel file is not on this machine");
        return Files.readString(file).replace("\uFEFF", "");
    }

    private static byte[] asXlsx(String csv) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> lines = csv.lines().toList();
        try (TableWriter table = TableWriter.xlsx(out, "personeel")) {
            table.header(List.of(lines.get(0).split(";")));
            for (String line : lines.subList(1, lines.size())) {
                table.row(new ArrayList<Object>(Arrays.asList(line.split(";", -1))));
            }
        }
        return out.toByteArray();
    }

    private static LawBook lawOfTheFiles() {
        return new LawBook() {
            @Override
            public Law current() {
                return Law.load();
            }
        };
    }
}
