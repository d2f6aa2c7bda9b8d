package nl.noaberwerk.indication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.noaberwerk.indication.ChecklistAnswer.Answer;
import nl.noaberwerk.participation.LapseGround;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A herindicatie on a real PostgreSQL from its signal to its end; today is 10 November 2026. */
class HerindicatieInDatabaseTest {

    private static final IndicationDesk DESK = new IndicationDesk();
    private static long next = 100;

    @AfterAll
    static void close() {
        DESK.close();
    }

    @BeforeEach
    void again() {
        DESK.desk.day.date = LocalDate.parse("2026-11-10");
        DESK.secrecy.signed = true;
        DESK.desk.caller.becomes("indicatie", Role.INDICATIEBEHEERDER, Role.HR_ADVISEUR);
        DESK.raised.clear();
    }

    // valid until 2027-03-31: 26 weeks before is 2026-09-30, 20 weeks 2026-11-11, 18 weeks 2026-11-25, 16 weeks
    // 2026-12-09
    @Test
    void aFileOpensByItselfAndEachSignalComesOnceAndNoneAfterTheLegalLastDay() {
        long id = person("1980-05-05", "2005-01-01", "2027-03-31");
        Herindicatie file = dossier(id).file();
        assertThat(file.latest()).contains(day("2026-12-09"));
        assertThat(file.due()).contains(day("2026-12-09"));

        for (LocalDate day = day("2026-11-10"); day.isBefore(day("2027-01-15")); day = day.plusDays(1)) {
            DESK.desk.day.date = day;
            DESK.night();
        }

        assertThat(keys(file.getId()))
                .containsExactly(
                        "indication.ask:" + file.getId() + ".2026-09-30",
                        "indication.ask:" + file.getId() + ".2026-11-11",
                        "indication.ask:" + file.getId() + ".2026-11-25",
                        "indication.ask:" + file.getId() + ".2026-12-09");
        assertThat(DESK.raised)
                .allMatch(signal ->
                        !signal.text().contains("Dam") && !signal.text().contains("matig"));
        assertThat(DESK.raised).allMatch(signal -> signal.role().equals(Role.INDICATIEBEHEERDER));
    }

    // born 1960-02-14: AOW on 2027-02-14, before 2027-03-31
    @Test
    void nothingOpensAndNobodyIsToldWhenTheAowComesFirst() {
        long id = person("1960-02-14", "2005-01-01", "2027-03-31");
        DESK.night();

        assertThat(DESK.one("select count(*) from herindicatie where employment_id = " + id))
                .isEqualTo("0");
        assertThat(DESK.one("select lapse_on from indicatie_term where employment_id = " + id))
                .isEqualTo("2027-02-14");
        assertThat(DESK.raised).noneMatch(signal -> signal.text().contains(String.valueOf(10_000 + id)));
    }

    @Test
    void aDeathClosesAFileThatWasNotSentAndBringsATaskToReportIt() {
        long id = person("1980-05-05", "2005-01-01", "2027-03-31");
        long file = DESK.file(id);
        DESK.does(() -> DESK.the(Indicaties.class).lapse(id, LapseGround.DEATH, day("2026-11-08"), ""));

        assertThat(DESK.one("select state from herindicatie where id = " + file))
                .isEqualTo("CLOSED");
        assertThat(DESK.one("select kind from herindicatie_follow_up where employment_id = " + id))
                .isEqualTo("REPORT");
    }

    // received 2026-12-01: the decision by 2027-03-23; decided 2027-01-04: objection until 2027-02-15
    @Test
    void fromDossierToDecisionWithItsTasksAndNoEmploymentEndsByIt() {
        long id = person("1980-05-05", "2005-01-01", "2027-03-31");
        long file = sent(id, "2026-11-10");
        DESK.desk.day.date = day("2026-12-01");
        DESK.does(() -> steps().received(file, day("2026-12-01")));
        assertThat(dossier(id).file().due()).contains(day("2027-03-23"));

        DESK.desk.day.date = day("2027-01-04");
        Besluit besluit = new Besluit(day("2027-01-04"), null, null, null, null);
        DESK.does(() -> steps().decided(file, new NewDecision(Outcome.OUT_OF_TARGET_GROUP, besluit, false, "")));

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
        assertThat(DESK.one("select count(*) from employment_fact where employment_id = " + id))
                .isEqualTo("0");
        assertThat(DESK.one("select valid_until from indicatie_term where employment_id = " + id))
                .isEqualTo("2027-03-31");
        assertThatThrownBy(() -> DESK.does(() -> steps().close(file, ""))).isInstanceOf(Refused.class);

        after.tasks().forEach(task -> DESK.does(() -> steps().done(task.getId(), "besproken")));
        DESK.does(() -> steps().close(file, ""));
        assertThat(dossier(id).file().getState()).isEqualTo(HerindicatieState.CLOSED);
    }

    @Test
    void aPositiveDecisionBecomesTheIndicatieAndAnObjectionLooksAhead() {
        long id = person("1980-05-05", "2005-01-01", "2027-03-31");
        long file = sent(id, "2026-11-02");
        DESK.does(() -> steps().received(file, day("2026-11-03")));
        Besluit besluit =
                new Besluit(day("2026-11-09"), day("2027-04-01"), day("2032-03-31"), Arbeidshandicap.ERNSTIG, true);
        DESK.does(() -> steps().decided(file, new NewDecision(Outcome.IN_TARGET_GROUP, besluit, true, "")));

        assertThat(DESK.one("select valid_until from indicatie_term where employment_id = " + id))
                .isEqualTo("2032-03-31");
        assertThat(dossier(id).tasks())
                .extracting(HerindicatieFollowUp::getKind)
                .containsExactlyInAnyOrder(
                        FollowUpKind.TELL,
                        FollowUpKind.ADAPTATIONS,
                        FollowUpKind.BEGELEID_WERKEN,
                        FollowUpKind.CATEGORY);

        DESK.does(() -> steps().objected(file, day("2026-11-10"), ""));
        // 2026-11-09 plus six weeks is 2026-12-21; plus sixteen weeks 2027-04-12
        assertThat(dossier(id).file().due()).contains(day("2027-04-12"));
    }

    @Test
    void anIncompleteDossierIsNotSentAndTheRefusalSaysWhatIsMissing() {
        long id = person("1980-05-05", "2005-01-01", "2027-03-31");
        long file = DESK.file(id);
        DESK.does(() -> steps().start(file));

        assertThatThrownBy(() -> DESK.does(() -> steps().send(file, day("2026-11-10"), 1L)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("functioneren")
                .hasMessageContaining("artsen");
    }

    @Test
    void aNoToConsultingDoctorsIsAnAnswerToo() {
        long id = person("1980-05-05", "2005-01-01", "2027-03-31");
        long file = DESK.file(id);
        DESK.does(() -> steps().start(file));
        DESK.does(() -> DESK.the(Checklists.class).answer(file, ChecklistItem.CONSENT, Answer.NO, ""));

        assertThat(dossier(id).missing()).noneMatch(label -> label.contains("artsen"));
        assertThatThrownBy(() -> DESK.does(
                        () -> DESK.the(Checklists.class).answer(file, ChecklistItem.FUNCTIONING, null, "heeft griep")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void thirteenWeeksOpenOneFileHoweverOftenTheyAreToldAndAskForTheReport() {
        long id = person("1980-05-05", "2005-01-01", "2035-03-31");
        HerindicatieDue event = new HerindicatieDue(1, id, 700 + id, day("2026-11-09"));
        DESK.does(() -> DESK.the(HerindicatieFiles.class).thirteenWeeks(event));
        DESK.does(() -> DESK.the(HerindicatieFiles.class).thirteenWeeks(event));

        assertThat(DESK.one("select count(*) from herindicatie where employment_id = " + id))
                .isEqualTo("1");
        assertThat(dossier(id).missing()).anyMatch(label -> label.contains("Re-integratieverslag"));
        assertThat(dossier(id).missing()).anyMatch(label -> label.contains("college"));
    }

    @Test
    void whoWasInServiceBefore1998CountsAsMatigAndErnstigIsAFinding() {
        long id = person("1980-05-05", "1997-12-31", "2035-03-31");
        Besluit severe = new Besluit(day("2020-01-02"), null, day("2035-03-31"), Arbeidshandicap.ERNSTIG, false);
        DESK.does(() -> DESK.the(Indicaties.class).record(id, severe, ""));

        assertThat(DESK.one("select category || ' ' || finding from indicatie_term where employment_id = " + id))
                .isEqualTo("MATIG SEVERE_BEFORE_1998");
        Map<Long, KnownIndicatie> known =
                DESK.doing(() -> DESK.the(IndicatieReader.class).on(Set.of(id), day("2026-11-10")));
        assertThat(known.get(id).category()).contains(Arbeidshandicap.MATIG);
        assertThat(known.get(id).isContradictory()).isTrue();
        assertThat(known.get(id).holds()).isTrue();
    }

    @Test
    void theReaderKnowsWhatHeldOnADay() {
        long id = person("1980-05-05", "2005-01-01", "2027-03-31");
        IndicatieReader reader = DESK.the(IndicatieReader.class);

        assertThat(DESK.doing(() -> reader.on(Set.of(id), day("2017-01-01")))).isEmpty();
        assertThat(DESK.doing(() -> reader.on(Set.of(id), day("2027-03-31")))
                        .get(id)
                        .holds())
                .isTrue();
        assertThat(DESK.doing(() -> reader.on(Set.of(id), day("2027-04-01")))
                        .get(id)
                        .holds())
                .isFalse();
    }

    // decided 2026-11-02 and valid until the day before a year has passed is one day too short
    @Test
    void aValidityOfLessThanAYearOrMoreThanFiftyIsRefused() {
        long id = person("1980-05-05", "2005-01-01", "2035-03-31");
        for (String until : List.of("2027-10-31", "2076-11-03")) {
            Besluit besluit = new Besluit(day("2026-11-02"), null, day(until), Arbeidshandicap.MATIG, false);
            assertThatThrownBy(() -> DESK.does(() -> DESK.the(Indicaties.class).record(id, besluit, "")))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("50 jaar");
        }
    }

    // asked on 2026-11-02: advice by 2026-12-28
    @Test
    void beschutWerkAndTheRegisterAreFactsThatCanBeTakenBack() {
        long id = person("1980-05-05", "2005-01-01", "2035-03-31");
        Indicaties service = DESK.the(Indicaties.class);
        DESK.does(() -> service.note(id, ParticipationKind.BESCHUT_ASKED, day("2026-11-02"), ""));
        assertThat(DESK.doing(() -> service.of(id)).adviceBy()).contains(day("2026-12-28"));

        DESK.does(() -> service.note(id, ParticipationKind.BESCHUT_POSITIVE, day("2026-11-09"), ""));
        assertThat(DESK.doing(() -> service.of(id)).adviceBy()).isEmpty();
        assertThatThrownBy(
                        () -> DESK.does(() -> service.note(id, ParticipationKind.REGISTER_IN, day("2026-11-10"), "")))
                .isInstanceOf(Refused.class);

        long fact = DESK.doing(() -> service.of(id)).facts().get(0).getId();
        DESK.does(() -> service.takeBackNote(id, fact, "verkeerde persoon"));
        assertThat(DESK.doing(() -> service.of(id)).adviceBy()).contains(day("2026-12-28"));
    }

    @Test
    void nobodyLooksWithoutAStatementOfSecrecyAndEveryLookIsRecorded() {
        long id = person("1980-05-05", "2005-01-01", "2027-03-31");
        long file = DESK.file(id);
        int before = DESK.desk.looks.size();
        DESK.doing(() -> DESK.the(Herindicaties.class).dossier(file));
        DESK.doing(() -> DESK.the(Indicaties.class).of(id));
        assertThat(DESK.desk.looks).hasSize(before + 2).endsWith("indicatie, persoon " + (10_000 + id));

        DESK.secrecy.signed = false;
        assertThatThrownBy(() -> DESK.doing(() -> DESK.the(Herindicaties.class).dossier(file)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> DESK.doing(() -> DESK.the(Indicaties.class).of(id)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> DESK.doing(() -> DESK.the(IndicatieList.class).list(1, all(), 0, 10)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whatIsPastItsTermGoesAsAWhole() {
        long id = person("1980-05-05", "2005-01-01", "2027-03-31");
        long file = sent(id, "2026-11-10");
        DESK.desk.tables.execute("insert into employment_fact (id, employment_id, topic, valid_from, recorded_at,"
                + " recorded_by, reason, out_of_service) values (" + id + ", " + id
                + ", 'END', '2020-01-01', now(), 'test', 'test', '2024-01-31')");
        RetainedIndicaties retained = DESK.the(RetainedIndicaties.class);
        assertThat(DESK.doing(() -> retained.ended(1, day("2024-01-30")))).noneMatch(item -> item.id() == id);
        assertThat(DESK.doing(() -> retained.ended(1, day("2024-01-31")))).anyMatch(item -> item.id() == id);

        DESK.does(() -> retained.erase(1, Set.of(id)));

        assertThat(DESK.one("select count(*) from indicatie where person_id = " + id))
                .isEqualTo("0");
        assertThat(DESK.one("select count(*) from herindicatie_step where herindicatie_id = " + file))
                .isEqualTo("0");
        assertThat(DESK.one("select count(*) from sent_application where herindicatie_id = " + file))
                .isEqualTo("0");
    }

    @Test
    void recordedFactsAreNeverChanged() {
        long id = person("1980-05-05", "2005-01-01", "2027-03-31");
        assertThatThrownBy(() -> DESK.desk.tables.execute(
                        "update indicatie set arbeidshandicap = 'ERNSTIG' where person_id = " + id))
                .hasMessageContaining("not changed");
        assertThatThrownBy(() -> DESK.desk.tables.execute("update herindicatie_step set day = day - 1"))
                .hasMessageContaining("not changed");
    }

    /** Started, filled in and sent on the day. */
    private static long sent(long id, String day) {
        long file = DESK.file(id);
        DESK.desk.tables.execute("update herindicatie set opened_on = '2026-10-01' where id = " + file);
        DESK.does(() -> steps().start(file));
        Checklists list = DESK.the(Checklists.class);
        DESK.does(() -> list.answer(file, ChecklistItem.FUNCTIONING, null, "Werkt rustig en zelfstandig."));
        DESK.does(() -> list.answer(file, ChecklistItem.EARLIER_ADVICE, null, "De aangepaste werkplek is er."));
        DESK.does(() -> list.answer(file, ChecklistItem.CONSENT, Answer.YES, ""));
        long college = DESK.doing(() -> DESK.the(Colleges.class)
                .add(1, new CollegeAddress("Dinkelland", "Nicolaasplein", "5", "7591 MA", "Denekamp")));
        DESK.does(() -> steps().send(file, day(day), college));
        return file;
    }

    private static HerindicatieSteps steps() {
        return DESK.the(HerindicatieSteps.class);
    }

    private static HerindicatieDossier dossier(long employment) {
        return DESK.doing(() -> DESK.the(Herindicaties.class).dossier(DESK.file(employment)));
    }

    private static List<String> keys(long file) {
        return DESK.raised.stream()
                .map(signal -> signal.key())
                .filter(key -> key.startsWith("indication.ask:" + file + "."))
                .toList();
    }

    private static IndicatieSearch all() {
        return new IndicatieSearch(IndicatieSearch.Kind.ALL, "");
    }

    private static long person(String born, String inService, String until) {
        return DESK.person(next++, born, inService, until);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
