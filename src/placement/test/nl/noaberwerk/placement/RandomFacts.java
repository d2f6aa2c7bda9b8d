package nl.noaberwerk.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.noaberwerk.personnel.Recording;

/** Facts about where somebody works, on random days around leap days and years' ends. */
final class RandomFacts {

    private RandomFacts() {}

    static List<Object> of(long employment, Random random) {
        List<String> hosts = List.of("Bakkerij", "Gemeente", "");
        List<String> halls = List.of("Hal 1", "Hal 2", "");
        List<Object> facts = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Recording from = new Recording(
                    LocalDate.of(2023, 12, 20).plusDays(random.nextInt(800)),
                    Instant.parse("2026-01-01T00:00:00Z").plusSeconds(i),
                    "x",
                    "x");
            String host = hosts.get(random.nextInt(3));
            facts.add(new Placement(
                    employment,
                    new Work(Werksoort.STAF, null, host.isEmpty() ? null : host, null, null),
                    Agreement.NONE,
                    from));
            String hall = halls.get(random.nextInt(3));
            Team team = hall.isEmpty() ? null : new Team(hall, random.nextBoolean() ? "A. Bos" : "B. Vos");
            facts.add(new TeamMembership(
                    employment, team, from.from(LocalDate.of(2023, 12, 20).plusDays(random.nextInt(800)))));
        }
        return facts;
    }
}
