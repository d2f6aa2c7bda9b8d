package nl.noaberwerk.subsidies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.noaberwerk.personnel.DataSubject;
import nl.noaberwerk.personnel.KeptData;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.WaitingTask;
import nl.noaberwerk.signals.Signal;
import nl.noaberwerk.subsidies.LoonwaardeSearch.State;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Measurements of loonwaarde on a real PostgreSQL; today is 10 November 2026. */
class LoonwaardenInDatabaseTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-10");

    private static SubsidyTestDesk desk;
    private long who;

    @BeforeAll
    static void start() {
        desk = new SubsidyTestDesk();
    }

    @BeforeEach
    void empty() {
        desk.emptied();
        who = desk.participant(1);
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void theStartOfThePersonnelFileHoldsUntilTheFirstMeasurement() {
        desk.start(who, "55");
        assertThat(file().percentageOn(TODAY)).hasValue(new BigDecimal("55.00"));
        assertThat(rows(State.START))
                .singleElement()
                .satisfies(row -> assertThat(row.percentage()).isEqualByComparingTo("55"));

        record("2026-10-01", "48.5", "2027-10-01");

        assertThat(file().percentageOn(TODAY).orElseThrow()).isEqualByComparingTo("48.5");
        assertThat(file().percentageOn(LocalDate.parse("2026-09-30")).orElseThrow())
                .isEqualByComparingTo("55");
        assertThat(rows(State.MEASURED)).hasSize(1);
        assertThat(rows(State.START)).isEmpty();
    }

    @Test
    void aWithdrawnMeasurementNeverHeldAndTheOneBeforeHoldsAgain() {
        record("2025-10-01", "40", null);
        long wrong = record("2026-10-01", "84", null);
        desk.desk.does(() -> desk.the(Loonwaarden.class).withdraw(wrong, "Cijfers verwisseld"));

        assertThat(file().percentageOn(TODAY).orElseThrow()).isEqualByComparingTo("40");
        assertThat(file().lines()).hasSize(2);
        refused(
                "subsidies.loonwaarde.withdrawn-before",
                () -> desk.desk.does(() -> desk.the(Loonwaarden.class).withdraw(wrong, "nog eens")));
    }

    @Test
    void whatCannotBeIsRefusedNamingTheField() {
        refused("subsidies.loonwaarde.measured-on", () -> record("2026-11-11", "50", null));
        refused("subsidies.loonwaarde.before-service", () -> record("2019-12-31", "50", null));
        refused("subsidies.loonwaarde.percentage", () -> record("2026-10-01", "100.01", null));
        refused("subsidies.loonwaarde.next-on", () -> record("2026-10-01", "50", "2026-10-01"));
        record("2026-10-01", "50", null);
        refused("subsidies.loonwaarde.same-day", () -> record("2026-10-01", "51", null));
        refused(
                "subsidies.field.empty",
                () -> desk.desk.doing(() -> desk.the(Loonwaarden.class)
                        .record(who, new Loonwaarde(TODAY, BigDecimal.TEN, " ", "Uniforme methode", null))));
    }

    @Test
    void aMeasurementThatIsDueIsATaskAndASignalOfEachDay() {
        record("2025-11-01", "50", "2026-11-01");
        assertThat(rows(State.OVERDUE)).hasSize(1);
        assertThat(desk.the(SubsidyTasks.class).tasks(1)).singleElement().satisfies(task -> {
            assertThat(task.text()).isEqualTo("De loonwaarde van 1 medewerker opnieuw laten meten");
            assertThat(task.weight()).isEqualTo(100);
            assertThat(task.due()).hasValue(LocalDate.parse("2026-11-01"));
        });
        desk.the(SubsidyNight.class).everyNight(TODAY);
        desk.the(SubsidyNight.class).everyNight(TODAY.plusDays(1));
        assertThat(desk.signals.all).extracting(Signal::key).containsExactly("subsidies.late:MEASUREMENT/1/2026-11-01");
        assertThat(desk.signals.all.get(0).text()).doesNotContain("Dam");

        record("2026-11-05", "52", "2027-11-05");
        assertThat(desk.the(SubsidyTasks.class).tasks(1)).isEmpty();
    }

    /** No warning of a measurement ever comes after its day, and none is missed: 500 random days. */
    @Test
    void theFirstSignalComesBeforeTheDayOfTheMeasurement() {
        Random chance = new Random(8);
        record("2026-01-01", "50", "2027-02-28");
        LocalDate next = LocalDate.parse("2027-02-28");
        for (int i = 0; i < 500; i++) {
            LocalDate day = TODAY.plusDays(chance.nextInt(200));
            desk.desk.day.date = day;
            desk.signals.all.clear();
            desk.the(SubsidyNight.class).everyNight(day);
            boolean near = !day.isBefore(next.minusWeeks(8));
            assertThat(desk.signals.all).as(day.toString()).hasSize(near ? 1 : 0);
            if (near) {
                assertThat(desk.signals.all.get(0).direct()).isEqualTo(!day.isBefore(next));
            }
        }
    }

    @Test
    void whoLeftIsNotWaitedForAndEveryLookIsRecorded() {
        record("2025-11-01", "50", "2026-11-01");
        desk.leaves(who, "2026-11-09");
        assertThat(rows(State.ALL)).isEmpty();
        assertThat(desk.the(SubsidyTasks.class).tasks(1)).isEmpty();
        assertThat(desk.desk.looks).contains("loonwaarden bekeken, werkgever 1");
        file();
        assertThat(desk.desk.looks).contains("loonwaarde bekeken, persoon 10001");
    }

    @Test
    void whoAsksSeesEveryMeasurementAndAfterTheTermAllGoes() {
        record("2025-11-01", "50", null);
        List<KeptData> kept = desk.the(SubsidiesOfPerson.class).of(new DataSubject(1, 1, Set.of(who)));
        assertThat(kept.get(0).rows())
                .containsExactly(List.of("1-11-2025", "50", "E. Keizer", "Uniforme loonwaardemethode", "", "nee"));
        assertThat(desk.the(SubsidyEvents.class).of(1, who))
                .singleElement()
                .satisfies(event -> assertThat(event.text()).isEqualTo("Loonwaarde gemeten"));

        desk.leaves(who, "2026-06-30");
        assertThat(desk.the(RetainedSubsidies.class).ended(1, TODAY)).hasSize(1);
        assertThat(desk.the(RetainedSubsidies.class).ended(1, LocalDate.parse("2026-06-29")))
                .isEmpty();
        desk.desk.does(() -> desk.the(RetainedSubsidies.class).erase(1, List.of(who)));
        assertThat(desk.desk.tables.one("select count(*) from loonwaarde_measurement"))
                .isEqualTo("0");
    }

    @Test
    void nothingIsChangedInTheTables() {
        record("2025-11-01", "50", null);
        assertThatThrownBy(() -> desk.desk.tables.execute("update loonwaarde_measurement set percentage = 60"))
                .hasMessageContaining("append only");
    }

    @Test
    void nobodyOfAnotherEmployerIsFound() {
        desk.desk.caller.becomes("leiding", Role.LEIDINGGEVENDE);
        assertThat(desk.the(SubsidyTasks.class).tasks(1))
                .extracting(WaitingTask::text)
                .isEmpty();
        desk.desk.caller.becomes("hr", Role.HR_ADVISEUR);
        assertThatThrownBy(() -> desk.the(Loonwaarden.class).list(2, new LoonwaardeSearch(State.ALL, ""), 0, 10))
                .isInstanceOf(nl.noaberwerk.platform.EmployerForbidden.class);
    }

    private long record(String day, String percentage, String next) {
        return desk.desk.doing(() -> desk.the(Loonwaarden.class)
                .record(
                        who,
                        new Loonwaarde(
                                LocalDate.parse(day),
                                new BigDecimal(percentage),
                                "E. Keizer",
                                "Uniforme loonwaardemethode",
                                next == null ? null : LocalDate.parse(next))));
    }

    private LoonwaardeFile file() {
        return desk.the(Loonwaarden.class).of(who);
    }

    private List<LoonwaardeRow> rows(State state) {
        return desk.the(Loonwaarden.class)
                .list(1, new LoonwaardeSearch(state, ""), 0, 50)
                .rows();
    }

    private static void refused(String key, ThrowingCallable doing) {
        assertThatThrownBy(doing)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
