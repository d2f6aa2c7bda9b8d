package nl.noaberwerk.indication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.noaberwerk.platform.Refused;
import org.junit.jupiter.api.Test;

/** What is recorded about indicaties, who reads it and when it goes. */
class IndicatiesInDatabaseTest extends HerindicatiePeople {

    @Test
    void whoWasInServiceBefore1998CountsAsMatigAndErnstigIsAFinding() {
        long id = person("1980-05-05", "1997-12-31", "2035-03-31");
        Besluit severe = new Besluit(day("2020-01-02"), null, day("2035-03-31"), Arbeidshandicap.ERNSTIG, false);
        desk.does(() -> desk.the(Indicaties.class).record(id, severe, ""));

        assertThat(desk.one("select category || ' ' || finding from indicatie_term where employment_id = " + id))
                .isEqualTo("MATIG SEVERE_BEFORE_1998");
        Map<Long, KnownIndicatie> known =
                desk.doing(() -> desk.the(IndicatieReader.class).on(Set.of(id), day("2026-11-10")));
        assertThat(known.get(id).category()).contains(Arbeidshandicap.MATIG);
        assertThat(known.get(id).isContradictory()).isTrue();
        assertThat(known.get(id).holds()).isTrue();
    }

    @Test
    void theReaderKnowsWhatHeldOnADay() {
        long id = person("1980-05-05", "2005-01-01", "2027-03-31");
        IndicatieReader reader = desk.the(IndicatieReader.class);

        assertThat(desk.doing(() -> reader.on(Set.of(id), day("2017-01-01")))).isEmpty();
        assertThat(desk.doing(() -> reader.on(Set.of(id), day("2027-03-31")))
                        .get(id)
                        .holds())
                .isTrue();
        assertThat(desk.doing(() -> reader.on(Set.of(id), day("2027-04-01")))
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
            assertThatThrownBy(() -> desk.does(() -> desk.the(Indicaties.class).record(id, besluit, "")))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("50 jaar");
        }
    }

    // asked on 2026-11-02: advice by 2026-12-28
    @Test
    void beschutWerkAndTheRegisterAreFactsThatCanBeTakenBack() {
        long id = person("1980-05-05", "2005-01-01", "2035-03-31");
        Indicaties service = desk.the(Indicaties.class);
        desk.does(() -> service.note(id, ParticipationKind.BESCHUT_ASKED, day("2026-11-02"), ""));
        assertThat(desk.doing(() -> service.of(id)).asked().orElseThrow().adviceBy())
                .isEqualTo("2026-12-28");

        desk.does(() -> service.note(id, ParticipationKind.BESCHUT_POSITIVE, day("2026-11-09"), ""));
        assertThat(desk.doing(() -> service.of(id)).asked()).isEmpty();
        assertThatThrownBy(
                        () -> desk.does(() -> service.note(id, ParticipationKind.REGISTER_IN, day("2026-11-10"), "")))
                .isInstanceOf(Refused.class);

        long fact = desk.doing(() -> service.of(id)).facts().get(0).getId();
        desk.does(() -> service.takeBackNote(id, fact, "verkeerde persoon"));
        assertThat(desk.doing(() -> service.of(id)).asked().orElseThrow().adviceBy())
                .isEqualTo("2026-12-28");
    }

    @Test
    void nobodyLooksWithoutAStatementOfSecrecyAndEveryLookIsRecorded() {
        long id = person("1980-05-05", "2005-01-01", "2027-03-31");
        long file = desk.file(id);
        int before = desk.desk.looks.size();
        desk.doing(() -> desk.the(Herindicaties.class).dossier(file));
        desk.doing(() -> desk.the(Indicaties.class).of(id));
        assertThat(desk.desk.looks).hasSize(before + 2).endsWith("indicatie, persoon " + (10_000 + id));

        desk.secrecy.signed = false;
        assertThatThrownBy(() -> desk.doing(() -> desk.the(Herindicaties.class).dossier(file)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> desk.doing(() -> desk.the(Indicaties.class).of(id)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> desk.doing(() -> desk.the(IndicatieList.class).list(1, all(), 0, 10)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whatIsPastItsTermGoesAsAWhole() {
        long id = person("1980-05-05", "2005-01-01", "2027-03-31");
        long file = sent(id, "2026-11-10");
        desk.desk.tables.execute("insert into employment_fact (id, employment_id, topic, valid_from, recorded_at,"
                + " recorded_by, reason, out_of_service) values (" + id + ", " + id
                + ", 'END', '2020-01-01', now(), 'test', 'test', '2024-01-31')");
        RetainedIndicaties retained = desk.the(RetainedIndicaties.class);
        assertThat(desk.doing(() -> retained.ended(1, day("2024-01-30")))).noneMatch(item -> item.id() == id);
        assertThat(desk.doing(() -> retained.ended(1, day("2024-01-31")))).anyMatch(item -> item.id() == id);

        desk.does(() -> retained.erase(1, Set.of(id)));

        assertThat(desk.one("select count(*) from indicatie where person_id = " + id))
                .isEqualTo("0");
        assertThat(desk.one("select count(*) from herindicatie_step where herindicatie_id = " + file))
                .isEqualTo("0");
        assertThat(desk.one("select count(*) from sent_application where herindicatie_id = " + file))
                .isEqualTo("0");
    }

    @Test
    void recordedFactsAreNeverChanged() {
        long id = person("1980-05-05", "2005-01-01", "2027-03-31");
        assertThatThrownBy(() -> desk.desk.tables.execute(
                        "update indicatie set arbeidshandicap = 'ERNSTIG' where person_id = " + id))
                .hasMessageContaining("not changed");
        assertThatThrownBy(() -> desk.desk.tables.execute("update herindicatie_step set day = day - 1"))
                .hasMessageContaining("not changed");
    }
}
