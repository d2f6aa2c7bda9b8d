package nl.noaberwerk.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.signals.Signal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The morning: who is not there, who must be called, who is told; each role sees its own people and no more. */
class DailyInDatabaseTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-10");
    private static final long LED = 901;
    private static final long OTHER = 902;
    private static final long LONE = 903;

    private static AbsenceDesk desk;

    @BeforeAll
    static void start() throws IOException {
        desk = new AbsenceDesk();
        for (long id : List.of(LED, OTHER, LONE)) {
            desk.employ(id);
            desk.execute("insert into placement_fact (id, employment_id, valid_from, recorded_at, recorded_by, reason,"
                    + " inlener) values (" + id + ", " + id + ", '2026-01-01', now(), 'x', 'x', 'Bakkerij')");
        }
        member(LED, "Hal 1");
        member(OTHER, "Hal 2");
        member(LONE, "Hal 3");
        account("leiding");
        account("ander");
        account("bakker");
        supervision(1, "leiding", "Hal 1");
        supervision(2, "ander", "Hal 2");
        desk.execute("insert into host_grant (id, employer_id, inlener, account, holds_from, reason, granted_by,"
                + " granted_at) values (1, 1, 'Bakkerij', 'bakker', '2026-01-01', 'x', 'hr', now())");
    }

    @AfterAll
    static void stop() throws IOException {
        desk.close();
    }

    @BeforeEach
    void anEmptyDay() {
        desk.execute("delete from absence_event");
        desk.execute("delete from ziekmelding_particulars");
        desk.execute("delete from ziekmelding");
        desk.execute("delete from zwangerschapsverlof");
        desk.execute("delete from absence_case");
        desk.signals.all.clear();
        desk.looks.clear();
        desk.forgetsWhatWasTold();
        desk.day.date = TODAY;
        desk.caller.becomes("arbo", Role.ARBOCOORDINATOR);
    }

    @Test
    void arboSeesEveryGroupAndASupervisorHerOwn() {
        desk.sick(LED, "2026-11-09");
        desk.sick(OTHER, "2026-11-10");
        assertThat(groups()).containsExactly("Hal 1, groepsleiding A. Bos", "Hal 2, groepsleiding A. Bos");

        desk.caller.becomes("leiding", Role.LEIDINGGEVENDE);
        assertThat(groups()).containsExactly("Hal 1, groepsleiding A. Bos");
        assertThat(desk.looks).contains("lijst van afwezigen bekeken, verzuim");

        desk.caller.becomes("leiding", Role.LEIDINGGEVENDE, Role.ZIEKMELDPUNT);
        assertThat(groups()).as("who takes calls sees no more for it").hasSize(1);
        desk.caller.becomes("niemand", Role.LEIDINGGEVENDE);
        assertThat(groups()).isEmpty();
    }

    @Test
    void whoIsBackOrNotYetSickIsNotOnTheList() {
        desk.sick(LED, "2026-11-02", "2026-11-09");
        desk.day.date = LocalDate.parse("2026-11-11");
        desk.sick(OTHER, "2026-11-11");
        desk.day.date = TODAY;
        assertThat(groups()).isEmpty();
    }

    @Test
    void leaveLooksLikeAnyOtherAbsence() {
        desk.execute(
                "insert into zwangerschapsverlof (id, employer_id, employment_id, first_day, last_day, recorded_at,"
                        + " recorded_by) values (1, 1, " + LED + ", '2026-11-01', '2027-02-20', now(), 'x')");
        AbsentNow absent = absent();
        assertThat(absent.wholly()).isTrue();
        assertThat(absent.until()).contains(LocalDate.parse("2027-02-20"));
    }

    @Test
    void anInlenerSeesANameAndADayAndNobodyWhoWorksAPart() {
        desk.sick(LED, "2026-11-09");
        long partly = desk.sick(OTHER, "2026-11-02");
        desk.does(() -> desk.the(Ziekmeldingen.class)
                .changeDegree(partly, LocalDate.parse("2026-11-09"), new BigDecimal("50"), TODAY));
        desk.caller.becomes("bakker", Role.INLENER);
        assertThat(desk.doing(() -> desk.the(MorningLists.class).unavailable(1)))
                .containsExactly(new MorningLists.Unavailable("M. Dam901", Optional.empty()));
        desk.caller.becomes("slager", Role.INLENER);
        assertThat(desk.doing(() -> desk.the(MorningLists.class).unavailable(1)))
                .isEmpty();
    }

    @Test
    void aCallStaysOpenUntilSomebodyWasSpokenTo() {
        long id = desk.sick(LED, "2026-11-10");
        desk.caller.becomes("leiding", Role.LEIDINGGEVENDE);
        assertThat(due()).hasSize(1);
        record(id, false, "");
        assertThat(due().get(0).tried()).hasSize(1);
        record(id, true, "De sleutel ligt bij de receptie.");
        assertThat(due()).isEmpty();
        assertThatThrownBy(() -> record(id, true, "")).isInstanceOf(Refused.class);

        desk.day.date = LocalDate.parse("2026-11-12");
        assertThat(due()).extracting(call -> call.call().number()).containsExactly(2);
        desk.caller.becomes("ander", Role.LEIDINGGEVENDE);
        assertThat(due()).as("another supervisor").isEmpty();
        assertThatThrownBy(() -> record(id, true, "")).isInstanceOf(Refused.class);
    }

    @Test
    void aNoteOfACallSaysNothingAboutHealth() {
        long id = desk.sick(LED, "2026-11-10");
        assertThatThrownBy(() -> record(id, true, "Zij heeft griep"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("griep");
        assertThat(due()).hasSize(1);
    }

    @Test
    void aCallIsNeverChangedAndGoesWithItsZiekmelding() {
        long id = desk.sick(LED, "2026-11-10");
        record(id, true, "");
        assertThatThrownBy(() -> desk.execute("update call_back set reached = false"))
                .hasStackTraceContaining("append only");
        desk.execute("delete from absence_event");
        desk.execute("delete from ziekmelding_particulars where ziekmelding_id = " + id);
        desk.execute("delete from ziekmelding where id = " + id);
        assertThat(desk.query("select id from call_back")).isEmpty();
    }

    @Test
    void theGroupLeaderAndPayrollAreToldOnceAndPayrollOnlyDays() {
        desk.sick(LED, "2026-11-10");
        AbsenceChanged change = desk.told().get(0);
        tell(change);
        tell(change);
        assertThat(desk.signals.all)
                .extracting(Signal::role)
                .containsExactly(Role.SALARISADMINISTRATEUR, Role.LEIDINGGEVENDE);
        assertThat(desk.signals.all.get(0).text()).endsWith("verzuim gewijzigd vanaf 10-11-2026");
        assertThat(desk.signals.all.get(1).account()).contains("leiding");
        assertThat(desk.signals.all.get(1).text()).endsWith("afwezig vanaf 10-11-2026");

        desk.day.date = LocalDate.parse("2026-11-12");
        desk.recovered(zieke(), "2026-11-12");
        tell(desk.told().get(desk.told().size() - 1));
        assertThat(desk.signals.all).hasSize(4);
        assertThat(desk.signals.all.get(3).text()).endsWith("weer aanwezig vanaf 12-11-2026");
    }

    @Test
    void whatChangedLongAgoIsForPayrollOnly() {
        desk.sick(LED, "2026-10-01", "2026-10-05");
        desk.told().forEach(DailyInDatabaseTest::tell);
        assertThat(desk.signals.all).extracting(Signal::role).containsOnly(Role.SALARISADMINISTRATEUR);
    }

    @Test
    void beforeSevenEverySupervisorIsToldHowManyAndNoName() {
        desk.sick(LED, "2026-11-10");
        desk.does(() -> desk.the(MorningWork.class).everyNight(TODAY));
        desk.does(() -> desk.the(MorningWork.class).everyNight(TODAY));
        assertThat(desk.signals.all)
                .extracting(Signal::kind)
                .containsExactlyInAnyOrder(MorningWork.TODAY, MorningWork.CALL, MorningWork.ALONE);
        assertThat(desk.signals.all)
                .allSatisfy(signal -> assertThat(signal.text()).doesNotContain("Dam"));
        assertThat(desk.signals.all)
                .filteredOn(signal -> signal.kind().equals(MorningWork.ALONE))
                .extracting(Signal::text)
                .containsExactly("Team zonder leidinggevende: Hal 3, groepsleiding A. Bos");
    }

    private static List<String> groups() {
        return desk.doing(() -> desk.the(MorningLists.class).groups(1)).stream()
                .map(MorningLists.Group::name)
                .toList();
    }

    private static AbsentNow absent() {
        return desk.doing(() -> desk.the(MorningLists.class).groups(1))
                .get(0)
                .absent()
                .get(0);
    }

    private static List<DueCall> due() {
        return desk.doing(() -> desk.the(CallBacks.class).due(1));
    }

    private static void record(long ziekmelding, boolean reached, String note) {
        CallBack.Made made = new CallBack.Made(desk.day.date(), reached, note);
        desk.does(() -> desk.the(CallBacks.class).record(1, ziekmelding, made));
    }

    private static void tell(AbsenceChanged change) {
        desk.does(() -> desk.the(AbsenceWord.class).tell(change));
    }

    private static long zieke() {
        return ((Number) desk.query("select id from ziekmelding").get(0)).longValue();
    }

    private static void member(long id, String location) {
        desk.execute("insert into team_membership values (" + id + ", " + id + ", '2026-01-01', now(), 'x', 'x', '"
                + location + "', 'A. Bos')");
    }

    private static void account(String name) {
        desk.execute("insert into account (id, version, name, full_name, password_hash)"
                + " values (nextval('account_id_seq'), 0, '" + name + "', 'x', 'x')");
    }

    private static void supervision(long id, String account, String location) {
        desk.execute("insert into supervision (id, employer_id, location, group_leader, account, deputy, holds_from,"
                + " reason, granted_by, granted_at) values (" + id + ", 1, '" + location + "', 'A. Bos', '" + account
                + "', false, '2026-01-01', 'x', 'hr', now())");
    }
}
