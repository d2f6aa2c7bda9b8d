package nl.noaberwerk.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.noaberwerk.hosts.Host;
import nl.noaberwerk.hosts.HostContact;
import nl.noaberwerk.hosts.HostContract;
import nl.noaberwerk.hosts.HostRate;
import nl.noaberwerk.hosts.HostReader;
import nl.noaberwerk.hosts.TermsFact;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.personnel.Employer;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.EmploymentFact;
import nl.noaberwerk.personnel.EndOfService;
import nl.noaberwerk.personnel.FactStore;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.privacy.GuardedText;
import nl.noaberwerk.testing.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People are placed one at a time and as a group, all or nobody, and put back by a new fact; on a real database. */
class WorkplacesInDatabaseTest {

    private static final Team HALL = new Team("Hal 2", "A. Bos");
    private static final LocalDate DAY = LocalDate.parse("2026-12-01");

    private final Desk desk = new Desk(
                    Employer.class,
                    Employment.class,
                    EmploymentFact.class,
                    EndOfService.class,
                    Host.class,
                    HostContact.class,
                    HostContract.class,
                    HostRate.class,
                    TermsFact.class,
                    Placement.class,
                    TeamMembership.class,
                    Supervision.class,
                    HostGrant.class,
                    GroupMove.class)
            .put(GuardedText.class, new Unguarded())
            .with(
                    FactStore.class,
                    EmployeeNames.class,
                    HostReader.class,
                    HostAccess.class,
                    Supervisions.class,
                    PlacementReader.class,
                    Candidates.class,
                    PlacementLog.class,
                    Workplaces.class,
                    GroupMoves.class,
                    PlacedRows.class,
                    PlacedPeople.class);
    private final Workplaces workplaces = desk.the(Workplaces.class);
    private final GroupMoves moves = desk.the(GroupMoves.class);

    @BeforeEach
    void threePeopleWorkInHallTwo() {
        desk.caller.becomes("hr", Role.HR_ADVISEUR);
        desk.tables.execute(
                "insert into host (id, version, employer_id, name, complete, recorded_at, recorded_by) values"
                        + " (1, 0, 1, 'Bakkerij', true, now(), 'x'), (2, 0, 1, 'Gemeente', true, now(), 'x')");
        desk.tables.execute(
                "insert into host_contract (id, employer_id, host_id, number, starts_on, ends_on, reason, recorded_at,"
                        + " recorded_by) values (7, 1, 1, 'C7', '2026-01-01', '2026-12-31', 'x', now(), 'x')");
        desk.tables.execute(
                "insert into host_terms (id, contract_id, valid_from, recorded_at, recorded_by, reason, price_basis,"
                        + " sickness_payer, leave_payer, justification, notice_number, notice_unit) values (1, 7,"
                        + " '2026-01-01', now(), 'x', 'x', 'HOUR_WORKED', 'EMPLOYER', 'HOST', 'x', 1, 'MONTHS')");
        desk.tables.execute("insert into host_rate (id, contract_id, valid_from, recorded_at, recorded_by, reason,"
                + " werksoort, amount) values (1, 7, '2026-01-01', now(), 'x', 'x', 'GROEPSDETACHERING', 14.25)");
        for (long id = 1; id <= 3; id++) {
            desk.tables.employ(id);
            place(id, "2026-01-01", null, Werksoort.BESCHUT_WERK, HALL);
        }
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aGroupGoesToAHostWithTheRateOfItsContractAndComesBackByANewFact() {
        AskedMove asked = move(toBakery(), DAY, Set.of());
        List<PlannedChange> plan = desk.doing(() -> moves.plan(1, asked));
        assertThat(plan).hasSize(3).allSatisfy(row -> {
            assertThat(row.refused()).isEmpty();
            assertThat(row.changes()).extracting(change -> change.to()).contains("Bakkerij", "14,25", "C7");
        });
        assertThat(on(1, DAY).host()).as("nothing is recorded by looking").isEmpty();

        GroupMove done = desk.doing(() -> moves.carryOut(1, asked));
        assertThat(done.getPeople()).isEqualTo(3);
        assertThat(on(2, DAY).work().tariefPerUur()).isEqualByComparingTo("14.25");
        assertThat(on(2, DAY.minusDays(1)).host()).isEmpty();

        GroupMove back = desk.doing(() -> moves.undo(done.getId(), "toch niet"));
        assertThat(back.getUndoes()).isEqualTo(done.getId());
        assertThat(on(2, DAY)).isEqualTo(on(2, DAY.minusDays(1)));
        assertThat(desk.tables.one("select count(*) from placement_fact"))
                .as("nothing was taken away")
                .isEqualTo("9");
        assertThatThrownBy(() -> desk.does(() -> moves.undo(done.getId(), "nog eens")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> desk.tables.execute("update group_move set people = 0"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whenOneCannotGoNobodyGoesUnlessSheStaysBehind() {
        desk.tables.execute(
                "insert into employment_fact (id, employment_id, topic, valid_from, recorded_at, recorded_by,"
                        + " reason, out_of_service) values (1, 3, 'END', '2026-10-01', now(), 'x', 'x', '2026-12-15')");
        AskedMove late = move(
                new AskedMove.Target("Hal 9", null, null, false, Werksoort.BEGELEID_WERKEN, null, null), DAY, Set.of());
        assertThat(desk.doing(() -> moves.plan(1, late))).allMatch(PlannedChange::isRefused);
        assertThatThrownBy(() -> desk.does(() -> moves.carryOut(1, late))).isInstanceOf(Refused.class);
        assertThat(desk.tables.one("select count(*) from group_move")).isEqualTo("0");

        AskedMove.Target hall = new AskedMove.Target("Hal 9", null, null, false, null, null, null);
        GroupMove done = desk.doing(() -> moves.carryOut(1, move(hall, DAY, Set.of(3L))));
        assertThat(done.getPeople()).isEqualTo(2);
        assertThat(on(1, DAY).team()).contains(new Team("Hal 9", "A. Bos"));
        assertThat(on(3, DAY).team()).contains(HALL);
    }

    @Test
    void whoWasPlacedAnewSinceKeepsTheWholeMoveFromBeingUndone() {
        GroupMove done = desk.doing(() -> moves.carryOut(1, move(toBakery(), DAY, Set.of())));
        place(2, DAY.toString(), "Gemeente", Werksoort.GEMEENTELIJK_GROEN, HALL);
        assertThat(desk.doing(() -> moves.planUndo(done.getId())))
                .filteredOn(PlannedChange::isRefused)
                .extracting(PlannedChange::employmentId)
                .containsExactly(2L);
        assertThatThrownBy(() -> desk.does(() -> moves.undo(done.getId(), "toch niet")))
                .isInstanceOf(Refused.class);
        assertThat(on(1, DAY).host()).contains("Bakkerij");
    }

    @Test
    void aPlacementThatEndsIsToldAndTheWerksoortStays() {
        place(1, "2026-03-01", "Bakkerij", Werksoort.GROEPSDETACHERING, HALL);
        desk.does(() -> workplaces.end(1, LocalDate.parse("2026-11-30"), LocalDate.parse("2026-11-01"), "klaar"));
        assertThat(desk.told)
                .contains(new PlacementEnded(
                        1,
                        1,
                        Werksoort.GROEPSDETACHERING,
                        "Bakkerij",
                        LocalDate.parse("2026-11-30"),
                        Optional.empty()));
        assertThat(on(1, LocalDate.parse("2026-11-30")).host()).contains("Bakkerij");
        assertThat(on(1, DAY).host()).isEmpty();
        assertThat(on(1, DAY).work().werksoort()).isEqualTo(Werksoort.GROEPSDETACHERING);
        assertThatThrownBy(() -> desk.does(() -> workplaces.end(1, DAY, null, "nog eens")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whatCannotBeIsRefusedWithItsReason() {
        assertThat(refused(
                        new AskedPlace(work("Onbekend", Werksoort.GROEPSDETACHERING), Agreement.NONE, HALL, DAY, "x")))
                .contains("Inleners");
        assertThat(refused(
                        new AskedPlace(work(null, Werksoort.INDIVIDUELE_DETACHERING), Agreement.NONE, HALL, DAY, "x")))
                .contains("inlener");
        Agreement other = new Agreement(7L, null, null, null, false);
        assertThat(refused(new AskedPlace(work("Gemeente", Werksoort.GROEPSDETACHERING), other, HALL, DAY, "x")))
                .contains("Gemeente");
        assertThat(refused(new AskedPlace(
                        work("Bakkerij", Werksoort.GROEPSDETACHERING),
                        other,
                        HALL,
                        LocalDate.parse("2027-01-01"),
                        "x")))
                .contains("C7");
        Agreement late = new Agreement(7L, null, LocalDate.parse("2027-01-01"), null, false);
        assertThat(refused(new AskedPlace(work("Bakkerij", Werksoort.GROEPSDETACHERING), late, HALL, DAY, "x")))
                .contains("31-12-2026");
        assertThat(refused(new AskedPlace(
                        work(null, Werksoort.BESCHUT_WERK), Agreement.NONE, HALL, LocalDate.parse("2019-12-31"), "x")))
                .contains("1-1-2020");
        assertThatThrownBy(() -> place(1, DAY.toString(), null, Werksoort.BESCHUT_WERK, HALL))
                .as("nothing differs")
                .isInstanceOf(Refused.class);
    }

    @Test
    void theListSaysTheSameAsTheHistoryOfEachForRandomFacts() {
        Random random = new Random(1_128);
        for (long id = 10; id < 60; id++) {
            desk.tables.employ(id);
            long employment = id;
            desk.does(() -> desk.the(FactStore.class).insertAll(RandomFacts.of(employment, random)));
        }
        for (int time = 0; time < 5; time++) {
            desk.day.date = LocalDate.of(2024, 2, 27).plusDays(random.nextInt(700));
            PlacedSearch all =
                    new PlacedSearch("", Optional.empty(), "", "", "", Optional.empty(), PlacedSearch.Order.NUMBER);
            List<PlacedRow> rows = desk.doing(() -> desk.the(PlacedPeople.class).list(1, all, 0, 500))
                    .rows();
            assertThat(rows).hasSize(53);
            for (PlacedRow row : rows) {
                List<Stay> stays = desk.doing(
                                () -> desk.the(PlacementReader.class).histories(List.of(row.employmentId())))
                        .get(row.employmentId());
                Workplace here = on(row.employmentId(), desk.day.date);
                assertThat(Optional.ofNullable(row.host())).isEqualTo(here.host());
                assertThat(Optional.ofNullable(row.team())).isEqualTo(here.team());
                assertThat(row.since()).isEqualTo(Continuity.of(stays, desk.day.date));
            }
        }
    }

    @Test
    void aHostEmployerSeesItsOwnPeopleAndTheirWorkplaceOnly() {
        place(1, "2026-03-01", "Bakkerij", Werksoort.GROEPSDETACHERING, HALL);
        place(2, "2026-03-01", "Gemeente", Werksoort.GROEPSDETACHERING, HALL);
        desk.tables.execute(
                "insert into account (id, version, name, full_name, password_hash) values (1, 0, 'planner', 'x', 'x')");
        desk.tables.execute("insert into host_grant (id, employer_id, inlener, account, holds_from, reason, granted_by,"
                + " granted_at) values (1, 1, 'Bakkerij', 'planner', '2026-01-01', 'x', 'hr', now())");
        desk.caller.becomes("planner", Role.INLENER);
        List<PlacedPeople.OwnPerson> own =
                desk.doing(() -> desk.the(PlacedPeople.class).own(1));
        assertThat(own).singleElement().satisfies(person -> {
            assertThat(person.name()).contains("Dam1");
            assertThat(person.host()).isEqualTo("Bakkerij");
            assertThat(person.location()).isEqualTo("Hal 2");
        });
        assertThat(PlacedPeople.OwnPerson.class.getRecordComponents()).hasSize(4);
        assertThat(desk.looks).anyMatch(look -> look.startsWith("eigen mensen bekeken door inlener"));
    }

    private String refused(AskedPlace asked) {
        PlannedChange effect = desk.doing(() -> workplaces.effect(1, asked));
        assertThat(effect.refused()).isNotEmpty();
        assertThatThrownBy(() -> desk.does(() -> workplaces.place(1, asked))).isInstanceOf(Refused.class);
        return String.join(" ", effect.refused());
    }

    private Workplace on(long id, LocalDate day) {
        return desk.doing(() -> workplaces.on(id, day));
    }

    private void place(long id, String from, String host, Werksoort kind, Team team) {
        desk.does(() -> workplaces.place(
                id, new AskedPlace(work(host, kind), Agreement.NONE, team, LocalDate.parse(from), "x")));
    }

    private static Work work(String host, Werksoort kind) {
        return new Work(kind, null, host, null, new BigDecimal("60.00"));
    }

    private static AskedMove.Target toBakery() {
        return new AskedMove.Target(null, null, "Bakkerij", false, Werksoort.GROEPSDETACHERING, 7L, null);
    }

    private static AskedMove move(AskedMove.Target target, LocalDate day, Set<Long> without) {
        return new AskedMove(new AskedMove.Source("Hal 2", null, null), target, day, "andere opdracht", without);
    }

    /** What is written here holds no word about sickness. */
    private static final class Unguarded extends GuardedText {

        @Override
        public String require(String field, String text, int longest) {
            return text == null ? "" : text.strip();
        }
    }
}
