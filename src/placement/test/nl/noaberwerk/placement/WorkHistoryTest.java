package nl.noaberwerk.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.noaberwerk.personnel.Recording;
import org.junit.jupiter.api.Test;

/** From-to without gaps or overlaps, whatever was recorded in whatever order; and how long it has been the same. */
class WorkHistoryTest {

    private static final LocalDate START = LocalDate.parse("2023-12-20");
    private static final Instant NOW = Instant.parse("2026-11-10T09:00:00Z");
    private static final List<String> HOSTS = List.of("Bakkerij", "Gemeente", "");
    private static final List<String> PLACES = List.of("Hal 1", "Hal 2", "");

    @Test
    void thousandsOfRandomHistoriesHaveNoGapAndNoOverlapAndTellEveryDayWhatWasRecordedLastForIt() {
        Random random = new Random(2_402);
        for (int time = 0; time < 3_000; time++) {
            WorkHistory history = random(random);
            List<Stay> stays = history.stays();
            for (int i = 1; i < stays.size(); i++) {
                assertThat(stays.get(i - 1).until())
                        .contains(stays.get(i).from().minusDays(1));
                assertThat(stays.get(i).workplace())
                        .isNotEqualTo(stays.get(i - 1).workplace());
            }
            assertThat(stays.get(stays.size() - 1).until())
                    .as("the last goes on")
                    .isEmpty();
            LocalDate day = START.plusDays(random.nextInt(900));
            List<Stay> holding = stays.stream().filter(stay -> stay.holds(day)).toList();
            assertThat(holding).hasSizeLessThanOrEqualTo(1);
            assertThat(holding.isEmpty() ? Workplace.UNKNOWN : holding.get(0).workplace())
                    .isEqualTo(history.on(day));
        }
    }

    @Test
    void thousandsOfRandomHistoriesAreTheSameSinceTheFirstDayWithoutAnother() {
        Random random = new Random(29_02);
        for (int time = 0; time < 3_000; time++) {
            WorkHistory history = random(random);
            LocalDate day = START.plusDays(random.nextInt(900));
            Continuity found = Continuity.of(history.stays(), day);
            assertThat(found.place()).isEqualTo(dayByDay(history, day, Workplace::place));
            assertThat(found.leader())
                    .isEqualTo(dayByDay(history, day, here -> here.team().map(Team::groupLeader)));
            assertThat(found.team())
                    .isEqualTo(dayByDay(history, day, here -> here.team().map(Team::inWords)));
        }
    }

    @Test
    void aStayMayBeginOnALeapDay() {
        WorkHistory history = new WorkHistory(
                List.of(placement("2024-02-28", "Bakkerij", 0), placement("2024-02-29", "Gemeente", 1)), List.of());
        assertThat(history.stays().get(0).until()).contains(LocalDate.parse("2024-02-28"));
        assertThat(Continuity.of(history.stays(), LocalDate.parse("2025-02-28")).place())
                .contains(LocalDate.parse("2024-02-29"));
    }

    @Test
    void whatIsRecordedLastForADayGoesBeforeWhatWasRecordedForItFirst() {
        WorkHistory history = new WorkHistory(
                List.of(placement("2026-01-01", "Bakkerij", 0), placement("2026-01-01", "Gemeente", 1)), List.of());
        assertThat(history.stays()).hasSize(1);
        assertThat(history.on(LocalDate.parse("2026-01-01")).host()).contains("Gemeente");
    }

    @Test
    void aPlaceThatWasLeftAndComeBackToCountsFromTheReturn() {
        WorkHistory history = new WorkHistory(
                List.of(
                        placement("2020-01-01", "Bakkerij", 0),
                        placement("2026-03-01", "Gemeente", 1),
                        placement("2026-05-01", "Bakkerij", 2)),
                List.of(team("2020-01-01", "Hal 1", 0)));
        Continuity found = Continuity.of(history.stays(), LocalDate.parse("2026-11-10"));
        assertThat(found.place()).contains(LocalDate.parse("2026-05-01"));
        assertThat(found.leader()).contains(LocalDate.parse("2020-01-01"));
    }

    private static Optional<LocalDate> dayByDay(
            WorkHistory history, LocalDate day, java.util.function.Function<Workplace, Optional<String>> what) {
        Optional<String> now = what.apply(history.on(day));
        if (now.isEmpty()) {
            return Optional.empty();
        }
        LocalDate since = day;
        while (!since.isBefore(START)
                && what.apply(history.on(since.minusDays(1))).equals(now)) {
            since = since.minusDays(1);
        }
        return Optional.of(since);
    }

    private static WorkHistory random(Random random) {
        List<Placement> placements = new ArrayList<>();
        List<TeamMembership> teams = new ArrayList<>();
        for (int fact = 0; fact < 1 + random.nextInt(6); fact++) {
            String day = START.plusDays(random.nextInt(800)).toString();
            placements.add(placement(day, HOSTS.get(random.nextInt(HOSTS.size())), fact));
            String other = START.plusDays(random.nextInt(800)).toString();
            teams.add(team(other, PLACES.get(random.nextInt(PLACES.size())), fact));
        }
        return new WorkHistory(placements, teams);
    }

    /** @param later how long after the first it was recorded */
    static Placement placement(String from, String host, int later) {
        Work work = new Work(
                Werksoort.GROEPSDETACHERING, null, host.isEmpty() ? null : host, null, new BigDecimal("60.00"));
        return new Placement(1, work, Agreement.NONE, recording(from, later));
    }

    static TeamMembership team(String from, String location, int later) {
        return new TeamMembership(1, location.isEmpty() ? null : new Team(location, "A. Bos"), recording(from, later));
    }

    private static Recording recording(String from, int later) {
        return new Recording(LocalDate.parse(from), NOW.plusSeconds(later), "hr", "x");
    }
}
