package nl.noaberwerk.leave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.noaberwerk.leave.file.LeaveImports;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.personnel.Employer;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.EmploymentChanged;
import nl.noaberwerk.personnel.EmploymentFact;
import nl.noaberwerk.personnel.EndOfService;
import nl.noaberwerk.personnel.FactStore;
import nl.noaberwerk.personnel.ImportPreview;
import nl.noaberwerk.personnel.ReceivedFile;
import nl.noaberwerk.personnel.WorkingHours;
import nl.noaberwerk.placement.Supervision;
import nl.noaberwerk.placement.Supervisions;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.privacy.GuardList;
import nl.noaberwerk.privacy.GuardWord;
import nl.noaberwerk.privacy.GuardedText;
import nl.noaberwerk.signals.Signal;
import nl.noaberwerk.signals.Signals;
import nl.noaberwerk.testing.Desk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Leave on a real database: asked, answered, granted by silence, accrued, given back, lapsed; never changed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeaveInDatabaseTest {

    private final Desk desk = new Desk(
            Employer.class,
            Employment.class,
            EmploymentFact.class,
            WorkingHours.class,
            EndOfService.class,
            Supervision.class,
            GuardWord.class,
            LeaveRequest.class,
            LeaveDecision.class,
            LeaveDay.class,
            LeaveEntry.class,
            LeaveWarning.class);

    private final Lost lost = new Lost();
    private final Told told = new Told();
    private long next;
    private long id;

    /** Days that were not enjoyed, as an area above tells them. */
    private static final class Lost implements DaysNotTaken {

        private Map<Long, Set<LocalDate>> days = Map.of();

        @Override
        public Map<Long, Set<LocalDate>> between(Collection<Long> employmentIds, LocalDate first, LocalDate last) {
            return days;
        }
    }

    private static final class Told extends Signals {

        private final List<Signal> raised = new ArrayList<>();

        @Override
        public void raise(Signal signal) {
            raised.add(signal);
        }
    }

    LeaveInDatabaseTest() {
        desk.areas(lost)
                .put(Signals.class, told)
                .with(
                        FactStore.class,
                        EmployeeNames.class,
                        Supervisions.class,
                        GuardList.class,
                        GuardedText.class,
                        LeaveStore.class,
                        ServiceReader.class,
                        LeaveSettlement.class,
                        LeaveBalances.class,
                        LeaveAccess.class,
                        LeaveChecks.class,
                        LeaveRequests.class,
                        RequestRows.class,
                        LeaveDesk.class,
                        LeaveAccounts.class,
                        LeaveCalendars.class,
                        LeaveTaken.class,
                        LeaveOpenings.class,
                        LeaveImports.class,
                        WarningRows.class,
                        LeaveNight.class,
                        LeaveData.class,
                        LeaveEvents.class,
                        RetainedLeaveHours.class);
    }

    /** Somebody of 31 hours, Monday to Thursday 7 and Friday 3, in the team of the account leiding. */
    @BeforeEach
    void somebodyNew() {
        desk.day.date = LocalDate.parse("2026-11-10");
        desk.caller.becomes("hr", Role.HR_ADVISEUR);
        lost.days = Map.of();
        told.raised.clear();
        desk.told.clear();
        id = desk.tables.employ(++next);
        desk.tables.execute(
                "insert into employment_fact (id, employment_id, topic, valid_from, recorded_at, recorded_by,"
                        + " reason, hours_per_week, full_time_hours, roster) values (" + id + ", " + id
                        + ", 'HOURS', '2020-01-01', now(), 'x', 'x', 31, 36, '7|7|7|7|3')");
        desk.tables.execute("insert into team_membership (id, employment_id, location, group_leader, valid_from,"
                + " recorded_at, recorded_by, reason) values (" + id + ", " + id + ", 'Hal 1', 'A. Bos', '2020-01-01',"
                + " now(), 'x', 'x')");
        if (id == 1) {
            desk.tables.execute("insert into account (id, version, name, full_name, password_hash) values (900, 0,"
                    + " 'leiding', 'L. Eiding', 'x')");
            desk.tables.execute("insert into supervision (id, employer_id, location, group_leader, account, deputy,"
                    + " holds_from, reason, granted_at, granted_by) values (1, 1, 'Hal 1', 'A. Bos', 'leiding', false,"
                    + " '2020-01-01', 'x', now(), 'x')");
        }
    }

    @AfterAll
    void stop() {
        desk.close();
    }

    /** Domain 8.5: 31 hours a week give 124 hours of the law. */
    @Test
    void theHoursOfTheYearStandThereAndTwiceAddsNothing() {
        settle();
        assertThat(balance().statutory()).isEqualByComparingTo("124.0");
        long lines = lines();
        settle();
        assertThat(lines()).isEqualTo(lines);
    }

    /** Domain 8.5: entry on 1 July 2026 gives 124 x 184/365 = 62.5 hours. */
    @Test
    void whoCameInTheYearHasAPartOfIt() {
        desk.tables.execute("update employment set in_service = '2026-07-01' where id = " + id);
        settle();
        assertThat(balance().statutory()).isEqualByComparingTo("62.5");
    }

    /** 31 hours until 30 September, 20 from 1 October: (124 x 273 + 80 x 92) / 365 = 112.9. */
    @Test
    void anotherNumberOfHoursIsALineThatSaysSo() {
        settle();
        desk.tables.execute(
                "insert into employment_fact (id, employment_id, topic, valid_from, recorded_at, recorded_by,"
                        + " reason, hours_per_week, full_time_hours, roster) values (" + (id + 500) + ", " + id
                        + ", 'HOURS', '2026-10-01', now(), 'x', 'x', 20, 36, '4|4|4|4|4')");
        settle();
        assertThat(balance().statutory()).isEqualByComparingTo("112.9");
        assertThat(account().lines()).anyMatch(line -> line.reason().contains("bijgesteld"));
        assertSumIsBalance();
    }

    /** 21 December to 31 December 2026: nine weekdays less Christmas (Friday 25 December, 3 hours): 7x4+7x4 = 56 hours. */
    @Test
    void leaveTakesTheHoursOfTheRosterButNoHolidays() {
        long request = ask("2026-12-21", "2026-12-31");
        assertThat(desk.doing(() -> desk.the(LeaveDesk.class).one(request))
                        .request()
                        .getHours())
                .isEqualByComparingTo("56");
        approve(request);
        assertThat(account().balance().planned()).isEqualByComparingTo("56");
        assertThat(account().balance().afterPlanned()).isEqualByComparingTo("68.0");
    }

    @Test
    void aSupervisorAnswersForTheOwnTeamOnly() {
        desk.caller.becomes("leiding", Role.LEIDINGGEVENDE);
        long request = ask("2026-12-07", "2026-12-08");
        approve(request);
        desk.caller.becomes("anders", Role.LEIDINGGEVENDE);
        assertThatThrownBy(() -> ask("2026-12-14", "2026-12-14"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("eigen team");
        assertThat(desk.doing(() ->
                                desk.the(LeaveCalendars.class).of(1, day("2026-12-07"), day("2026-12-13"), "", 0, 50))
                        .total())
                .isZero();
    }

    @Test
    void refusingNeedsAReasonAndAnAnswerIsGivenOnce() {
        long request = ask("2026-12-07", "2026-12-07");
        assertThatThrownBy(() -> desk.does(() -> desk.the(LeaveRequests.class).refuse(request, " ")))
                .isInstanceOf(Refused.class);
        desk.does(() -> desk.the(LeaveRequests.class).refuse(request, "Die week zijn er al drie mensen vrij"));
        assertThatThrownBy(() -> approve(request)).isInstanceOf(Refused.class);
        settle();
        assertThat(balance().total()).isEqualByComparingTo("124.0");
    }

    @Test
    void withdrawnLeaveComesBackAsALineOfItsOwn() {
        long request = ask("2026-12-07", "2026-12-08");
        approve(request);
        desk.does(() -> desk.the(LeaveRequests.class).withdraw(request, "Gaat niet door"));
        assertThat(account().balance().planned()).isEqualByComparingTo("0");
        assertThat(account().planned()).extracting(AccountView.Line::reason).contains("Verlof ingetrokken");
        assertSumIsBalance();
    }

    @Test
    void moreThanThereIsIsNotApproved() {
        long request = ask("2026-11-16", "2026-12-31");
        assertThatThrownBy(() -> approve(request)).isInstanceOf(Refused.class).hasMessageContaining("te weinig");
    }

    @Test
    void theSameDayIsNotGivenTwice() {
        ask("2026-12-07", "2026-12-07");
        assertThatThrownBy(() -> ask("2026-12-07", "2026-12-09")).isInstanceOf(Refused.class);
    }

    /** BW 7:638 lid 2: asked on 20 October, no answer up to and including 3 November. */
    @Test
    void withoutAnAnswerInTwoWeeksItIsGranted() {
        long request = ask("2026-12-14", "2026-12-15", "2026-10-27", LeaveKind.VAKANTIE);
        night("2026-11-10");
        assertThat(outcome(request)).isEmpty();
        assertThat(told.raised)
                .anyMatch(one -> one.account().filter("leiding"::equals).isPresent());
        night("2026-11-11");
        assertThat(outcome(request)).contains(Outcome.GRANTED);
        assertThat(account().balance().planned()).isEqualByComparingTo("14");
    }

    @Test
    void otherLeaveIsNeverGrantedBySilence() {
        long request = ask("2026-12-14", "2026-12-15", "2026-10-01", LeaveKind.KORTDUREND_ZORGVERLOF);
        night("2026-11-11");
        assertThat(outcome(request)).isEmpty();
    }

    /** Domain 8.6: kortdurend zorgverlof is twice the hours of a week in twelve months: 62 hours. */
    @Test
    void ofCareThereIsTwiceTheWeek() {
        ask("2026-11-16", "2026-11-29", "2026-11-10", LeaveKind.KORTDUREND_ZORGVERLOF);
        assertThatThrownBy(() -> ask("2026-12-14", "2026-12-14", "2026-11-10", LeaveKind.KORTDUREND_ZORGVERLOF))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("62");
    }

    /** Payroll reads 70 percent over the days of kortdurend zorgverlof, and a run that was calculated is marked. */
    @Test
    void whatIsPaidLessIsToldToPayroll() {
        long request = ask("2026-11-16", "2026-11-17", "2026-11-10", LeaveKind.KORTDUREND_ZORGVERLOF);
        assertThat(paid()).isEmpty();
        approve(request);
        assertThat(paid()).hasSize(2).allSatisfy(one -> {
            assertThat(one.hours()).isEqualByComparingTo("7");
            assertThat(one.rate().decimal()).isEqualByComparingTo("70");
            assertThat(one.minimum()).isTrue();
        });
        assertThat(desk.told).contains(new EmploymentChanged(1, day("2026-11-16")));
    }

    @Test
    void vakantieTellsPayrollNothing() {
        approve(ask("2026-11-16", "2026-11-17"));
        assertThat(paid()).isEmpty();
        assertThat(desk.told).isEmpty();
    }

    /** BW 7:637: two of the days were not enjoyed; when that turns out otherwise they are taken after all. */
    @Test
    void daysThatWereNotEnjoyedAreGivenBack() {
        approve(ask("2026-11-02", "2026-11-05", "2026-11-01", LeaveKind.VAKANTIE));
        assertThat(balance().total()).isEqualByComparingTo("96.0");
        lost.days = Map.of(id, Set.of(day("2026-11-03"), day("2026-11-04")));
        night("2026-11-10");
        assertThat(balance().total()).isEqualByComparingTo("110.0");
        lost.days = Map.of();
        night("2026-11-11");
        assertThat(balance().total()).isEqualByComparingTo("96.0");
        assertSumIsBalance();
    }

    /** Domain 8.5: hours of 2026 lapse on 1 July 2027, and only when there was a warning. */
    @Test
    void hoursLapseAtNightAfterAWarningOnly() {
        settle();
        night("2027-07-02");
        assertThat(left(2026)).isEqualByComparingTo("124.0");
        desk.tables.execute("insert into leave_warning (id, employer_id, employment_id, year, round, hours, lapses_on,"
                + " warned_on, letter_id, recorded_at, recorded_by) values (" + id + ", 1, " + id
                + ", 2026, 'APRIL', 124, '2027-07-01', '2027-04-01', 1, now(), 'x')");
        night("2027-07-02");
        assertThat(left(2026)).isEqualByComparingTo("0");
        night("2027-07-03");
        assertThat(account().lines())
                .filteredOn(line -> line.posting() == Posting.LAPSED)
                .singleElement()
                .satisfies(line -> assertThat(line.hours()).isEqualByComparingTo("-124.0"));
        assertSumIsBalance();
    }

    @Test
    void aLineIsNeverChanged() {
        settle();
        assertThatThrownBy(() -> desk.tables.execute("update leave_entry set hours = 1 where employment_id = " + id))
                .rootCause()
                .hasMessageContaining("append only");
    }

    /** Cao SW: one week at most, 31 hours. */
    @Test
    void aWeekIsBoughtAtMostAndOnlyExtraHoursAreSold() {
        change(Posting.BOUGHT, HourBucket.extra(2026), "20");
        assertThatThrownBy(() -> change(Posting.BOUGHT, HourBucket.extra(2026), "12"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("31");
        change(Posting.SOLD, HourBucket.extra(2026), "5");
        assertThatThrownBy(() -> change(Posting.SOLD, HourBucket.extra(2026), "16"))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> change(Posting.SOLD, HourBucket.statutory(2026), "1"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("7:640");
        assertThat(balance().extra()).isEqualByComparingTo("15");
    }

    @Test
    void openingBalancesAreTakenRowByRowAndTwiceAddsNothing() {
        String number = String.valueOf(10_000 + id);
        String file = "personeelsnummer;jaar;soort;uren;per\n" + number + ";2025;wettelijk;12,5;2026-07-01\n" + number
                + ";2026;wettelijk;20;2026-07-01\n99;2026;wettelijk;8;2026-07-01\n" + number
                + ";2027;bovenwettelijk;8;2026-07-01\n";
        ImportPreview done = read(file);
        assertThat(done.accepted()).isEqualTo(2);
        assertThat(done.refusals()).hasSize(2);
        // 20 hours, and of the second half of 2026: 124 x 184/365 = 62.5
        assertThat(left(2026)).isEqualByComparingTo("82.5");
        assertThat(left(2025)).isEqualByComparingTo("12.5");
        assertThat(read(file).accepted()).isZero();
        assertSumIsBalance();
    }

    @Test
    void theCalendarShowsWhoIsFreeAndNothingElse() {
        approve(ask("2026-12-07", "2026-12-07", "2026-11-10", LeaveKind.KORTDUREND_ZORGVERLOF));
        ask("2026-12-08", "2026-12-08");
        CalendarView.Row row = desk
                .doing(() -> desk.the(LeaveCalendars.class).of(1, day("2026-12-07"), day("2026-12-13"), "", 0, 500))
                .rows()
                .stream()
                .filter(one -> one.employmentId() == id)
                .findFirst()
                .orElseThrow();
        assertThat(row.cells())
                .extracting(CalendarView.Cell::state)
                .startsWith(CalendarView.State.FREE, CalendarView.State.ASKED, CalendarView.State.WORKS)
                .endsWith(CalendarView.State.OFF);
    }

    private long ask(String first, String last) {
        return ask(first, last, "2026-11-10", LeaveKind.VAKANTIE);
    }

    private long ask(String first, String last, String asked, LeaveKind kind) {
        NewLeave leave = new NewLeave(id, kind, day(first), day(last), null, day(asked), "");
        return desk.doing(() -> desk.the(LeaveRequests.class).ask(leave).getId());
    }

    private void approve(long request) {
        desk.does(() -> desk.the(LeaveRequests.class).approve(request));
    }

    private void change(Posting posting, HourBucket bucket, String hours) {
        desk.does(() -> desk.the(LeaveAccounts.class).change(id, posting, bucket, new BigDecimal(hours), ""));
    }

    private void settle() {
        desk.does(() -> desk.the(LeaveAccounts.class).settle(id));
    }

    private void night(String day) {
        desk.day.date = day(day);
        desk.does(() -> desk.the(LeaveNight.class).everyNight(day(day)));
    }

    private ImportPreview read(String file) {
        ReceivedFile received = new ReceivedFile("x.csv", file.getBytes(StandardCharsets.UTF_8), 10_000);
        return desk.doing(() -> desk.the(LeaveImports.class).save(1, received));
    }

    private AccountView account() {
        return desk.doing(() -> desk.the(LeaveAccounts.class).of(id));
    }

    private LeaveBalance balance() {
        return account().balance();
    }

    private BigDecimal left(int year) {
        return balance().left().stream()
                .filter(one -> one.bucket().equals(HourBucket.statutory(year)))
                .map(LeaveBalance.Left::hours)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    private Optional<Outcome> outcome(long request) {
        return desk.doing(
                () -> desk.the(LeaveDesk.class).one(request).decision().map(LeaveDecision::getOutcome));
    }

    private List<PaidLeave> paid() {
        return desk.doing(() -> desk.the(LeaveTaken.class)
                .of(List.of(id), YearMonth.of(2026, 11))
                .getOrDefault(id, List.of()));
    }

    private long lines() {
        return Long.parseLong(desk.tables.one("select count(*) from leave_entry where employment_id = " + id));
    }

    private void assertSumIsBalance() {
        AccountView account = account();
        BigDecimal sum = account.lines().stream().map(AccountView.Line::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(account.balance().total()).isEqualByComparingTo(sum);
        assertThat(account.lines().get(account.lines().size() - 1).sum()).isEqualByComparingTo(sum);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
