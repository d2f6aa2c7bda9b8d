package nl.noaberwerk.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.labour.DaySpan;
import nl.noaberwerk.platform.Refused;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Into which cases the ziekmeldingen fall, after every correction; the days are those of the law dossier, 3.3. */
class CasesInDatabaseTest {

    private static AbsenceDesk desk;
    private static long next = 1;

    private long who;

    @BeforeAll
    static void start() throws IOException {
        desk = new AbsenceDesk();
    }

    @AfterAll
    static void stop() throws IOException {
        desk.close();
    }

    @BeforeEach
    void somebody() {
        who = desk.employ(next++);
        desk.forgetsWhatWasTold();
    }

    @Test
    void anInterruptionOfTwentySevenDaysKeepsTheCaseAndTwoZiekmeldingen() {
        desk.sick(who, "2026-03-01", "2026-03-10");
        desk.sick(who, "2026-04-07");

        CaseFile merged = only();
        assertThat(merged.spells()).hasSize(2);
        assertThat(merged.period().daysCounted(LocalDate.parse("2026-04-07"))).isEqualTo(11);
        assertThat(merged.firstDay()).isEqualTo("2026-03-01");
        assertThat(merged.lastDay()).isEmpty();
        assertThat(stored("select cast(first_day as text) || ' ' || coalesce(cast(last_day as text), 'open')"))
                .containsExactly("2026-03-01 open");
    }

    @Test
    void anInterruptionOfTwentyEightDaysBeginsACase() {
        desk.sick(who, "2026-03-01", "2026-03-10");
        desk.sick(who, "2026-04-08");

        assertThat(desk.cases(who)).hasSize(2);
        assertThat(desk.cases(who).get(1).period().daysCounted(LocalDate.parse("2026-04-08")))
                .isOne();
    }

    @Test
    void aCorrectionThatJoinsTwoCasesKeepsTheEarliestAndPartingThemGivesTheOtherItsNumberBack() {
        desk.sick(who, "2026-03-01", "2026-03-10");
        long second = desk.sick(who, "2026-04-08");
        long first = desk.cases(who).get(0).caseId();
        long other = desk.cases(who).get(1).caseId();

        correct(second, "2026-04-07");
        assertThat(only().caseId()).isEqualTo(first);
        assertThat(desk.one(other)).map(CaseFile::caseId).contains(first);

        correct(second, "2026-04-08");
        assertThat(desk.cases(who)).extracting(CaseFile::caseId).containsExactly(first, other);
    }

    @Test
    void aCorrectionThatPartsACaseMakesANewOne() {
        long earlier = desk.sick(who, "2026-03-01", "2026-03-10");
        desk.sick(who, "2026-04-07");
        long number = only().caseId();

        desk.recovered(earlier, "2026-03-10");
        assertThat(desk.cases(who)).hasSize(2);
        assertThat(desk.cases(who).get(0).caseId()).isEqualTo(number);
        assertThat(desk.told().get(desk.told().size() - 1).what()).isEqualTo("hersteld per 10-3-2026");
    }

    @Test
    void whatIsWithdrawnNoLongerCountsAndCanBeTakenBack() {
        long id = desk.sick(who, "2026-03-01");
        long number = only().caseId();

        desk.does(() -> desk.the(ZiekmeldingCorrections.class).withdraw(id, "verkeerde medewerker gekozen"));
        assertThat(desk.cases(who)).isEmpty();
        assertThat(desk.one(number)).isEmpty();
        assertThat(stored("select cast(withdrawn as text)")).containsExactly("true");

        undo(id);
        assertThat(only().caseId()).isEqualTo(number);
    }

    @Test
    void theReportItselfCanBeTakenBackRightAfter() {
        long id = desk.sick(who, "2026-11-10");
        undo(id);
        assertThat(desk.cases(who)).isEmpty();
    }

    @Test
    void aRecoveryCanBeTakenBackAndEverythingStaysToBeSeen() {
        long id = desk.sick(who, "2026-03-01", "2026-03-10");
        undo(id);

        assertThat(only().lastDay()).isEmpty();
        assertThat(desk.doing(() -> desk.the(EventStore.class).all(id)))
                .extracting(AbsenceEvent::getKind)
                .containsExactly(AbsenceEvent.Kind.SICK, AbsenceEvent.Kind.RECOVERED, AbsenceEvent.Kind.UNDONE);
        assertThatThrownBy(() -> undo(id)).isInstanceOf(Refused.class);
    }

    @Test
    void takingBackACorrectionPutsTheFirstDayBack() {
        long id = desk.sick(who, "2026-03-05");
        correct(id, "2026-03-01");
        assertThat(only().firstDay()).isEqualTo("2026-03-01");
        undo(id);
        assertThat(only().firstDay()).isEqualTo("2026-03-05");
    }

    @Test
    void eachZiekmeldingIsReadApartAndTheLawReadsOneCase() {
        desk.sick(who, "2026-03-01", "2026-03-10");
        desk.sick(who, "2026-03-20", "2026-03-25");
        desk.sick(who, "2026-04-10", "2026-04-12");

        assertThat(desk.cases(who)).hasSize(1);
        assertThat(desk.doing(() -> desk.the(Spells.class).of(List.of(who)).get(who)))
                .extracting(Spell::days)
                .containsExactly(
                        days("2026-03-01", "2026-03-10"),
                        days("2026-03-20", "2026-03-25"),
                        days("2026-04-10", "2026-04-12"));
    }

    @Test
    void aSicknessEndsOnTheDayBeforeTheLeaveAndGoesOnAfterItAsTheSameCase() {
        desk.sick(who, "2026-03-01");
        long leave = leave("2026-04-01", "2026-07-21");
        assertThat(only().lastDay()).contains(LocalDate.parse("2026-03-31"));

        desk.sick(who, "2026-07-22");
        assertThat(only().period().daysCounted(LocalDate.parse("2026-07-22"))).isEqualTo(32);

        desk.does(() -> desk.the(Zwangerschapsverloven.class).correct(leave, days("2026-04-01", "2026-07-20")));
        assertThat(desk.cases(who)).hasSize(2);
    }

    @Test
    void aLeaveThatIsWithdrawnLetsTheSicknessGoOnAsItWas() {
        long id = desk.sick(who, "2026-03-01");
        long leave = leave("2026-04-01", "2026-07-21");
        desk.does(() -> desk.the(Zwangerschapsverloven.class).withdraw(leave));
        assertThat(only().lastDay()).isEmpty();

        desk.recovered(id, "2026-05-01");
        long again = leave("2026-04-15", "2026-08-04");
        assertThat(only().lastDay()).contains(LocalDate.parse("2026-04-14"));
        desk.does(() -> desk.the(Zwangerschapsverloven.class).withdraw(again));
        assertThat(only().lastDay()).contains(LocalDate.parse("2026-04-30"));
    }

    @Test
    void nobodyIsReportedSickDuringHerLeave() {
        leave("2026-04-01", "2026-07-21");
        assertThatThrownBy(() -> desk.sick(who, "2026-05-01")).hasMessageContaining("22-7-2026");
    }

    @Test
    void whatWasRecordedIsNeverChangedInTheDatabaseEither() {
        desk.sick(who, "2026-03-01", "2026-03-10");
        assertThatThrownBy(() -> desk.execute("update absence_event set day = '2026-01-01'"))
                .hasStackTraceContaining("never changed");
        assertThatThrownBy(() -> desk.execute("update ziekmelding_particulars set phone = '1'"))
                .hasStackTraceContaining("never changed");
        assertThatThrownBy(() -> desk.execute("update ziekmelding set recorded_by = 'x'"))
                .hasStackTraceContaining("never changed");
    }

    private CaseFile only() {
        List<CaseFile> cases = desk.cases(who);
        assertThat(cases).hasSize(1);
        return cases.get(0);
    }

    private List<String> stored(String select) {
        return desk.query(select + " from absence_case where employment_id = " + who).stream()
                .map(String::valueOf)
                .toList();
    }

    private long leave(String first, String last) {
        return desk.doing(() -> desk.the(Zwangerschapsverloven.class).record(who, days(first, last)))
                .getId();
    }

    private static void correct(long id, String firstDay) {
        desk.does(() -> desk.the(ZiekmeldingCorrections.class)
                .correctFirstDay(id, LocalDate.parse(firstDay), "dag verkeerd gehoord"));
    }

    private static void undo(long id) {
        desk.does(() -> desk.the(ZiekmeldingCorrections.class).undo(id));
    }

    private static DaySpan days(String first, String last) {
        return new DaySpan(LocalDate.parse(first), LocalDate.parse(last));
    }
}
