package nl.noaberwerk.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.signals.Signal;
import nl.noaberwerk.testing.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A correction of an approved week counts when the host agrees, and not before, on a real database. */
class HourCorrectionsInDatabaseTest {

    private final List<Signal> raised = new ArrayList<>();
    private Desk desk;

    @BeforeEach
    void start() {
        desk = HoursDesk.opened(raised);
        HoursDesk.approved(desk);
    }

    @AfterEach
    void stop() {
        desk.close();
    }

    @Test
    void aCorrectionCountsOnlyWhenTheHostAgrees() {
        correct("6.5");
        assertThat(sheet().rows().get(0).total()).isEqualByComparingTo("7");
        assertThat(sheet().waiting()).isEqualTo(1);
        assertThat(sheet().corrections().get(0).before()).isEqualByComparingTo("7");
        assertThat(totals().get(0).hours()).isEqualByComparingTo("6.5");
        assertThat(totals().get(0).approved()).isEqualByComparingTo("7");

        asHost(() -> corrections().agree(waiting()));

        assertThat(sheet().rows().get(0).total()).isEqualByComparingTo("6.5");
        assertThat(totals()).allMatch(HourTotals.Total::isApproved);
        assertThat(totals().get(0).approved()).isEqualByComparingTo("6.5");
        assertThat(desk.tables.one("select count(*) from worked_hours where employment_id = 1"))
                .isEqualTo("2");
    }

    @Test
    void whatTheHostRefusesDoesNotCountAndWhoWroteItIsTold() {
        correct("6.5");
        asHost(() -> corrections().refuse(waiting(), "Zij was er tot half vijf"));

        assertThat(sheet().rows().get(0).total()).isEqualByComparingTo("7");
        assertThat(sheet().corrections().get(0).label()).isEqualTo("Niet akkoord");
        assertThat(totals().get(0).hours()).isEqualByComparingTo("7");
        assertThat(raised).hasSize(2).allMatch(signal -> signal.account().equals(Optional.of("hr")));
        assertThat(raised.get(0).text()).contains("Groen BV", "2-11-2026").doesNotContain("Dam");
        correct("6.75");
        assertThat(sheet().waiting()).isEqualTo(1);
    }

    @Test
    void oneCorrectionOfADayWaitsAtATimeAndCanBeTakenBack() {
        correct("6.5");
        assertThatThrownBy(() -> correct("6")).isInstanceOf(Refused.class);

        desk.does(() -> corrections().withdraw(waiting()));

        assertThat(sheet().waiting()).isZero();
        assertThat(totals()).allMatch(HourTotals.Total::isApproved);
        correct("6");
        assertThat(sheet().corrections()).hasSize(2);
    }

    @Test
    void anAnswerIsFinalAndOnlyOfTheOwnHost() {
        correct("6.5");
        long correction = waiting();
        desk.caller.becomes("ander", Role.INLENER);
        assertThatThrownBy(() -> desk.does(() -> corrections().agree(correction)))
                .isInstanceOf(Refused.class);

        asHost(() -> corrections().agree(correction));

        assertThatThrownBy(() -> desk.does(() -> corrections().withdraw(correction)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> asHost(() -> corrections().refuse(correction, "Toch niet")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> desk.tables.execute("update correction_answer set outcome = 'WITHDRAWN'"))
                .hasMessageContaining("never changes");
    }

    @Test
    void theHostHasATaskAndSeesTheWeekFirst() {
        correct("6.5");
        desk.caller.becomes("inlener", Role.INLENER);

        List<HostApprovals.Offered> offered =
                desk.doing(() -> desk.the(HostApprovals.class).list(1));

        assertThat(offered).hasSize(1).allMatch(HostApprovals.Offered::isWaiting);
        assertThat(offered.get(0).corrections()).isEqualTo(1);
        assertThat(desk.doing(() -> desk.the(HoursTasks.class).tasks(1)))
                .extracting(task -> task.text())
                .containsExactly("Correctie van uren bekijken: 1");
    }

    @Test
    void aWeekThatIsOverAndNotFilledInIsATaskOfHr() {
        // today is 10 November: of the five weeks at two hosts one is approved, and none of the others was entered
        assertThat(desk.doing(() -> desk.the(HoursTasks.class).tasks(1)))
                .extracting(task -> task.text())
                .containsExactly("Uren invullen en voorleggen: 9 weken zijn voorbij");
    }

    @Test
    void neitherReasonNorRemarkTellsWhySomebodyWasAbsent() {
        assertThatThrownBy(() -> correct("6.5", "Had griep")).isInstanceOf(Refused.class);
        correct("6.5");
        assertThatThrownBy(() -> asHost(() -> corrections().refuse(waiting(), "Zij had griep")))
                .isInstanceOf(Refused.class);
    }

    private void correct(String hours) {
        correct(hours, "Eerder naar huis gegaan");
    }

    private void correct(String hours, String reason) {
        DayHours right = new DayHours(1, HoursDesk.MONDAY, new BigDecimal(hours));
        desk.does(() -> corrections().correct(1, HoursDesk.HOST, right, reason));
    }

    private void asHost(Runnable word) {
        desk.caller.becomes("inlener", Role.INLENER);
        try {
            desk.does(word);
        } finally {
            desk.caller.becomes("hr", Role.HR_ADVISEUR);
        }
    }

    private long waiting() {
        return Long.parseLong(desk.tables.one("select id from worked_hours h where reason is not null"
                + " and not exists (select 1 from correction_answer a where a.correction_id = h.id)"));
    }

    private WeekSheet sheet() {
        return desk.doing(() -> desk.the(WorkedWeeks.class).open(1, HoursDesk.HOST, HoursDesk.MONDAY));
    }

    private List<HourTotals.Total> totals() {
        return desk.doing(() -> desk.the(HourTotals.class).of(1, YearMonth.of(2026, 11)));
    }

    private HourCorrections corrections() {
        return desk.the(HourCorrections.class);
    }
}
