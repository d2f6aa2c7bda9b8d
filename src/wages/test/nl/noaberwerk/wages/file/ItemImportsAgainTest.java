package nl.noaberwerk.wages.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import nl.noaberwerk.personnel.RowState;
import nl.noaberwerk.wages.NewItem;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** The same file again adds nothing, and a file in parts gives what the whole gives. */
class ItemImportsAgainTest {

    private static final List<String> COMPONENTS = List.of("OVERUREN", "ONREGELMATIG", "DECLARATIE", "VAKBOND", "FOUT");

    @RepeatedTest(200)
    void theSameFileTwiceAddsNothing(RepetitionInfo turn) {
        String[] rows = rows(new Random(turn.getCurrentRepetition()));
        ItemFile file = file();
        file.save(rows);
        List<NewItem> once = file.stored();

        ItemPlan again = file.save(rows);

        assertThat(again.rows()).extracting(ItemPlan.Planned::state).doesNotContain(RowState.NEW);
        assertThat(file.stored()).isEqualTo(once);
    }

    @RepeatedTest(200)
    void aFileInPartsGivesWhatTheWholeGives(RepetitionInfo turn) {
        Random random = new Random(1000 + turn.getCurrentRepetition());
        String[] rows = rows(random);
        ItemFile whole = file();
        whole.save(rows);

        // rows that are equal to the letter stay together: apart they could not be told from the same row sent again
        Map<String, Integer> part = new LinkedHashMap<>();
        Arrays.stream(rows).forEach(row -> part.computeIfAbsent(row, same -> random.nextInt(3)));
        ItemFile parts = file();
        List<Integer> order = new ArrayList<>(List.of(0, 1, 2));
        Collections.shuffle(order, random);
        order.forEach(number -> save(parts, rows, part, number));

        assertThat(parts.stored()).containsExactlyInAnyOrderElementsOf(whole.stored());
    }

    @Test
    void twoEqualRowsAreTwoItemsAndAreNamed() {
        String row = "10001;2026-11;DECLARATIE;;7,50;;lunch";
        ItemFile file = file();

        assertThat(file.notices(row, row)).anyMatch(notice -> notice.startsWith("2 gelijke rijen (rij 2, 3)"));
        file.save(row, row);
        assertThat(file.stored()).hasSize(2);
        file.save(row, row);
        file.save(row);
        assertThat(file.stored()).hasSize(2);
        file.save(row, row, row);
        assertThat(file.stored()).hasSize(3);
    }

    @Test
    void anotherFigureIsAnotherItemAndTheClerkIsTold() {
        ItemFile file = file();
        file.save("10001;2026-11;OVERUREN;2;;;");
        assertThat(file.notices("10001;2026-11;OVERUREN;3;;;")).anyMatch(notice -> notice.contains("10001 OVERUREN"));
        assertThat(file.notices("10001;2026-11;OVERUREN;2;;;")).isEmpty();
        assertThat(file.save("10001;2026-11;OVERUREN;2,00;;;").rows().get(0).state())
                .isEqualTo(RowState.UNCHANGED);
    }

    private static void save(ItemFile file, String[] rows, Map<String, Integer> part, int number) {
        String[] own =
                Arrays.stream(rows).filter(row -> part.get(row) == number).toArray(String[]::new);
        if (own.length > 0) {
            file.save(own);
        }
    }

    private static ItemFile file() {
        ItemFile file = new ItemFile();
        IntStream.rangeClosed(10001, 10004)
                .forEach(number -> file.employee(String.valueOf(number), LocalDate.of(2020, 1, 1)));
        return file;
    }

    private static String[] rows(Random random) {
        return IntStream.range(0, 1 + random.nextInt(40))
                .mapToObj(i -> row(random))
                .toArray(String[]::new);
    }

    private static String row(Random random) {
        String component = COMPONENTS.get(random.nextInt(COMPONENTS.size()));
        boolean hours = component.endsWith("UREN") || component.endsWith("MATIG");
        String figure = (1 + random.nextInt(3)) + (random.nextBoolean() ? ",5" : "");
        return (10001 + random.nextInt(4)) + ";2026-1" + (1 + random.nextInt(2)) + ";" + component + ";"
                + (hours ? figure : "") + ";" + (hours ? "" : figure) + ";" + (random.nextBoolean() ? "2100" : "") + ";"
                + (random.nextBoolean() ? "reden" : "");
    }
}
