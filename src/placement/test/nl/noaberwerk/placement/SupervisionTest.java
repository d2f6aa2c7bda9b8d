package nl.noaberwerk.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.Refused;
import org.junit.jupiter.api.Test;

/** Who leads a team from a day until a day: one at a time, deputies beside her, ended once. */
class SupervisionTest {

    private static final Team HALL = new Team("Hal 2", "A. Bos");
    private static final Instant NOW = Instant.parse("2026-11-10T09:00:00Z");

    @Test
    void itHoldsFromItsFirstDayUpToItsLast() {
        Term term = term(10, 20);
        assertThat(term.holdsOn(day(9))).isFalse();
        assertThat(term.holdsOn(day(10))).isTrue();
        assertThat(term.holdsOn(day(20))).isTrue();
        assertThat(term.holdsOn(day(21))).isFalse();
        assertThat(term(10, 0).holdsOn(day(30))).as("without end").isTrue();
    }

    @Test
    void itIsEndedOnceAndNotLater() {
        Term term = term(10, 20);
        assertThatThrownBy(() -> term.ended(day(21), "hr", NOW)).isInstanceOf(Refused.class);
        Term ended = term.ended(day(15), "hr", NOW);
        assertThat(ended.lastDay()).isEqualTo(day(15));
        assertThat(ended.holdsOn(day(16))).isFalse();
        assertThatThrownBy(() -> ended.ended(day(14), "hr", NOW)).isInstanceOf(Refused.class);
    }

    @Test
    void whatIsEndedBeforeItBeginsNeverHolds() {
        Term term = term(10, 0).ended(day(9), "hr", NOW);
        assertThat(term.holdsEver()).isFalse();
        assertThat(term.meets(term(1, 0))).isFalse();
    }

    @Test
    void oneLeadsATeamAtATimeAndDeputiesMayOverlap() {
        Supervision leader = Supervision.leading(1, HALL, "leiding", term(10, 20));
        assertThat(leader.excludes(Supervision.leading(1, HALL, "ander", term(20, 0))))
                .isTrue();
        assertThat(leader.excludes(Supervision.leading(1, HALL, "ander", term(21, 0))))
                .isFalse();
        assertThat(leader.excludes(Supervision.leading(2, HALL, "ander", term(10, 0))))
                .isFalse();
        assertThat(leader.excludes(Supervision.standingIn(1, HALL, "ander", term(10, 0))))
                .isFalse();

        Supervision deputy = Supervision.standingIn(1, HALL, "ander", term(10, 0));
        assertThat(deputy.excludes(Supervision.standingIn(1, HALL, "derde", term(10, 0))))
                .isFalse();
        assertThat(deputy.excludes(Supervision.standingIn(1, HALL, "ander", term(15, 0))))
                .isTrue();
    }

    @Test
    void aTeamWithPeopleAndWithoutAnybodyIsAlone() {
        assertThat(team(5).isAlone()).isTrue();
        assertThat(team(0).isAlone()).isFalse();
        assertThat(team(5, Supervision.leading(1, HALL, "leiding", term(12, 0))).isAlone())
                .as("only from the 12th on")
                .isTrue();
        assertThat(team(5, Supervision.standingIn(1, HALL, "leiding", term(1, 0)))
                        .isAlone())
                .isFalse();
    }

    private static SupervisedTeam team(int people, Supervision... live) {
        return new SupervisedTeam(HALL, people, List.of(live), day(11));
    }

    /** @param last 0 for without end */
    private static Term term(int first, int last) {
        return Term.of(new Recording(day(first), NOW, "hr", "nieuw"), last == 0 ? null : day(last));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 11, day);
    }
}
