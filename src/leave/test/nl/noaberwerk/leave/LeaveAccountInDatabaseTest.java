package nl.noaberwerk.leave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import nl.noaberwerk.personnel.EmploymentChanged;
import nl.noaberwerk.personnel.ImportPreview;
import nl.noaberwerk.platform.Refused;
import org.junit.jupiter.api.Test;

/** The hours of leave: accrued, given back, lapsed, bought and sold; never changed. */
class LeaveAccountInDatabaseTest extends LeaveOfSomebody {

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
    void whatIsPaidLessIsToldToPayroll() {
        long request = ask("2026-11-16", "2026-11-17", "2026-11-10", LeaveKind.KORTDUREND_ZORGVERLOF);
        assertThat(paid()).isEmpty();
        approve(request);
        assertThat(paid()).hasSize(2).allSatisfy(one -> {
            assertThat(one.hours()).isEqualByComparingTo("7");
            assertThat(one.rate().decimal()).isEqualByComparingTo("70");
            assertThat(one.bound()).isEqualTo(PayBound.MINIMUM_WAGE);
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
}
