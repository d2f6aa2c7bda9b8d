package nl.noaberwerk.absence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.personnel.RetainedItem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A case that ended goes whole, and nothing of any other case goes with it. */
class RetainedCasesInDatabaseTest {

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
    void anEndedCaseIsErasedWholeAndTheOthersStay() {
        long one = desk.employ(1);
        long other = desk.employ(2);
        desk.sick(one, "2024-01-10", "2024-02-03");
        desk.sick(other, "2024-01-10", "2024-02-04");
        long open = desk.employ(3);
        desk.sick(open, "2024-01-10");

        assertThat(ended(LocalDate.parse("2024-02-02"))).isEmpty();
        List<RetainedItem> ended = ended(LocalDate.parse("2024-02-03"));
        assertThat(ended).hasSize(1);
        assertThat(ended.get(0).employmentId()).isEqualTo(one);
        assertThat(ended.get(0).ended()).isEqualTo("2024-02-03");
        assertThat(ended.get(0).what()).isEqualTo("verzuimdossier 10-1-2024 tot en met 3-2-2024");

        // of another employer nothing goes
        erase(2, List.of(ended.get(0).id()));
        assertThat(ended(LocalDate.parse("2024-02-03"))).hasSize(1);

        erase(1, List.of(ended.get(0).id()));
        assertThat(desk.cases(one)).isEmpty();
        assertThat(ended(LocalDate.parse("2024-02-03"))).isEmpty();
        assertThat(desk.cases(other)).hasSize(1);
        assertThat(desk.cases(open)).hasSize(1);
    }

    private static List<RetainedItem> ended(LocalDate through) {
        return desk.doing(() -> desk.the(RetainedCases.class).ended(1, through));
    }

    private static void erase(long employerId, List<Long> ids) {
        desk.does(() -> desk.the(RetainedCases.class).erase(employerId, ids));
    }
}
