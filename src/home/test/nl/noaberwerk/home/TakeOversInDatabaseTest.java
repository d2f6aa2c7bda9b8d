package nl.noaberwerk.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.StandIns;
import nl.noaberwerk.platform.TakeOver;
import nl.noaberwerk.platform.TakeOvers;
import nl.noaberwerk.platform.WaitingTask;
import nl.noaberwerk.platform.account.Account;
import nl.noaberwerk.platform.account.RoleGrant;
import nl.noaberwerk.testing.Desk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is away is stood in for on those days only, by a colleague, and what she chose for herself stays hers. */
class TakeOversInDatabaseTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-10");

    private static Desk desk;
    private static TakeOvers takeOvers;

    @BeforeAll
    static void start() {
        desk = new Desk(TakeOver.class, Account.class, RoleGrant.class, HomeChoice.class)
                .with(TakeOvers.class, HomeChoices.class);
        takeOvers = desk.the(TakeOvers.class);
        account(901, "anna", "hr-adviseur");
        account(902, "bert", "hr-adviseur");
        account(903, "carla", "arbocoordinator");
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @BeforeEach
    void nobodyIsAway() {
        desk.tables.execute("delete from take_over");
        desk.day.date = TODAY;
        desk.caller.becomes("anna", Role.HR_ADVISEUR);
    }

    private static void account(long id, String name, String role) {
        desk.tables.execute("insert into account (id, version, name, full_name, password_hash) values (" + id + ", 0, '"
                + name + "', 'Naam van " + name + "', 'x')");
        desk.tables.execute(
                "insert into role_grant (id, account, role, employer_id, holds_from, granted_by, granted_at,"
                        + " confirmed_by, confirmed_at) values (" + id + ", '" + name + "', '" + role
                        + "', 1, '2026-01-01', 'systeem', now(), 'systeem', now())");
    }

    private static Map<String, String> awayFor(String account) {
        desk.caller.becomes(account, Role.HR_ADVISEUR);
        desk.with(StandIns.class);
        return desk.the(StandIns.class).away();
    }

    private static void hand(String from, String until) {
        desk.doing(() -> takeOvers.hand("bert", LocalDate.parse(from), LocalDate.parse(until)));
    }

    @Test
    void theDeputyStandsInFromTheFirstDayToTheLastIncluded() {
        hand("2026-11-12", "2026-11-13");
        assertThat(awayFor("bert")).as("not yet").isEmpty();
        desk.day.date = LocalDate.parse("2026-11-12");
        assertThat(awayFor("bert")).containsExactly(Map.entry("anna", "Naam van anna"));
        desk.day.date = LocalDate.parse("2026-11-13");
        assertThat(awayFor("bert")).containsKey("anna");
        desk.day.date = LocalDate.parse("2026-11-14");
        assertThat(awayFor("bert")).as("no more").isEmpty();
        desk.day.date = LocalDate.parse("2026-11-12");
        assertThat(awayFor("carla")).as("nobody else").isEmpty();
    }

    @Test
    void aTaskOfWhoIsAwayIsHersToo() {
        hand("2026-11-10", "2026-11-10");
        awayFor("bert");
        StandIns standIns = desk.the(StandIns.class);
        WaitingTask task = new WaitingTask("x", "/a.xhtml", 50);
        assertThat(standIns.desks()).containsExactlyInAnyOrder("anna", "bert");
        assertThat(standIns.isHers(task.of("anna"))).isTrue();
        assertThat(standIns.isHers(task.of("carla"))).isFalse();
        assertThat(standIns.isHers(task)).as("of everybody with the role").isFalse();
    }

    @Test
    void whatWasEndedHoldsNoMore() {
        hand("2026-11-10", "2026-11-20");
        desk.does(() -> takeOvers.end(takeOvers.own().get(0).getId()));
        assertThat(awayFor("bert")).isEmpty();
        assertThat(desk.changes)
                .contains("taken overgedragen, account anna", "overdracht van taken beëindigd, account anna");
    }

    @Test
    void onlyAColleagueWithOneOfHerRolesCanBeChosenAndNobodyElseEndsIt() {
        assertThat(takeOvers.colleagues())
                .extracting(TakeOvers.Colleague::account)
                .containsExactly("bert");
        refused("carla", "2026-11-10", "2026-11-12", "platform.take-over.deputy");
        refused("anna", "2026-11-10", "2026-11-12", "platform.take-over.deputy");
        hand("2026-11-10", "2026-11-20");
        long id = takeOvers.own().get(0).getId();
        desk.caller.becomes("bert", Role.HR_ADVISEUR);
        assertThatThrownBy(() -> desk.does(() -> takeOvers.end(id))).isInstanceOf(Refused.class);
    }

    @Test
    void theDaysMustMakeSense() {
        refused("bert", "2026-11-12", "2026-11-11", "platform.take-over.days");
        refused("bert", "2026-11-01", "2026-11-09", "platform.take-over.days");
        refused("bert", "2026-11-10", "2028-01-01", "platform.take-over.long");
        hand("2026-11-10", "2026-11-20");
        refused("bert", "2026-11-20", "2026-11-21", "platform.take-over.overlap");
    }

    @Test
    void aChoiceOfTheHomePageIsKeptPerAccount() {
        HomeChoices choices = desk.the(HomeChoices.class);
        HomeChoice.Filter chosen = new HomeChoice.Filter("Verzuim", WorkTerm.LATE, true, true);
        desk.does(() -> choices.keep(chosen));
        desk.does(() -> choices.weeklyMail(false));
        assertThat(choices.filter()).isEqualTo(chosen);
        assertThat(choices.wantsWeeklyMail()).isFalse();
        desk.caller.becomes("bert", Role.HR_ADVISEUR);
        assertThat(choices.filter()).isEqualTo(HomeChoice.Filter.ALL);
        assertThat(choices.wantsWeeklyMail()).isTrue();
    }

    private static void refused(String deputy, String from, String until, String key) {
        assertThatThrownBy(
                        () -> desk.doing(() -> takeOvers.hand(deputy, LocalDate.parse(from), LocalDate.parse(until))))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
