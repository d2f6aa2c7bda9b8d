package nl.noaberwerk.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.personnel.Employer;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.FactStore;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.signals.Signal;
import nl.noaberwerk.signals.Signals;
import nl.noaberwerk.testing.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The night's work over placements that end, and who was with a host in a period, on a real database. */
class PlacementNightInDatabaseTest {

    private final List<Signal> raised = new ArrayList<>();
    private final Desk desk = new Desk(
                    Employer.class, Employment.class, Placement.class, TeamMembership.class, HostGrant.class)
            .put(Signals.class, new Signals() {
                @Override
                public void raise(Signal signal) {
                    raised.add(signal);
                }
            })
            .with(
                    FactStore.class,
                    EmployeeNames.class,
                    HostAccess.class,
                    PlacementReader.class,
                    PlacedRows.class,
                    PlacementSignals.class);

    @BeforeEach
    void hr() {
        desk.caller.becomes("hr", Role.HR_ADVISEUR);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aPlacementThatEndsIsToldSixWeeksBeforeAndNeverAfterItsEnd() {
        desk.tables.employ(1);
        desk.tables.execute(
                "insert into placement_fact (id, employment_id, valid_from, recorded_at, recorded_by, reason,"
                        + " werksoort, inlener, expected_end) values (1, 1, '2026-01-01', now(), 'x', 'x',"
                        + " 'GROEPSDETACHERING', 'Bakkerij', '2026-12-31')");

        night("2026-11-18");
        assertThat(raised).isEmpty();
        night("2026-11-19");
        assertThat(raised).singleElement().satisfies(signal -> {
            assertThat(signal.due()).isEqualTo(LocalDate.parse("2026-12-31"));
            assertThat(signal.role()).isEqualTo(Role.HR_ADVISEUR);
            assertThat(signal.text()).contains("Bakkerij", "31-12-2026");
            assertThat(signal.link()).startsWith("/personnel/employee.xhtml?id=1");
        });
        night("2026-12-31");
        assertThat(raised)
                .extracting(Signal::key)
                .hasSize(2)
                .doesNotContainNull()
                .allMatch(raised.get(0).key()::equals);
        raised.clear();
        night("2027-01-01");
        assertThat(raised).isEmpty();
    }

    /** Of every day of a period the stays say the same as the history of each, for random facts. */
    @Test
    void whoIsAtAHostInAPeriodFollowsFromTheHistoryOfEachDay() {
        Random random = new Random(2_711);
        List<Long> people = new ArrayList<>();
        for (long id = 10; id < 50; id++) {
            desk.tables.employ(id);
            people.add(id);
            long employment = id;
            desk.does(() -> desk.the(FactStore.class).insertAll(RandomFacts.of(employment, random)));
        }
        for (int time = 0; time < 5; time++) {
            LocalDate first = LocalDate.of(2024, 2, 27).plusDays(random.nextInt(700));
            LocalDate last = first.plusDays(random.nextInt(40));
            List<HostStay> stays =
                    desk.doing(() -> desk.the(PlacementReader.class).atHosts(1, first, last));
            first.datesUntil(last.plusDays(1)).forEach(day -> {
                List<String> fromStays = stays.stream()
                        .filter(stay -> stay.meets(day, day))
                        .map(stay -> stay.employmentId() + stay.inlener())
                        .sorted()
                        .toList();
                List<String> fromHistory =
                        desk.doing(() -> desk.the(PlacementReader.class).on(people, day)).entrySet().stream()
                                .flatMap(one -> one.getValue().host().map(host -> one.getKey() + host).stream())
                                .sorted()
                                .collect(Collectors.toList());
                assertThat(fromStays).as("on " + day).isEqualTo(fromHistory);
            });
        }
    }

    private void night(String day) {
        desk.does(() -> desk.the(PlacementSignals.class).everyNight(LocalDate.parse(day)));
    }
}
