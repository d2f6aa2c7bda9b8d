package nl.noaberwerk.leave;

import static org.assertj.core.api.Assertions.assertThat;

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
import nl.noaberwerk.personnel.EmploymentFact;
import nl.noaberwerk.personnel.EndOfService;
import nl.noaberwerk.personnel.EndedServices;
import nl.noaberwerk.personnel.FactStore;
import nl.noaberwerk.personnel.ImportPreview;
import nl.noaberwerk.personnel.ReceivedFile;
import nl.noaberwerk.personnel.WorkingHours;
import nl.noaberwerk.placement.Supervision;
import nl.noaberwerk.placement.Supervisions;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.privacy.GuardList;
import nl.noaberwerk.privacy.GuardWord;
import nl.noaberwerk.privacy.GuardedText;
import nl.noaberwerk.signals.Signal;
import nl.noaberwerk.signals.Signals;
import nl.noaberwerk.testing.Desk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** Somebody with leave on a real PostgreSQL, and what the tests ask of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class LeaveOfSomebody {

    final Desk desk = new Desk(
            Employer.class,
            Employment.class,
            EmploymentFact.class,
            WorkingHours.class,
            EndOfService.class,
            Supervision.class,
            GuardWord.class,
            FixedLeave.class,
            LeaveRequest.class,
            LeaveDecision.class,
            LeaveDay.class,
            LeaveEntry.class,
            LeaveWarning.class);

    final Lost lost = new Lost();
    final Told told = new Told();
    long next;
    long id;

    /** Days that were not enjoyed, as an area above tells them. */
    static final class Lost implements DaysNotTaken {

        Map<Long, Set<LocalDate>> days = Map.of();

        @Override
        public Map<Long, Set<LocalDate>> between(Collection<Long> employmentIds, LocalDate first, LocalDate last) {
            return days;
        }
    }

    static final class Told extends Signals {

        final List<Signal> raised = new ArrayList<>();

        @Override
        public void raise(Signal signal) {
            raised.add(signal);
        }
    }

    LeaveOfSomebody() {
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
                        FixedLeavePlan.class,
                        FixedLeaves.class,
                        LeaveAccounts.class,
                        LeaveCalendars.class,
                        LeaveTaken.class,
                        LeaveOpenings.class,
                        LeaveImports.class,
                        WarningRows.class,
                        LeaveNight.class,
                        LeaveData.class,
                        LeaveEvents.class,
                        EndedServices.class,
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
    long ask(String first, String last) {
        return ask(first, last, "2026-11-10", LeaveKind.VAKANTIE);
    }

    long ask(String first, String last, String asked, LeaveKind kind) {
        NewLeave leave = new NewLeave(id, kind, day(first), day(last), null, day(asked), "");
        return desk.doing(() -> desk.the(LeaveRequests.class).ask(leave).getId());
    }

    void approve(long request) {
        desk.does(() -> desk.the(LeaveRequests.class).approve(request));
    }

    void change(Posting posting, HourBucket bucket, String hours) {
        desk.does(() -> desk.the(LeaveAccounts.class).change(id, posting, bucket, new BigDecimal(hours), ""));
    }

    void settle() {
        desk.does(() -> desk.the(LeaveAccounts.class).settle(id));
    }

    void night(String day) {
        desk.day.date = day(day);
        desk.does(() -> desk.the(LeaveNight.class).everyNight(day(day)));
    }

    ImportPreview read(String file) {
        ReceivedFile received = new ReceivedFile("x.csv", file.getBytes(StandardCharsets.UTF_8), 10_000);
        return desk.doing(() -> desk.the(LeaveImports.class).save(1, received));
    }

    AccountView account() {
        return desk.doing(() -> desk.the(LeaveAccounts.class).of(id));
    }

    LeaveBalance balance() {
        return account().balance();
    }

    BigDecimal left(int year) {
        return balance().left().stream()
                .filter(one -> one.bucket().equals(HourBucket.statutory(year)))
                .map(LeaveBalance.Left::hours)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    Optional<Outcome> outcome(long request) {
        return desk.doing(
                () -> desk.the(LeaveDesk.class).one(request).decision().map(LeaveDecision::getOutcome));
    }

    List<PaidLeave> paid() {
        return desk.doing(() -> desk.the(LeaveTaken.class)
                .of(List.of(id), YearMonth.of(2026, 11))
                .getOrDefault(id, List.of()));
    }

    long lines() {
        return Long.parseLong(desk.tables.one("select count(*) from leave_entry where employment_id = " + id));
    }

    void assertSumIsBalance() {
        AccountView account = account();
        BigDecimal sum = account.lines().stream().map(AccountView.Line::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(account.balance().total()).isEqualByComparingTo(sum);
        assertThat(account.lines().get(account.lines().size() - 1).sum()).isEqualByComparingTo(sum);
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
