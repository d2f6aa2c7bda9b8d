package nl.noaberwerk.indication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.noaberwerk.indication.ChecklistAnswer.Answer;
import nl.noaberwerk.participation.LapseGround;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import org.junit.jupiter.api.Test;

/** A herindicatie from its signal to its end; today is 10 November 2026. */
class HerindicatieInDatabaseTest extends HerindicatiePeople {

    // valid until 2027-03-31: 26 weeks before is 2026-09-30, 20 weeks 2026-11-11, 18 weeks 2026-11-25, 16 weeks
    // 2026-12-09
    @Test
    void aFileOpensByItselfAndEachSignalComesOnceAndNoneAfterTheLegalLastDay() {
        long id = person("1980-05-05", "2005-01-01", "2027-03-31");
        Herindicatie file = dossier(id).file();
        assertThat(file.latest()).contains(day("2026-12-09"));
        assertThat(file.due()).contains(day("2026-12-09"));

        for (LocalDate day = day("2026-11-10"); day.isBefore(day("2027-01-15")); day = day.plusDays(1)) {
            desk.desk.day.date = day;
            desk.night();
        }

        assertThat(keys(file.getId()))
                .containsExactly(
                        "indication.ask:" + file.getId() + ".2026-09-30",
                        "indication.ask:" + file.getId() + ".2026-11-11",
                        "indication.ask:" + file.getId() + ".2026-11-25",
                        "indication.ask:" + file.getId() + ".2026-12-09");
        assertThat(desk.raised)
                .allMatch(signal ->
                        !signal.text().contains("Dam") && !signal.text().contains("matig"));
        assertThat(desk.raised).allMatch(signal -> signal.role().equals(Role.INDICATIEBEHEERDER));
    }

    // born 1960-02-14: AOW on 2027-02-14, before 2027-03-31
    @Test
    void nothingOpensAndNobodyIsToldWhenTheAowComesFirst() {
        long id = person("1960-02-14", "2005-01-01", "2027-03-31");
        desk.night();

        assertThat(desk.one("select count(*) from herindicatie where employment_id = " + id))
                .isEqualTo("0");
        assertThat(desk.one("select lapse_on from indicatie_term where employment_id = " + id))
                .isEqualTo("2027-02-14");
        assertThat(desk.raised).noneMatch(signal -> signal.text().contains(String.valueOf(10_000 + id)));
    }

    @Test
    void aDeathClosesAFileThatWasNotSentAndBringsATaskToReportIt() {
        long id = person("1980-05-05", "2005-01-01", "2027-03-31");
        long file = desk.file(id);
        desk.does(() -> desk.the(Indicaties.class).lapse(id, LapseGround.DEATH, day("2026-11-08"), ""));

        assertThat(desk.one("select state from herindicatie where id = " + file))
                .isEqualTo("CLOSED");
        assertThat(desk.one("select kind from herindicatie_follow_up where employment_id = " + id))
                .isEqualTo("REPORT");
    }

    // received 2026-12-01: the decision by 2027-03-23; decided 2027-01-04: objection until 2027-02-15
    @Test
    void fromDossierToDecisionWithItsTasksAndNoEmploymentEndsByIt() {
        long id = person("1980-05-05", "2005-01-01", "2027-03-31");
        long file = sent(id, "2026-11-10");
        desk.desk.day.date = day("2026-12-01");
        desk.does(() -> steps().received(file, day("2026-12-01")));
        assertThat(dossier(id).file().due()).contains(day("2027-03-23"));

        desk.desk.day.date = day("2027-01-04");
        Besluit besluit = new Besluit(day("2027-01-04"), null, null, null, null);
        desk.does(() -> steps().decided(file, new NewDecision(Outcome.OUT_OF_TARGET_GROUP, besluit, false, "")));

        HerindicatieDossier after = dossier(id);
        assertThat(after.file().getObjectionUntil()).isEqualTo("2027-02-15");
        assertThat(after.tasks())
                .extracting(HerindicatieFollowUp::getKind)
                .containsExactlyInAnyOrder(
                        FollowUpKind.TELL,
                        FollowUpKind.OBJECTION,
                        FollowUpKind.ALTERNATIVE,
                        FollowUpKind.JUDGE,
                        FollowUpKind.REPORT);
        assertThat(desk.one("select count(*) from employment_fact where employment_id = " + id))
                .isEqualTo("0");
        assertThat(desk.one("select valid_until from indicatie_term where employment_id = " + id))
                .isEqualTo("2027-03-31");
        assertThatThrownBy(() -> desk.does(() -> steps().close(file, ""))).isInstanceOf(Refused.class);

        after.tasks().forEach(task -> desk.does(() -> steps().done(task.getId(), "besproken")));
        desk.does(() -> steps().close(file, ""));
        assertThat(dossier(id).file().getState()).isEqualTo(HerindicatieState.CLOSED);
    }

    @Test
    void aPositiveDecisionBecomesTheIndicatieAndAnObjectionLooksAhead() {
        long id = person("1980-05-05", "2005-01-01", "2027-03-31");
        long file = sent(id, "2026-11-02");
        desk.does(() -> steps().received(file, day("2026-11-03")));
        Besluit besluit =
                new Besluit(day("2026-11-09"), day("2027-04-01"), day("2032-03-31"), Arbeidshandicap.ERNSTIG, true);
        desk.does(() -> steps().decided(file, new NewDecision(Outcome.IN_TARGET_GROUP, besluit, true, "")));

        assertThat(desk.one("select valid_until from indicatie_term where employment_id = " + id))
                .isEqualTo("2032-03-31");
        assertThat(dossier(id).tasks())
                .extracting(HerindicatieFollowUp::getKind)
                .containsExactlyInAnyOrder(
                        FollowUpKind.TELL,
                        FollowUpKind.ADAPTATIONS,
                        FollowUpKind.BEGELEID_WERKEN,
                        FollowUpKind.CATEGORY);

        desk.does(() -> steps().objected(file, day("2026-11-10"), ""));
        // 2026-11-09 plus six weeks is 2026-12-21; plus sixteen weeks 2027-04-12
        assertThat(dossier(id).file().due()).contains(day("2027-04-12"));
    }

    @Test
    void anIncompleteDossierIsNotSentAndTheRefusalSaysWhatIsMissing() {
        long id = person("1980-05-05", "2005-01-01", "2027-03-31");
        long file = desk.file(id);
        desk.does(() -> steps().start(file));

        assertThatThrownBy(() -> desk.does(() -> steps().send(file, day("2026-11-10"), 1L)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("functioneren")
                .hasMessageContaining("artsen");
    }

    @Test
    void aNoToConsultingDoctorsIsAnAnswerToo() {
        long id = person("1980-05-05", "2005-01-01", "2027-03-31");
        long file = desk.file(id);
        desk.does(() -> steps().start(file));
        desk.does(() -> desk.the(Checklists.class).answer(file, ChecklistItem.CONSENT, Answer.NO, ""));

        assertThat(dossier(id).missing()).noneMatch(label -> label.contains("artsen"));
        assertThatThrownBy(() -> desk.does(
                        () -> desk.the(Checklists.class).answer(file, ChecklistItem.FUNCTIONING, null, "heeft griep")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void thirteenWeeksOpenOneFileHoweverOftenTheyAreToldAndAskForTheReport() {
        long id = person("1980-05-05", "2005-01-01", "2035-03-31");
        HerindicatieDue event = new HerindicatieDue(1, id, 700 + id, day("2026-11-09"));
        desk.does(() -> desk.the(HerindicatieFiles.class).thirteenWeeks(event));
        desk.does(() -> desk.the(HerindicatieFiles.class).thirteenWeeks(event));

        assertThat(desk.one("select count(*) from herindicatie where employment_id = " + id))
                .isEqualTo("1");
        assertThat(dossier(id).missing()).anyMatch(label -> label.contains("Re-integratieverslag"));
        assertThat(dossier(id).missing()).anyMatch(label -> label.contains("college"));
    }
}
