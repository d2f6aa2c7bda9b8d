package nl.noaberwerk.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.platform.EmployerForbidden;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What can be reported, by whom, and where a percentage may come from (law dossier, 4.2 to 4.4). */
class ReportsInDatabaseTest {

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
        desk.caller.becomes("arbo", Role.ARBOCOORDINATOR);
        who = desk.employ(next++);
    }

    @Test
    void aSicknessOverAnotherIsRefused() {
        desk.sick(who, "2026-03-01", "2026-03-10");
        assertThatThrownBy(() -> desk.sick(who, "2026-03-10"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Eerste ziektedag");
        desk.sick(who, "2026-03-11");
        assertThatThrownBy(() -> desk.sick(who, "2026-05-01")).hasMessageContaining("al ziek gemeld sinds 11-3-2026");
    }

    @Test
    void aSicknessThatRunsIntoALaterOneIsRefusedUnlessItsRecoveryIsTold() {
        desk.sick(who, "2026-03-20", "2026-03-25");
        assertThatThrownBy(() -> desk.sick(who, "2026-03-01")).isInstanceOf(Refused.class);
        desk.does(() -> desk.the(Ziekmeldingen.class).report(draft("2026-03-01", "2026-03-05", Answers.NONE)));
        assertThat(desk.cases(who).get(0).spells()).hasSize(2);
    }

    @Test
    void aDayOutsideTheServiceOrTooFarAheadIsRefused() {
        assertThatThrownBy(() -> desk.sick(who, "2019-12-31")).hasMessageContaining("eerste dag in dienst");
        desk.execute(
                "insert into employment_fact (id, employment_id, topic, valid_from, recorded_at, recorded_by, reason,"
                        + " out_of_service) values (" + who + ", " + who
                        + ", 'END', '2020-01-01', now(), 't', 't', '2026-10-31')");
        assertThatThrownBy(() -> desk.sick(who, "2026-11-01")).hasMessageContaining("laatste dag in dienst");
        desk.sick(who, "2026-10-31");
        long other = desk.employ(next++);
        assertThatThrownBy(() -> desk.sick(other, "2026-11-25")).hasMessageContaining("14 dagen vooruit");
    }

    @Test
    void aCallLiesNeverAhead() {
        NewZiekmelding ahead = new NewZiekmelding(
                who,
                LocalDate.parse("2026-11-10"),
                Instant.parse("2026-11-12T08:00:00Z"),
                Ziekmelding.ToldBy.EMPLOYEE,
                null,
                Answers.NONE);
        assertThatThrownBy(() -> desk.does(() -> desk.the(Ziekmeldingen.class).report(ahead)))
                .hasMessageContaining("Tijd van het gesprek");
    }

    @Test
    void noTextLetsACauseIn() {
        Answers told =
                new Answers(null, null, null, "heeft griep", false, false, false, null, null, false, false, false);
        assertThatThrownBy(() -> desk.does(() -> desk.the(Ziekmeldingen.class).report(draft("2026-11-10", null, told))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("griep");
        long id = desk.sick(who, "2026-11-10");
        assertThatThrownBy(() ->
                        desk.does(() -> desk.the(ZiekmeldingCorrections.class).withdraw(id, "was toch geen griep")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() ->
                        desk.does(() -> desk.the(ZiekmeldingCorrections.class).withdraw(id, " ")))
                .hasMessageContaining("Reden");
    }

    @Test
    void whatWasToldLaterHoldsAndWhatWasToldBeforeStays() {
        long id = desk.sick(who, "2026-11-02");
        Answers later = new Answers(
                "06 12345678",
                null,
                LocalDate.parse("2026-11-20"),
                null,
                true,
                false,
                false,
                null,
                new BigDecimal("2.5"),
                false,
                true,
                false);
        desk.does(() -> desk.the(ZiekmeldingCorrections.class).amend(id, later));

        CaseView view = open();
        assertThat(view.reports().get(0).particulars()).hasSize(2);
        assertThat(view.reports().get(0).answers().expectedUntil()).isEqualTo("2026-11-20");
        assertThat(view.file().latest().vangnet()).isTrue();
    }

    @Test
    void aPercentageComesFromTheEmployeeOnlyWhenSheWorksMoreOrWhollyFallsOut() {
        long id = desk.sick(who, "2026-10-01");
        degree(id, "2026-10-12", "50");
        assertThat(on("2026-10-11")).isEqualByComparingTo("100");
        assertThat(on("2026-10-12")).isEqualByComparingTo("50");
        assertThatThrownBy(() -> degree(id, "2026-10-19", "75")).hasMessageContaining("bedrijfsarts");
        assertThatThrownBy(() -> degree(id, "2026-10-19", "50")).hasMessageContaining("verandert niets");
        assertThatThrownBy(() -> degree(id, "2026-10-01", "50")).hasMessageContaining("Vanaf");
        degree(id, "2026-10-19", "100");
        assertThat(on("2026-10-20")).isEqualByComparingTo("100");
    }

    @Test
    void anAdviceBringsItsPercentagesWithItsDayAndAuthorAndTherapyCountsAsWhollyAbsent() {
        long id = desk.sick(who, "2026-10-01");
        long number = desk.cases(who).get(0).caseId();
        advise(
                number,
                new Degree(LocalDate.parse("2026-10-20"), BigDecimal.valueOf(75), false),
                new Degree(LocalDate.parse("2026-11-02"), BigDecimal.valueOf(50), true));

        assertThat(on("2026-10-20")).isEqualByComparingTo("75");
        assertThat(desk.one(number)
                        .orElseThrow()
                        .on(LocalDate.parse("2026-11-02"))
                        .orElseThrow()
                        .counted())
                .isEqualByComparingTo("100");
        AbsenceEvent first = desk.doing(() -> desk.the(EventStore.class).degreeFrom(id, LocalDate.parse("2026-10-20")))
                .orElseThrow();
        assertThat(first.sourceName()).contains("A. Vermeer");
        assertThat(first.sourceDay()).contains(LocalDate.parse("2026-10-15"));
        assertThatThrownBy(() -> degree(id, "2026-10-20", "80")).hasMessageContaining("bedrijfsarts");
        assertThatThrownBy(() -> desk.execute("insert into absence_event (id, ziekmelding_id, kind, day, incapacity,"
                        + " source, recorded_at, recorded_by) values (-1, " + id
                        + ", 'DEGREE', '2026-11-05', 50, 'REPORT', now(), 'x')"))
                .hasStackTraceContaining("violates check constraint");
    }

    @Test
    void anAdviceWithoutAnythingOrWithACauseIsRefused() {
        desk.sick(who, "2026-10-01");
        long number = desk.cases(who).get(0).caseId();
        assertThatThrownBy(() -> advise(number)).isInstanceOf(Refused.class);
        Advices.Draft medical = new Advices.Draft(
                LocalDate.parse("2026-10-15"),
                "A. Vermeer",
                new WorkAdvice("kan niet tillen vanwege hernia", null, null, null),
                List.of());
        assertThatThrownBy(() -> desk.does(() -> desk.the(Advices.class).record(number, medical)))
                .hasMessageContaining("hernia");
    }

    @Test
    void aRecoveryBeforeAKnownPercentageLetsThatFallAway() {
        long id = desk.sick(who, "2026-10-01");
        long number = desk.cases(who).get(0).caseId();
        advise(number, new Degree(LocalDate.parse("2026-11-09"), BigDecimal.valueOf(50), false));
        desk.recovered(id, "2026-11-05");
        assertThat(desk.one(number).orElseThrow().latest().degrees()).hasSize(1);
    }

    @Test
    void aSupervisorReportsTheOwnTeamOnly() {
        desk.execute("insert into team_membership (id, employment_id, valid_from, recorded_at, recorded_by, reason,"
                + " location, group_leader) values (" + who + ", " + who + ", '2020-01-01', now(), 't', 't', 'Hal "
                + who + "', 'B. Bos')");
        desk.execute(
                "insert into account (id, version, name, full_name, password_hash) values (1, 0, 'leiding', 'L', 'x')");
        desk.execute("insert into supervision (id, employer_id, location, group_leader, account, deputy, holds_from,"
                + " reason, granted_at, granted_by) values (1, 1, 'Hal " + who
                + "', 'B. Bos', 'leiding', false, '2020-01-01', 't', now(), 't')");
        long other = desk.employ(next++);

        desk.caller.becomes("leiding", Role.LEIDINGGEVENDE);
        assertThat(desk.doing(() -> desk.the(ReportDesk.class).find(1, "", 10)))
                .extracting(ReportDesk.Reportable::employmentId)
                .containsExactly(who);
        desk.sick(who, "2026-11-09");
        assertThatThrownBy(() -> desk.sick(other, "2026-11-09")).hasMessageContaining("niet in uw team");
    }

    @Test
    void whoTakesTheCallTakesBackOnlyHerOwnReport() {
        long id = desk.sick(who, "2026-11-09");
        desk.caller.becomes("balie", Role.ZIEKMELDPUNT);
        assertThatThrownBy(() ->
                        desk.does(() -> desk.the(ZiekmeldingCorrections.class).undo(id)))
                .hasMessageContaining("zelf");
        long other = desk.employ(next++);
        long own = desk.sick(other, "2026-11-09");
        desk.does(() -> desk.the(ZiekmeldingCorrections.class).undo(own));
        assertThat(desk.cases(other)).isEmpty();
    }

    @Test
    void nothingIsReportedForAnotherEmployer() {
        long id = desk.sick(who, "2026-11-09");
        desk.execute("insert into employer (id, version, name, loonheffingennummer, kvk, iban, cao, overheidswerkgever,"
                + " small_for_aof, vakantietoeslag_month, payment_day) values (" + (100 + who)
                + ", 0, 'Ander', '12345678" + (who % 10) + "L02', '1234" + (1000 + who)
                + "', 'NL19BANK0257627257', 'Cao SW', true, false, 5, 25)");
        desk.execute("update employment set employer_id = " + (100 + who) + " where id = " + who);
        assertThatThrownBy(() -> desk.sick(who, "2026-11-10")).isInstanceOf(EmployerForbidden.class);
        assertThatThrownBy(() -> desk.recovered(id, "2026-11-10")).isInstanceOf(EmployerForbidden.class);
        desk.execute("update employment set employer_id = 1 where id = " + who);
    }

    @Test
    void everyOpenedCaseIsRecordedAndTheListShowsHowItIsToday() {
        desk.sick(who, "2026-10-01", "2026-10-10");
        desk.sick(who, "2026-11-02");
        desk.looks.clear();
        open();
        assertThat(desk.looks).singleElement().asString().contains("verzuimdossier", "persoon " + (10_000 + who));

        CasePage page = desk.doing(() -> desk.the(AbsenceCases.class)
                .list(1, new CaseSearch("dam" + who + " ", CaseSearch.State.NOW, Optional.empty()), 0, 10));
        assertThat(page.total()).isOne();
        assertThat(page.rows().get(0).dayNumber()).isEqualTo(19);
        assertThat(page.rows().get(0).since()).isEqualTo("2026-11-02");
        assertThat(page.rows().get(0).degree().orElseThrow().inWords()).isEqualTo("helemaal afwezig");
    }

    @Test
    void whoDidNotPromiseSecrecyOpensNoCase() {
        desk.sick(who, "2026-11-02");
        desk.secrecy.promised = false;
        try {
            assertThatThrownBy(this::open).isInstanceOf(Refused.class);
        } finally {
            desk.secrecy.promised = true;
        }
    }

    private CaseView open() {
        return desk.doing(() -> desk.the(AbsenceCases.class)
                .open(desk.the(CaseReader.class)
                        .of(List.of(who))
                        .get(who)
                        .get(0)
                        .caseId()));
    }

    private BigDecimal on(String day) {
        return desk.cases(who).get(0).on(LocalDate.parse(day)).orElseThrow().incapacity();
    }

    private void degree(long id, String from, String percent) {
        desk.does(() -> desk.the(Ziekmeldingen.class)
                .changeDegree(id, LocalDate.parse(from), new BigDecimal(percent), LocalDate.parse("2026-11-10")));
    }

    private static void advise(long number, Degree... degrees) {
        desk.does(() -> desk.the(Advices.class)
                .record(
                        number,
                        new Advices.Draft(
                                LocalDate.parse("2026-10-15"), "A. Vermeer", WorkAdvice.NONE, List.of(degrees))));
    }

    private NewZiekmelding draft(String firstDay, String recoveredFrom, Answers answers) {
        return new NewZiekmelding(
                who,
                LocalDate.parse(firstDay),
                null,
                Ziekmelding.ToldBy.ON_BEHALF,
                recoveredFrom == null ? null : LocalDate.parse(recoveredFrom),
                answers);
    }
}
