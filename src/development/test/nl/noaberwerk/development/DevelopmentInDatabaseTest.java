package nl.noaberwerk.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.noaberwerk.letters.PdfPages;
import nl.noaberwerk.personnel.DataSubject;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.personnel.EndedServices;
import nl.noaberwerk.personnel.PersonEvent;
import nl.noaberwerk.placement.Supervision;
import nl.noaberwerk.placement.Supervisions;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.WaitingTask;
import nl.noaberwerk.privacy.GuardList;
import nl.noaberwerk.privacy.GuardWord;
import nl.noaberwerk.privacy.GuardedText;
import nl.noaberwerk.testing.CheckedPdf;
import nl.noaberwerk.testing.Desk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Plans, talks and trainings on a real database; a leader for her own team only. */
class DevelopmentInDatabaseTest {

    private static Desk desk;

    @BeforeAll
    static void start() {
        desk = new Desk(
                DevelopmentGoal.class,
                DevelopmentAction.class,
                Functioneringsgesprek.class,
                PlanVersion.class,
                PlanLine.class,
                Training.class,
                Supervision.class,
                GuardWord.class);
        for (String account : List.of("hr", "leiding", "ander")) {
            desk.tables.execute("insert into account (id, version, name, full_name, password_hash) values"
                    + " (nextval('account_id_seq'), 0, '" + account + "', '" + account + "', 'x')");
        }
        for (long id : new long[] {1, 2}) {
            desk.tables.employ(id);
            desk.tables.execute("insert into team_membership (id, employment_id, location, group_leader, valid_from,"
                    + " recorded_at, recorded_by, reason) values (" + id + ", " + id + ", 'Hal " + id
                    + "', 'A. Bos', '2020-01-01', now(), 'x', 'x')");
        }
        desk.tables.execute(
                "insert into supervision (id, employer_id, location, group_leader, account, deputy, holds_from,"
                        + " reason, granted_at, granted_by) values (1, 1, 'Hal 1', 'A. Bos', 'leiding', false, '2020-01-01', 'x',"
                        + " now(), 'x')");
        desk.areas(new Elsewhere());
        desk.with(
                EmployeeNames.class,
                Supervisions.class,
                GuardList.class,
                GuardedText.class,
                PdfPages.class,
                DevelopmentTerms.class,
                DevelopmentAccess.class,
                DevelopmentReader.class,
                TalkRows.class,
                Ontwikkelplannen.class,
                Functioneringsgesprekken.class,
                Trainings.class,
                DevelopmentTasks.class,
                DevelopmentOnTimeline.class,
                DevelopmentOfPerson.class,
                EndedServices.class,
                RetainedDevelopment.class);
    }

    /** The area that keeps the certificates. */
    private static final class Elsewhere implements HeldCertificates {

        @Override
        public String page() {
            return "/elders";
        }

        @Override
        public Set<String> labels() {
            return Set.of("Heftruck");
        }

        @Override
        public List<HeldCertificate> of(long employerId, Collection<Long> employmentIds) {
            return List.of(
                    new HeldCertificate(1, "Heftruck", LocalDate.parse("2024-01-01"), LocalDate.parse("2026-12-31")));
        }
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @BeforeEach
    void nothingIsKept() {
        for (String table : List.of(
                "development_action", "development_goal", "functioneringsgesprek", "plan_version", "training")) {
            desk.tables.execute("delete from " + table);
        }
        desk.caller.becomes("leiding", Role.LEIDINGGEVENDE);
    }

    private static Ontwikkelplannen plans() {
        return desk.the(Ontwikkelplannen.class);
    }

    private static Functioneringsgesprekken talks() {
        return desk.the(Functioneringsgesprekken.class);
    }

    private static TalkPage list(TalkSearch.Show show) {
        return desk.doing(() -> talks().list(1, new TalkSearch(show, ""), 0, 50));
    }

    private static List<WaitingTask> tasks() {
        return desk.doing(() -> desk.the(DevelopmentTasks.class).tasks(1));
    }

    private static void refused(Runnable act, String key) {
        assertThatThrownBy(() -> desk.does(act))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @Test
    void aPlanIsFixedPrintedInBigLettersAndSigned() throws Exception {
        DevelopmentGoal goal = desk.doing(() -> plans().addGoal(1, "Ik wil leren werken met de kassa."));
        DevelopmentAction action = desk.doing(() -> plans().addAction(
                        1,
                        new NewAction(
                                goal.getId(), null, "Meelopen in de winkel", "Mehmet", LocalDate.parse("2027-01-15"))));
        PlanVersion first = desk.doing(() -> plans().fix(1));
        desk.does(() -> plans().done(action.getId()));
        desk.does(() -> plans().agree(first.getId(), LocalDate.parse("2026-11-10"), Manner.DISCUSSED));
        refused(
                () -> plans().agree(first.getId(), LocalDate.parse("2026-11-10"), Manner.SIGNED),
                "development.plan.agreed-already");

        CheckedPdf pdf = new CheckedPdf(desk.doing(() -> plans().print(first.getId()))).kept("ontwikkelplan");
        pdf.isAccessibleAndDurable();
        // the version stays as it was: the action was not done when it was fixed
        assertThat(pdf.text())
                .contains(
                        "Mijn ontwikkelplan", "Ik wil leren werken met de kassa.", "Meelopen in de winkel", "15-1-2027")
                .contains("Dit plan is besproken op 10-11-2026.")
                .doesNotContain("Gedaan op");
        PlanVersion second = desk.doing(() -> plans().fix(1));
        assertThat(second.getNumber()).isEqualTo(2);
        assertThat(new CheckedPdf(desk.doing(() -> plans().print(second.getId()))).text())
                .contains("Gedaan op 10-11-2026", "moet u nog bespreken of ondertekenen");
    }

    @Test
    void aLeaderWorksForHerOwnTeamAndHrForEverybody() {
        refused(() -> plans().open(2), "development.not-own");
        refused(() -> plans().addGoal(2, "x"), "development.not-own");
        assertThat(list(TalkSearch.Show.ALL).rows())
                .extracting(TalkRow::employmentId)
                .containsExactly(1L);
        desk.caller.becomes("ander", Role.LEIDINGGEVENDE);
        assertThat(list(TalkSearch.Show.ALL).rows()).isEmpty();
        desk.caller.becomes("hr", Role.HR_ADVISEUR);
        assertThat(list(TalkSearch.Show.ALL).rows()).hasSize(2);
        assertThat(desk.doing(() -> plans().open(2)).learner().fullName()).isEqualTo("M. Dam2");
        assertThat(desk.looks).contains("ontwikkeling bekeken, persoon 10002");
    }

    @Test
    void wordsAboutHealthAreRefused() {
        refused(() -> plans().addGoal(1, "Minder migraine hebben"), "privacy.guard.refused");
        Functioneringsgesprek talk = desk.doing(() -> talks().plan(1, LocalDate.parse("2026-11-10"), "Kantine"));
        refused(
                () -> talks().held(talk.getId(), LocalDate.parse("2026-11-10"), "Zij heeft een depressie", ""),
                "privacy.guard.refused");
    }

    @Test
    void theNextTalkIsAYearAfterTheLastOne() {
        // in service since 1 January 2020, never talked: it should have been on 1 January 2021
        assertThat(list(TalkSearch.Show.OVERDUE).rows())
                .extracting(TalkRow::due)
                .containsExactly(LocalDate.parse("2021-01-01"));
        assertThat(tasks()).hasSize(1);

        Functioneringsgesprek talk = desk.doing(() -> talks().plan(1, LocalDate.parse("2026-11-10"), "Kantine"));
        refused(() -> talks().plan(1, LocalDate.parse("2026-11-11"), ""), "development.talk.planned");
        assertThat(list(TalkSearch.Show.PLANNED).rows()).hasSize(1);
        desk.does(() -> talks().held(talk.getId(), LocalDate.parse("2026-11-10"), "Het werk gaat goed.", ""));
        assertThat(list(TalkSearch.Show.ALL).rows())
                .extracting(TalkRow::due)
                .containsExactly(LocalDate.parse("2027-11-10"));
        assertThat(list(TalkSearch.Show.TO_DO).rows()).isEmpty();
        refused(() -> talks().held(talk.getId(), LocalDate.parse("2026-11-10"), "Anders", ""), "development.talk.over");
        assertThatThrownBy(() -> desk.tables.execute("update functioneringsgesprek set report = 'Anders'"))
                .hasMessageContaining("never changed");
        desk.does(() -> plans().addAction(
                        1,
                        new NewAction(null, talk.getId(), "Cursus zoeken", "A. Bos", LocalDate.parse("2026-12-01"))));
        assertThat(desk.doing(() -> plans().open(1)).agreedIn(talk)).hasSize(1);
    }

    @Test
    void theDayOfTheNextTalkAlsoHoldsOnLeapDays() {
        Random random = new Random(20261110);
        for (int i = 0; i < 40; i++) {
            LocalDate held =
                    i == 0 ? LocalDate.parse("2024-02-29") : LocalDate.ofEpochDay(19_000 + random.nextInt(1_600));
            desk.tables.execute("delete from functioneringsgesprek");
            desk.tables.execute(
                    "insert into functioneringsgesprek (id, version, employer_id, employment_id, planned_on,"
                            + " place, talker, held_on, report, recorded_at, recorded_by) values (1, 0, 1, 1, '" + held
                            + "', '', 'leiding', '" + held + "', 'x', now(), 'x')");
            assertThat(list(TalkSearch.Show.ALL).rows())
                    .extracting(TalkRow::due)
                    .as("after " + held)
                    .containsExactly(held.plusMonths(12));
        }
    }

    @Test
    void aCertificateOfAnotherAreaIsShownAndNotRecordedTwice() {
        Trainings trainings = desk.the(Trainings.class);
        LocalDate day = LocalDate.parse("2026-01-10");
        for (String title : List.of("Cursus heftruck", "BHV herhaling")) {
            NewTraining course = new NewTraining(title, "", day, day, null);
            refused(() -> trainings.add(1, course), "development.training.elsewhere");
        }
        desk.does(() -> trainings.add(
                1, new NewTraining("Taal op de werkvloer", "ROC", day, day, LocalDate.parse("2026-11-30"))));
        assertThat(desk.<List<ExpiringRow>>doing(() -> trainings.expiring(1)))
                .extracting(ExpiringRow::what)
                .containsExactly("Taal op de werkvloer", "Heftruck");
        assertThat(desk.doing(() -> plans().open(1)).certificates()).hasSize(1);
    }

    @Test
    void aLateActionAndALapsingProofAreTasksOfWhoLeadsTheTeamAndStandOnTheTimeline() {
        DevelopmentGoal goal = desk.doing(() -> plans().addGoal(1, "Ik wil leren rekenen."));
        LocalDate yesterday = LocalDate.parse("2026-11-09");
        desk.does(() -> plans().addAction(1, new NewAction(goal.getId(), null, "Cursus zoeken", "HR", yesterday)));
        LocalDate lapses = LocalDate.parse("2026-12-01");
        NewTraining training = new NewTraining("Taal op de werkvloer", "", yesterday, yesterday, lapses);
        desk.does(() -> desk.the(Trainings.class).add(1, training));
        assertThat(tasks())
                .extracting(WaitingTask::link, task -> task.due().orElseThrow())
                .contains(
                        tuple("/development/person.xhtml?id=1", yesterday),
                        tuple("/development/expiring.xhtml", lapses));
        assertThat(desk.<List<PersonEvent>>doing(
                        () -> desk.the(DevelopmentOnTimeline.class).of(1, 1)))
                .extracting(PersonEvent::day)
                .containsExactlyInAnyOrder(yesterday, lapses);
        desk.caller.becomes("ander", Role.LEIDINGGEVENDE);
        assertThat(tasks()).isEmpty();
    }

    @Test
    void theWorkListIsQuickWithTenThousandPeople() {
        desk.tables.execute("insert into person (id, version, bsn, birth_date) select i, 0, 'y' || i, '1970-01-01'"
                + " from generate_series(100001, 110000) i");
        desk.tables.execute(
                "insert into employment (id, version, person_id, employer_id, personnel_number, regeling,"
                        + " in_service) select i, 0, i, 1, 'Z' || i, 'WSW', '2020-01-01' from generate_series(100001, 110000) i");
        desk.tables.execute(
                "insert into functioneringsgesprek (id, version, employer_id, employment_id, planned_on, place,"
                        + " talker, held_on, report, recorded_at, recorded_by) select i, 0, 1, i, '2025-12-01', '', 'hr',"
                        + " date '2025-06-01' + i % 300, 'x', now(), 'x' from generate_series(100001, 110000) i");
        desk.tables.execute("analyze");
        desk.caller.becomes("hr", Role.HR_ADVISEUR);
        assertThat(list(TalkSearch.Show.TO_DO).rows()).hasSize(50);
        desk.tables.execute("delete from functioneringsgesprek");
        desk.tables.execute("delete from employment where id > 100000");
    }

    @Test
    void everythingIsInHerInzage() {
        desk.does(() -> plans().addGoal(1, "Ik wil leren rekenen."));
        DataSubject her = new DataSubject(1, 1, Set.of(1L));
        assertThat(desk.the(DevelopmentOfPerson.class).of(her).get(0).rows()).hasSize(1);
        desk.does(() -> desk.the(RetainedDevelopment.class).erase(1, List.of(1L)));
        assertThat(desk.tables.one("select count(*) from development_goal")).isEqualTo("0");
    }
}
