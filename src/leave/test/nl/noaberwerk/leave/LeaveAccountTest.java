package nl.noaberwerk.leave;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.noaberwerk.rules.Law;
import org.junit.jupiter.api.Test;

/** What is left, by hand for a few and by thousands of invented years for what always holds. */
class LeaveAccountTest {

    private static final LeaveTerms LAW = new LeaveTerms(Law.load());
    private static final HourBucket STATUTORY = HourBucket.statutory(2026);
    private static final HourBucket EXTRA = HourBucket.extra(2026);

    @Test
    void hoursOfTheLawAreTakenFirst() {
        LeaveAccount account = account(
                Map.of(),
                LeaveLine.of(day("2026-01-01"), Posting.ACCRUED, EXTRA, hours("20")),
                LeaveLine.of(day("2026-01-01"), Posting.ACCRUED, STATUTORY, hours("124")),
                LeaveLine.taken(day("2026-07-06"), hours("-130")));
        assertThat(account.on(day("2026-07-06"))).containsExactly(Map.entry(EXTRA, hours("14")));
    }

    @Test
    void theOldestOfThemFirst() {
        LeaveAccount account = account(
                Map.of(),
                LeaveLine.of(day("2026-01-01"), Posting.OPENING, HourBucket.statutory(2025), hours("10")),
                LeaveLine.of(day("2026-01-01"), Posting.ACCRUED, STATUTORY, hours("124")),
                LeaveLine.taken(day("2026-02-02"), hours("-8")));
        assertThat(account.on(day("2026-12-31")))
                .containsEntry(HourBucket.statutory(2025), hours("2"))
                .containsEntry(STATUTORY, hours("124"));
    }

    /** Domain 8.5: what is left of 2026 lapses on 1 July 2027, when the employee was warned. */
    @Test
    void hoursOfTheLawLapseOnTheFirstOfJulyOfTheNextYear() {
        LeaveAccount account = account(
                Map.of(2026, day("2026-10-01")),
                LeaveLine.of(day("2026-01-01"), Posting.ACCRUED, STATUTORY, hours("124")),
                LeaveLine.taken(day("2026-08-03"), hours("-100")));
        assertThat(account.lapsed(day("2027-06-30"))).isEmpty();
        assertThat(account.lapsed(day("2027-07-01"))).containsExactly(Map.entry(STATUTORY, hours("24")));
    }

    @Test
    void withoutAWarningTheyDoNotLapse() {
        LeaveAccount account =
                account(Map.of(), LeaveLine.of(day("2026-01-01"), Posting.ACCRUED, STATUTORY, hours("124")));
        assertThat(account.lapsed(day("2040-01-01"))).isEmpty();
    }

    /** Domain 8.5: bovenwettelijke uren of 2026 bar on 1 January 2032. */
    @Test
    void otherHoursAreBarredAfterFiveYears() {
        LeaveAccount account = account(Map.of(), LeaveLine.of(day("2026-01-01"), Posting.ACCRUED, EXTRA, hours("20")));
        assertThat(account.lapsed(day("2031-12-31"))).isEmpty();
        assertThat(account.lapsed(day("2032-01-01"))).containsExactly(Map.entry(EXTRA, hours("20")));
    }

    @Test
    void whatLapsedIsNotTakenAnyMore() {
        LeaveAccount account = account(
                Map.of(2025, day("2025-10-01")),
                LeaveLine.of(day("2025-01-01"), Posting.ACCRUED, HourBucket.statutory(2025), hours("10")),
                LeaveLine.of(day("2026-01-01"), Posting.ACCRUED, STATUTORY, hours("124")),
                LeaveLine.of(day("2026-07-01"), Posting.LAPSED, HourBucket.statutory(2025), hours("-10")),
                LeaveLine.taken(day("2026-07-01"), hours("-8")));
        assertThat(account.on(day("2026-07-01"))).containsExactly(Map.entry(STATUTORY, hours("116")));
    }

    @Test
    void moreThanThereIsStandsAsLessThanNil() {
        LeaveAccount account = account(Map.of(), LeaveLine.taken(day("2026-03-02"), hours("-8")));
        assertThat(account.total(day("2026-03-02"))).isEqualByComparingTo("-8");
        assertThat(account.leastFrom(day("2026-01-01"))).isEqualByComparingTo("-8");
    }

    /** Nothing is lost: what is left per year is together the sum of the lines, on every day. */
    @Test
    void whatIsLeftIsTheSumOfTheLines() {
        Random random = new Random(638);
        for (int round = 0; round < 3_000; round++) {
            List<LeaveLine> lines = lines(random);
            LeaveAccount account = new LeaveAccount(lines, LAW.lapses(warned(random)));
            LocalDate day = anyDay(random);
            BigDecimal left = account.on(day).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(left).as("round %d", round).isEqualByComparingTo(account.total(day));
        }
    }

    @Test
    void theOrderInWhichLinesCameInDoesNotMatter() {
        Random random = new Random(640);
        for (int round = 0; round < 2_000; round++) {
            List<LeaveLine> lines = lines(random);
            LapseDays lapses = LAW.lapses(warned(random));
            LocalDate day = anyDay(random);
            LeaveAccount one = new LeaveAccount(lines, lapses);
            List<LeaveLine> mixed = new ArrayList<>(lines);
            Collections.shuffle(mixed, random);
            LeaveAccount other = new LeaveAccount(mixed, lapses);
            assertThat(other.on(day)).isEqualTo(one.on(day));
            assertThat(other.lapsed(day)).isEqualTo(one.lapsed(day));
        }
    }

    /** Nothing lapses before its year is over, nor hours of the law without a warning; and never more than there was. */
    @Test
    void nothingLapsesBeforeTheYearIsOverOrWithoutAWarning() {
        Random random = new Random(642);
        for (int round = 0; round < 3_000; round++) {
            List<LeaveLine> lines = lines(random);
            Map<Integer, LocalDate> warned = warned(random);
            LocalDate day = anyDay(random);
            new LeaveAccount(lines, LAW.lapses(warned)).lapsed(day).forEach((bucket, hours) -> {
                assertThat(bucket.year()).isLessThan(day.getYear());
                assertThat(hours).isPositive();
                if (bucket.kind() == HourKind.STATUTORY) {
                    assertThat(warned).containsKey(bucket.year());
                    assertThat(day).isAfterOrEqualTo(LocalDate.of(bucket.year() + 1, 7, 1));
                }
                BigDecimal came = lines.stream()
                        .filter(line -> line.bucket().filter(bucket::equals).isPresent())
                        .map(LeaveLine::hours)
                        .filter(one -> one.signum() > 0)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(hours).isLessThanOrEqualTo(came);
            });
        }
    }

    /** When what must lapse is recorded, nothing more must: the nightly work may be done again. */
    @Test
    void whatLapsedOnceDoesNotLapseAgain() {
        Random random = new Random(7);
        for (int round = 0; round < 1_000; round++) {
            List<LeaveLine> lines = new ArrayList<>(lines(random));
            LapseDays lapses = LAW.lapses(warned(random));
            LocalDate day = anyDay(random);
            Map<HourBucket, BigDecimal> first = new LeaveAccount(lines, lapses).lapsed(day);
            first.forEach((bucket, hours) ->
                    lines.add(LeaveLine.of(lapses.of(bucket).orElseThrow(), Posting.LAPSED, bucket, hours.negate())));
            assertThat(new LeaveAccount(lines, lapses).lapsed(day)).isEqualTo(first);
        }
    }

    private static List<LeaveLine> lines(Random random) {
        List<LeaveLine> lines = new ArrayList<>();
        for (int year = 2020; year <= 2028; year++) {
            LocalDate first = LocalDate.of(year, 1, 1);
            lines.add(LeaveLine.of(first, Posting.ACCRUED, HourBucket.statutory(year), some(random, 160)));
            lines.add(LeaveLine.of(first, Posting.ACCRUED, HourBucket.extra(year), some(random, 40)));
            for (int i = random.nextInt(12); i > 0; i--) {
                lines.add(LeaveLine.taken(
                        first.plusDays(random.nextInt(365)), some(random, 16).negate()));
            }
            if (random.nextBoolean()) {
                lines.add(LeaveLine.of(
                        first.plusDays(random.nextInt(365)),
                        Posting.SOLD,
                        HourBucket.extra(year),
                        some(random, 9).negate()));
            }
        }
        // a leap day is a day like any other
        lines.add(LeaveLine.taken(LocalDate.of(2024, 2, 29), hours("-8")));
        return lines;
    }

    private static Map<Integer, LocalDate> warned(Random random) {
        Map<Integer, LocalDate> warned = new HashMap<>();
        for (int year = 2020; year <= 2028; year++) {
            if (random.nextBoolean()) {
                warned.put(year, LocalDate.of(year, 10, 1).plusDays(random.nextInt(400)));
            }
        }
        return warned;
    }

    private static LocalDate anyDay(Random random) {
        return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(10 * 365));
    }

    private static BigDecimal some(Random random, int most) {
        return BigDecimal.valueOf(1 + random.nextInt(most * 4))
                .divide(BigDecimal.valueOf(4))
                .setScale(2);
    }

    private static LeaveAccount account(Map<Integer, LocalDate> warned, LeaveLine... lines) {
        return new LeaveAccount(List.of(lines), LAW.lapses(warned));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static BigDecimal hours(String text) {
        return new BigDecimal(text).setScale(2);
    }
}
