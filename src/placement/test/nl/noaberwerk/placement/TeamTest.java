package nl.noaberwerk.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.noaberwerk.personnel.Recording;
import org.junit.jupiter.api.Test;

/** Where somebody works and who leads the group there, from a day on. */
class TeamTest {

    private static final Team HALL = new Team("Hal 2", "A. Bos");
    private static final Team FIELD = new Team("De Esrand", "Z. Yilmaz");

    @Test
    void aTeamHoldsFromItsDayOn() {
        List<TeamMembership> history = List.of(member(1, HALL, 1, 0), member(1, FIELD, 16, 1));
        assertThat(Teams.current(history, day(15))).containsEntry(1L, HALL);
        assertThat(Teams.current(history, day(16))).containsEntry(1L, FIELD);
    }

    @Test
    void beforeTheFirstDayNoTeamIsKnown() {
        assertThat(Teams.current(List.of(member(1, HALL, 10, 0)), day(9))).isEmpty();
    }

    @Test
    void ofOneDayWhatWasRecordedLastHoldsAndPeopleAreKeptApart() {
        List<TeamMembership> history = List.of(member(1, FIELD, 1, 5), member(1, HALL, 1, 0), member(2, HALL, 1, 0));
        assertThat(Teams.current(history, day(30))).containsEntry(1L, FIELD).containsEntry(2L, HALL);
    }

    @Test
    void teamsStandByLocationAndThenByLeaderWhateverTheCapitals() {
        Team lower = new Team("hal 2", "a. Aal");
        assertThat(Stream.of(HALL, lower, FIELD).sorted()).containsExactly(FIELD, lower, HALL);
    }

    private static TeamMembership member(long employment, Team team, int from, int minutes) {
        Instant at = Instant.parse("2026-11-01T08:00:00Z").plusSeconds(minutes * 60L);
        return new TeamMembership(employment, team, new Recording(day(from), at, "a", "andere groep"));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 11, day);
    }
}
