package nl.noaberwerk.wages.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.PreviewRow;
import nl.noaberwerk.personnel.RowState;
import nl.noaberwerk.platform.TableFile;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The file with items as an employer delivers it, for the people of her personnel file. */
class ItemFileOfTheEmployerTest {

    private static final Path DATA = Path.of(System.getProperty("shared.folder", "../../../shared"), "data");

    @Test
    void everyRowIsTaken() throws IOException {
        ItemFile file = employer();
        ItemPlan plan = file.planOf(Files.readString(example("mutaties.csv")));

        // counted in the file itself with awk
        assertThat(plan.rows()).hasSize(51);
        assertThat(plan.preview())
                .filteredOn(row -> row.state() == RowState.REFUSED)
                .isEmpty();
        Map<String, Long> perComponent = plan.orders().stream()
                .collect(Collectors.groupingBy(order -> order.item().component(), Collectors.counting()));
        assertThat(perComponent)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "DECLARATIE",
                        11L,
                        "ONREGELMATIG",
                        9L,
                        "VAKBOND",
                        14L,
                        "OVERUREN",
                        11L,
                        "GRATIFICATIE",
                        1L,
                        "VOORSCHOT",
                        5L));
    }

    @Test
    void everyVoorschotIsTakenBackInDecember() throws IOException {
        List<PreviewRow> advances = employer().planOf(Files.readString(example("mutaties.csv"))).preview().stream()
                .filter(row -> row.notes().stream().anyMatch(note -> note.contains("ingehouden")))
                .toList();
        assertThat(advances)
                .extracting(PreviewRow::personnelNumber)
                .containsExactly("10028", "10049", "10088", "10094", "10109");
        assertThat(advances.get(0).notes()).containsExactly("Wordt ingehouden in december 2026: 90,01.");
    }

    @Test
    void theSameFileAgainAddsNothing() throws IOException {
        ItemFile file = employer();
        String[] rows =
                Files.readString(example("mutaties.csv")).lines().skip(1).toArray(String[]::new);
        file.save(rows);
        assertThat(file.stored()).hasSize(51);
        assertThat(file.save(rows).rows()).extracting(ItemPlan.Planned::state).containsOnly(RowState.UNCHANGED);
        assertThat(file.stored()).hasSize(51);
    }

    private static ItemFile employer() throws IOException {
        ItemFile file = new ItemFile();
        try (InputStream people = Files.newInputStream(example("personeel.csv"))) {
            TableFile.read(people, "personeel.csv", 10_000_000).rows().forEach(row -> add(file, row));
        }
        return file;
    }

    private static void add(ItemFile file, TableFile.Row row) {
        String number = row.get("personeelsnummer");
        if (row.get("regeling").equals("Begeleid werken")) {
            file.begeleidWerken(number);
            return;
        }
        file.employee(number, LocalDate.parse(row.get("datum_in_dienst")));
        if (!row.get("datum_uit_dienst").isEmpty()) {
            file.leaves(number, LocalDate.parse(row.get("datum_uit_dienst")));
        }
    }

    private static Path example(String name) {
        Path file = DATA.resolve(name);
        Assumptions.assumeTrue(Files.exists(file), "the files of an employer are not here: " + file);
        return file;
    }
}
