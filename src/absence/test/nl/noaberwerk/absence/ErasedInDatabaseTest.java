package nl.noaberwerk.absence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.noaberwerk.labour.DaySpan;
import nl.noaberwerk.personnel.DataSubject;
import nl.noaberwerk.personnel.KeptData;
import nl.noaberwerk.personnel.RetainedItem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What somebody may see of herself, and what goes when its time has passed. */
class ErasedInDatabaseTest {

    private static final LocalDate THROUGH = LocalDate.parse("2024-12-31");

    private static AbsenceDesk desk;

    @BeforeAll
    static void start() throws IOException {
        desk = new AbsenceDesk();
    }

    @AfterAll
    static void stop() throws IOException {
        desk.close();
    }

    @Test
    void aCaseIsErasedWholeAndTheOthersStay() {
        desk.employ(1);
        long old = desk.sick(1, "2024-03-01", "2024-05-10");
        long number = desk.cases(1).get(0).caseId();
        desk.does(() -> desk.the(Advices.class)
                .record(
                        number,
                        new Advices.Draft(
                                LocalDate.parse("2024-04-01"),
                                "A. Vermeer",
                                WorkAdvice.NONE,
                                List.of(new Degree(LocalDate.parse("2024-04-02"), BigDecimal.valueOf(50), false)))));
        desk.does(() ->
                desk.the(HoursWorked.class).record(number, LocalDate.parse("2024-04-05"), new BigDecimal("12.5")));
        desk.sick(1, "2026-10-01");
        desk.does(() -> desk.the(Zwangerschapsverloven.class)
                .record(1, new DaySpan(LocalDate.parse("2024-07-01"), LocalDate.parse("2024-10-20"))));

        List<RetainedItem> ended =
                desk.doing(() -> desk.the(RetainedCases.class).ended(1, THROUGH));
        assertThat(ended).extracting(RetainedItem::id).containsExactly(number);
        assertThat(ended.get(0).what()).isEqualTo("verzuimdossier 1-3-2024 tot en met 10-5-2024");
        desk.does(() -> desk.the(RetainedCases.class).erase(1, List.of(number)));
        assertThat(desk.cases(1)).hasSize(1);
        assertThat(desk.query("select 1 from ziekmelding where id = " + old)).isEmpty();
        assertThat(desk.query("select 1 from bedrijfsarts_advice union all select 1 from hours_worked_week"))
                .isEmpty();

        List<RetainedItem> leaves =
                desk.doing(() -> desk.the(RetainedLeaves.class).ended(1, THROUGH));
        desk.does(() ->
                desk.the(RetainedLeaves.class).erase(1, List.of(leaves.get(0).id())));
        assertThat(desk.query("select 1 from zwangerschapsverlof")).isEmpty();
    }

    @Test
    void sheSeesEverythingThatIsKeptOfHer() {
        desk.employ(2);
        desk.sick(2, "2026-03-01", "2026-03-10");
        List<KeptData> kept = desk.doing(() -> desk.the(AbsenceData.class).of(new DataSubject(2, 1, Set.of(2L))));
        assertThat(kept).hasSize(5);
        assertThat(kept.get(1).rows())
                .containsExactly(List.of("1-3-2026", "10-3-2026", "1-3-2026", "helemaal afwezig"));
    }
}
