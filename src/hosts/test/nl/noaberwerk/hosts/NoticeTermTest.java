package nl.noaberwerk.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A notice is in time when the whole term lies between it and the last day, also around the ends of short months. */
class NoticeTermTest {

    @Test
    void aMonthBeforeTheEndOfTheYearIsTheEndOfNovember() {
        NoticeTerm month = new NoticeTerm(1, NoticeTerm.Unit.MONTHS);
        assertThat(month.latestFor(LocalDate.parse("2026-12-31"))).isEqualTo("2026-11-30");
        assertThat(month.latestFor(LocalDate.parse("2024-03-31"))).isEqualTo("2024-02-29");
        assertThat(month.inWords()).isEqualTo("1 maand");
    }

    @Test
    void sixWeeksAreFortyTwoDays() {
        NoticeTerm weeks = new NoticeTerm(6, NoticeTerm.Unit.WEEKS);
        assertThat(weeks.latestFor(LocalDate.parse("2026-12-31"))).isEqualTo("2026-11-19");
        assertThat(weeks.earliestEnd(LocalDate.parse("2026-11-19"))).isEqualTo("2026-12-31");
    }

    @Test
    void onThousandsOfDaysTheEarliestEndIsTheFirstThatTheNoticeReaches() {
        Random random = new Random(5);
        for (int time = 0; time < 5_000; time++) {
            NoticeTerm term = new NoticeTerm(random.nextInt(14), NoticeTerm.Unit.values()[random.nextInt(2)]);
            LocalDate notice = LocalDate.of(2023, 12, 1).plusDays(random.nextInt(1_500));
            LocalDate end = term.earliestEnd(notice);
            assertThat(term.latestFor(end)).as("%s from %s", term, notice).isAfterOrEqualTo(notice);
            if (term.number() > 0) {
                assertThat(term.latestFor(end.minusDays(1))).isBefore(notice);
            }
        }
    }
}
