package nl.noaberwerk.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.noaberwerk.personnel.ImportPreview;
import nl.noaberwerk.personnel.ReceivedFile;
import nl.noaberwerk.personnel.RowState;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.testing.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From entered hours to the host's word, on a real database. */
class WorkedWeeksInDatabaseTest {

    private static final String HOST = HoursDesk.HOST;
    private static final LocalDate MONDAY = HoursDesk.MONDAY;

    private Desk desk;

    @BeforeEach
    void start() {
        desk = HoursDesk.opened(new ArrayList<>());
    }

    @AfterEach
    void stop() {
        desk.close();
    }

    @Test
    void theSheetHoldsWhoWorksThereAndNobodyElse() {
        assertThat(sheet().rows()).extracting(WeekSheet.SheetRow::employmentId).containsExactly(1L, 2L);
    }

    @Test
    void onlyWhatDiffersIsAddedAndTheLastRecordCounts() {
        enter(1, 0, "7.5");
        enter(1, 0, "7.5");
        enter(1, 0, "8");

        assertThat(sheet().rows().get(0).total()).isEqualByComparingTo("8");
        assertThat(desk.tables.one("select count(*) from worked_hours")).isEqualTo("2");
    }

    @Test
    void hoursThatCannotBeAreRefusedByName() {
        assertThatThrownBy(() -> enter(1, 0, "7.3")).isInstanceOf(Refused.class).hasMessageContaining("Dam1");
        assertThatThrownBy(() -> enter(1, 0, "25")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> enter(3, 0, "7")).isInstanceOf(Refused.class);
        // 16 November lies ahead of 10 November
        assertThatThrownBy(() -> enter(1, 14, "7")).isInstanceOf(Refused.class);
        assertThat(desk.tables.one("select count(*) from worked_hours")).isEqualTo("0");
    }

    @Test
    void aWeekIsOfferedWhenItIsOverAndThenIsClosedForEntry() {
        enter(1, 7, "7");
        assertThatThrownBy(() -> desk.does(() -> weeks().offer(1, HOST, MONDAY.plusWeeks(1))))
                .isInstanceOf(Refused.class);
        enter(1, 0, "7");
        desk.does(() -> weeks().offer(1, HOST, MONDAY));

        assertThatThrownBy(() -> enter(1, 1, "7")).isInstanceOf(Refused.class);
    }

    @Test
    void theHostSeesItsOwnWeeksOnlyAndItsWordIsFinal() {
        enter(1, 0, "7");
        desk.does(() -> weeks().offer(1, HOST, MONDAY));
        long week = sheet().week().orElseThrow().getId();
        desk.caller.becomes("ander", Role.INLENER);
        assertThatThrownBy(() -> desk.does(() -> approvals().approve(week))).isInstanceOf(Refused.class);
        assertThat(desk.doing(() -> approvals().list(1))).isEmpty();

        desk.caller.becomes("inlener", Role.INLENER);
        desk.does(() -> approvals().approve(week));

        assertThatThrownBy(() -> desk.does(() -> approvals().dispute(week, "Maandag was 6 uur")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> desk.tables.execute("update host_week set remark = 'x'"))
                .hasMessageContaining("an approved week never changes");
        assertThatThrownBy(() -> desk.tables.execute(
                        "insert into worked_hours values (9, " + week + ", 1, '2026-11-03', 5, null, now(), 'x')"))
                .hasMessageContaining("only change by a correction");
    }

    @Test
    void whatTheHostDisputesIsMendedAndOfferedAgain() {
        enter(1, 0, "7");
        desk.does(() -> weeks().offer(1, HOST, MONDAY));
        desk.caller.becomes("inlener", Role.INLENER);
        long week = desk.doing(() -> approvals().list(1)).get(0).week().getId();
        desk.does(() -> approvals().dispute(week, "Maandag was 6 uur"));
        desk.caller.becomes("hr", Role.HR_ADVISEUR);
        enter(1, 0, "6");
        desk.does(() -> weeks().offer(1, HOST, MONDAY));

        assertThat(sheet().state()).isEqualTo(WeekState.OFFERED);
        assertThat(sheet().rows().get(0).total()).isEqualByComparingTo("6");
    }

    @Test
    void aHostCannotWriteWhySomebodyWasNotThere() {
        enter(1, 0, "7");
        desk.does(() -> weeks().offer(1, HOST, MONDAY));
        long week = sheet().week().orElseThrow().getId();
        desk.caller.becomes("inlener", Role.INLENER);

        assertThatThrownBy(() -> desk.does(() -> approvals().dispute(week, "Hij had griep")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aWeekIsListedForWhoWorkedThereOnAnyDayOfIt() {
        desk.tables.execute("insert into placement_fact (id, employment_id, valid_from, recorded_at, recorded_by,"
                + " reason, werksoort, inlener) values (13, 3, '2026-11-04', now(), 'test', 'test',"
                + " 'GROEPSDETACHERING', '" + HOST + "'), (14, 3, '2026-11-06', now(), 'test', 'test',"
                + " 'GROEPSDETACHERING', 'Derde BV')");

        List<ListedWeek> listed = desk.doing(() -> weeks().list(1, MONDAY.plusDays(3)));

        assertThat(listed)
                .filteredOn(week -> week.monday().equals(MONDAY))
                .extracting(ListedWeek::inlener, ListedWeek::people)
                .containsExactly(tuple("Derde BV", 1), tuple("Elders BV", 1), tuple(HOST, 3));
        assertThat(listed)
                .filteredOn(week -> week.monday().equals(MONDAY.minusWeeks(1)))
                .extracting(ListedWeek::inlener)
                .containsExactly("Elders BV", HOST);
        assertThat(sheet().rows()).extracting(WeekSheet.SheetRow::employmentId).containsExactly(1L, 2L, 3L);
    }

    @Test
    void aFileIsTakenRowByRowAndAgainAddsNothing() {
        String file = """
                personeelsnummer;inlener;datum;uren
                10001;Groen BV;2-11-2026;7,5
                10002;Groen BV;2-11-2026;7,3
                10003;Groen BV;2-11-2026;7
                99999;Groen BV;2-11-2026;7
                10001;Groen BV;2-11-2026;6
                """;
        assertThat(states(file))
                .containsExactly(RowState.NEW, RowState.REFUSED, RowState.REFUSED, RowState.REFUSED, RowState.REFUSED);
        assertThat(states(file).get(0)).isEqualTo(RowState.UNCHANGED);
        assertThat(sheet().total()).isEqualByComparingTo("7.5");
    }

    private List<RowState> states(String file) {
        ImportPreview preview = desk.doing(() -> desk.the(HourImports.class)
                .save(1, new ReceivedFile("uren.csv", file.getBytes(StandardCharsets.UTF_8), 10_000)));
        return preview.rows().stream().map(row -> row.state()).toList();
    }

    private void enter(long employment, int daysOn, String hours) {
        LocalDate day = MONDAY.plusDays(daysOn);
        desk.does(() -> weeks().save(1, HOST, day, List.of(new DayHours(employment, day, new BigDecimal(hours)))));
    }

    private WeekSheet sheet() {
        return desk.doing(() -> weeks().open(1, HOST, MONDAY));
    }

    private WorkedWeeks weeks() {
        return desk.the(WorkedWeeks.class);
    }

    private HostApprovals approvals() {
        return desk.the(HostApprovals.class);
    }
}
