package nl.noaberwerk.hrm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.noaberwerk.platform.EmployerForbidden;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.signals.Signal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Questions to HRM-advies from the first word to the outcome, and who sees what of them. */
class AdviceInDatabaseTest {

    private static AdviceDesk advice;

    @BeforeAll
    static void start() {
        advice = new AdviceDesk();
    }

    @AfterAll
    static void stop() {
        advice.close();
    }

    @BeforeEach
    void anEmptyCupboard() {
        advice.desk.tables.execute("delete from advice_case");
        advice.desk.tables.execute("delete from advice_number");
        advice.desk.changes.clear();
        advice.desk.looks.clear();
        advice.raised.all.clear();
        advice.hr();
    }

    private static void work(Consumer<AdviceWork> step) {
        advice.desk.does(() -> step.accept(advice.desk.the(AdviceWork.class)));
    }

    private static AdviceFile open(AdviceCase one) {
        return advice.desk.doing(() -> advice.desk.the(AdviceCases.class).open(one.getId()));
    }

    private static void refused(Runnable act, String key) {
        assertThatThrownBy(() -> advice.desk.does(act))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @Test
    void aQuestionGetsANumberAndTheDayOfItsCategory() {
        AdviceCase first = advice.asked("Mag Mehmet onbetaald verlof opnemen?", false);
        AdviceCase second = advice.asked("En daarna?", false);
        assertThat(first.getNumber()).isEqualTo("HRM-2026-0001");
        assertThat(second.getNumber()).isEqualTo("HRM-2026-0002");
        // verlof: an answer within 5 days after 10 November 2026
        assertThat(first.getDeadline()).isEqualTo(LocalDate.parse("2026-11-15"));
        assertThat(advice.list(AdviceSearch.Show.TO_DO, "").rows())
                .extracting(AdviceRow::number, AdviceRow::who)
                .containsExactly(
                        tuple("HRM-2026-0001", "Dam1, M. (Mehmet), 10001"),
                        tuple("HRM-2026-0002", "Dam1, M. (Mehmet), 10001"));
    }

    @Test
    void aQuestionWithWordsAboutHealthIsRefused() {
        refused(
                () -> advice.desk
                        .the(AdviceCases.class)
                        .record(new NewAdvice(
                                1, "VERLOF", "Zij heeft een burn-out, wat nu?", null, "", 1L, null, null, "hr", false)),
                "privacy.guard.refused");
    }

    @Test
    void anAdviceIsKeptInVersionsAndNeverChanged() {
        AdviceCase one = advice.asked("Mag dit?", false);
        work(work -> work.advise(one.getId(), "Ja, dat mag.", null));
        work(work -> work.advise(one.getId(), "Ja, maar alleen op maandag.", null));
        assertThat(open(one).versions())
                .extracting(AdviceVersion::getNumber, AdviceVersion::getText)
                .containsExactly(tuple(2, "Ja, maar alleen op maandag."), tuple(1, "Ja, dat mag."));
        assertThatThrownBy(() -> advice.desk.tables.execute("update advice_version set text = 'Nee'"))
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> advice.desk.tables.execute("update advice_case set question = 'Iets anders'"))
                .hasMessageContaining("never changed");
    }

    @Test
    void placesThatAreNotFilledInAreNamed() {
        AdviceCase one = advice.asked("Mag dit?", false);
        Long template = Long.valueOf(advice.desk.tables.one("select id from advice_template where code = 'VERLOF'"));
        String words =
                advice.desk.doing(() -> advice.desk.the(AdviceWords.class).begun(one.getId(), template));
        assertThat(words).contains("Vraag: Mag dit?").contains("M. Dam1").contains("{duur}");
        refused(() -> advice.desk.the(AdviceWork.class).advise(one.getId(), words, template), "hrm.advice.places");
    }

    @Test
    void aLeaderSeesWhatSheAskedAndWhatWasReleasedToHer() {
        advice.leader();
        AdviceCase own = advice.asked("Hoe vul ik het rooster?", false);
        assertThat(own.getAskerKind()).isEqualTo(AskerKind.LEADER);
        advice.hr();
        AdviceCase other = advice.asked("Andere vraag", false);
        work(work -> work.advise(own.getId(), "Met de app.", null));
        work(work -> work.advise(other.getId(), "Zo.", null));
        advice.leader();
        assertThat(advice.list(AdviceSearch.Show.ALL, "").rows())
                .extracting(AdviceRow::number)
                .containsExactly(own.getNumber());
        assertThat(open(own).versions()).as("not released yet").isEmpty();
        refused(() -> advice.desk.the(AdviceCases.class).open(other.getId()), "hrm.case.unknown");
        refused(() -> advice.desk.the(AdviceWork.class).note(own.getId(), "x"), "hrm.case.read-only");

        advice.hr();
        work(work -> work.release(own.getId(), 1, "leiding"));
        work(work -> work.release(other.getId(), 1, "leiding"));
        assertThat(advice.raised.all).extracting(Signal::role).contains("leidinggevende");
        advice.leader();
        assertThat(open(own).versions()).extracting(AdviceVersion::getText).containsExactly("Met de app.");
        AdviceFile released = open(other);
        assertThat(released.sight()).isEqualTo(Sight.RELEASED);
        assertThat(released.question())
                .as("of what she did not ask only the advice")
                .isEmpty();
        assertThat(released.events()).isEmpty();
        assertThat(advice.list(AdviceSearch.Show.ALL, "").rows())
                .filteredOn(row -> row.id() == other.getId())
                .extracting(AdviceRow::question)
                .containsExactly("");
    }

    @Test
    void aLeaderAsksAboutHerOwnTeamOnly() {
        advice.otherLeader();
        refused(
                () -> advice.desk
                        .the(AdviceCases.class)
                        .record(new NewAdvice(1, "VERLOF", "Mag dit?", null, "", 1L, null, null, null, false)),
                "hrm.case.not-own");
    }

    @Test
    void aCaseIsClosedWithAnOutcomeAndReopened() {
        AdviceCase one = advice.asked("Mag dit?", false);
        refused(() -> advice.desk.the(AdviceWork.class).close(one.getId(), Outcome.FOLLOWED, ""), "hrm.case.no-advice");
        work(work -> work.advise(one.getId(), "Ja.", null));
        work(work -> work.close(one.getId(), Outcome.FOLLOWED, "Is geregeld."));
        refused(() -> advice.desk.the(AdviceWork.class).note(one.getId(), ""), "hrm.field");
        refused(() -> advice.desk.the(AdviceWork.class).advise(one.getId(), "Toch niet.", null), "hrm.case.closed");
        assertThat(advice.list(AdviceSearch.Show.TO_DO, "").total()).isZero();
        assertThat(advice.list(AdviceSearch.Show.CLOSED, "").total()).isEqualTo(1);
        work(work -> work.reopen(one.getId(), advice.today().plusDays(3), "Er kwam een brief."));
        assertThat(open(one).advice().getState()).isEqualTo(AdviceState.ADVISED);
        assertThat(open(one).events())
                .extracting(AdviceEvent::getKind)
                .contains(AdviceStep.CLOSED, AdviceStep.REOPENED);
    }

    @Test
    void tasksAndSignalsNameTheNumberOnly() {
        AdviceCase one = advice.asked("Geheim woord appelmoes", false);
        work(work -> work.followUp(one.getId(), advice.today().plusDays(2), "hr", "Bellen"));
        assertThat(advice.desk.the(AdviceTasks.class).tasks(1))
                .singleElement()
                .satisfies(task ->
                        assertThat(task.text()).contains(one.getNumber()).doesNotContain("appelmoes"));
        advice.desk.does(() -> advice.desk.the(AdviceSignals.class).everyNight(LocalDate.parse("2026-11-14")));
        assertThat(advice.raised.all)
                .extracting(Signal::text)
                .containsExactlyInAnyOrder(
                        one.getNumber() + ": antwoord uiterlijk 15-11-2026",
                        one.getNumber() + ": vervolg op 12-11-2026");
        advice.raised.all.clear();
        advice.desk.does(() -> advice.desk.the(AdviceSignals.class).everyNight(LocalDate.parse("2026-11-16")));
        assertThat(advice.raised.all)
                .extracting(Signal::text)
                .contains(one.getNumber() + " is te laat: het antwoord moest er zijn op 15-11-2026");
    }

    @Test
    void anotherAdviserTakesOverAllButWhatIsConfidential() {
        AdviceCase open = advice.asked("Een", false);
        AdviceCase secret = advice.asked("Twee", true);
        work(work -> work.followUp(open.getId(), advice.today(), "hr", "Bellen"));
        advice.otherHr();
        AdviceHandovers handovers = advice.desk.the(AdviceHandovers.class);
        List<AdviceRow> seen = advice.desk.doing(() -> handovers.openCases(1, "hr"));
        assertThat(seen).extracting(AdviceRow::id).containsExactly(open.getId());
        refused(() -> handovers.handOver(Set.of(secret.getId()), "hr2", ""), "hrm.case.unknown");
        advice.desk.does(() -> handovers.handOver(Set.of(open.getId()), "hr2", "Vakantie"));
        assertThat(open(open).advice().adviser()).contains("hr2");
        assertThat(open(open).advice().getFollowUpOwner()).isEqualTo("hr2");
    }

    @Test
    void timeIsCountedByMonthAndCategoryAndTakenBack() {
        AdviceCase one = advice.asked("Mag dit?", false);
        TimeSpent time = advice.desk.the(TimeSpent.class);
        advice.desk.does(() -> time.add(one.getId(), advice.today(), 45));
        advice.desk.does(() -> time.add(one.getId(), advice.today(), -15));
        refused(() -> time.add(one.getId(), advice.today(), -31), "hrm.time.minutes");
        refused(() -> time.add(one.getId(), advice.today().plusDays(1), 5), "hrm.time.day");
        YearMonth month = YearMonth.of(2026, 11);
        List<TimeTotal> totals = advice.desk.doing(() -> time.totals(1, month, month));
        assertThat(totals).containsExactly(new TimeTotal(month, "Verlof", "hr", 30, 1));
    }

    @Test
    void wordsAreFoundInTheMannerOfDutch() {
        AdviceCase one = advice.asked("Is een verlenging van het contract mogelijk?", false);
        work(work -> work.advise(one.getId(), "Nee: er zijn al drie jaarcontracten geweest.", null));
        advice.asked("Iets heel anders", false);
        assertThat(advice.search("verlengen jaarcontract").rows())
                .extracting(found -> found.row().id())
                .containsExactly(one.getId());
        assertThat(advice.search("contract -jaarcontract").total()).isZero();
        assertThat(advice.search("contract").rows().get(0).fragment()).contains("jaarcontracten");
        assertThat(advice.search("\"'; drop table advice_case; --").total()).isZero();
    }

    @Test
    void aCategoryIsAddedFromADayOnAndAnOldOneStaysReadable() {
        AdviceWords words = advice.desk.the(AdviceWords.class);
        advice.desk.does(() -> words.keep(new NewCategory(
                "", "Fiets van de zaak", 200, 7, true, LocalDate.parse("2026-12-01"), "Eigen afspraak")));
        assertThat(words.categories()).extracting(AdviceCategory::getLabel).doesNotContain("Fiets van de zaak");
        advice.desk.day.date = LocalDate.parse("2026-12-01");
        assertThat(words.categories()).extracting(AdviceCategory::getCode).contains("FIETS_VAN_DE_ZAAK");
        advice.desk.day.date = LocalDate.parse("2026-11-10");
    }

    @Test
    void anotherEmployerIsRefused() {
        assertThatThrownBy(() -> advice.desk
                        .the(AdviceCases.class)
                        .list(2, new AdviceSearch(AdviceSearch.Show.ALL, "", "", ""), 0, 10))
                .isInstanceOf(EmployerForbidden.class);
    }

    @Test
    void aClosedCaseIsErasedWholeAfterItsTerm() {
        AdviceCase one = advice.asked("Mag dit?", false);
        work(work -> work.close(one.getId(), Outcome.WITHDRAWN, ""));
        RetainedAdvice retained = advice.desk.the(RetainedAdvice.class);
        assertThat(retained.ended(1, advice.today())).singleElement().satisfies(item -> {
            assertThat(item.employmentId()).isEqualTo(1);
            assertThat(item.what()).isEqualTo("HRM-dossier, gesloten op 10-11-2026");
        });
        advice.desk.does(() -> retained.erase(1, List.of(one.getId())));
        assertThat(advice.desk.tables.one("select count(*) from advice_event")).isEqualTo("0");
        assertThat(advice.desk.tables.one("select count(*) from advice_words")).isEqualTo("0");
    }
}
