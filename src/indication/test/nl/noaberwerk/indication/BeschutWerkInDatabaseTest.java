package nl.noaberwerk.indication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.noaberwerk.platform.Refused;
import org.junit.jupiter.api.Test;

/** Beschut werk and the doelgroepregister: what the law says in advance is kept to, unless new facts are named. */
class BeschutWerkInDatabaseTest extends HerindicatiePeople {

    // the people of this test have a Wsw decision that says "begeleid werken: nee", so an advice is positive
    @Test
    void aNegativeAdviceAgainstTheWswDecisionAsksForNewFacts() {
        long id = person("1980-05-05", "2005-01-01", "2035-03-31");
        note(id, ParticipationKind.BESCHUT_ASKED, "2026-11-02", "");
        BeschutRequest asked = known(id).asked().orElseThrow();

        assertThat(asked.foreseen().positive()).contains(true);
        assertThat(asked.steps()).hasSize(1);
        assertThatThrownBy(() -> note(id, ParticipationKind.BESCHUT_NEGATIVE, "2026-11-09", ""))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("begeleid werken")
                .hasMessageContaining("positief, zonder onderzoek")
                .hasMessageContaining("Toelichting");
        assertThat(known(id).asked()).as("nothing was recorded").isPresent();

        note(id, ParticipationKind.BESCHUT_NEGATIVE, "2026-11-09", "werkt sinds 1 oktober zelfstandig in een winkel");
        assertThat(known(id).asked()).isEmpty();
    }

    // advised on 2025-11-30: an own request without new facts counts again from 2026-11-30
    @Test
    void anOwnRequestWithinTwelveMonthsAsksForNewFactsAndTheMunicipalityMayAskAgain() {
        long id = withoutWsw();
        note(id, ParticipationKind.BESCHUT_NEGATIVE, "2025-11-30", "");

        assertThatThrownBy(() -> note(id, ParticipationKind.BESCHUT_ASKED_SELF, "2026-11-10", ""))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("30-11-2025")
                .hasMessageContaining("30-11-2026");
        note(id, ParticipationKind.BESCHUT_ASKED, "2026-11-09", "");
        assertThat(known(id).asked().orElseThrow().foreseen().positive()).isEmpty();
        note(id, ParticipationKind.BESCHUT_ASKED_SELF, "2026-11-10", "nieuwe feiten: ander werk geprobeerd");
        assertThat(known(id).asked().orElseThrow().foreseen().positive()).contains(false);
    }

    @Test
    void anOwnRequestAfterTwelveMonthsIsTakenAndUwvLooksIntoIt() {
        long id = withoutWsw();
        note(id, ParticipationKind.BESCHUT_NEGATIVE, "2025-11-10", "");

        assertThatCode(() -> note(id, ParticipationKind.BESCHUT_ASKED_SELF, "2026-11-10", ""))
                .doesNotThrowAnyException();
        assertThat(known(id).asked().orElseThrow().foreseen().positive()).isEmpty();
    }

    // asked on 2026-09-14: advice by 2026-11-09, and today is the day after
    @Test
    void anAdviceThatDoesNotComeWithinEightWeeksIsLate() {
        long id = withoutWsw();
        note(id, ParticipationKind.BESCHUT_ASKED, "2026-09-15", "");
        assertThat(known(id).asked().orElseThrow().late()).isFalse();
        note(id, ParticipationKind.BESCHUT_POSITIVE, "2026-09-16", "");
        note(id, ParticipationKind.BESCHUT_ASKED, "2026-09-14", "");
        assertThat(known(id).asked()).isEmpty();

        long other = withoutWsw();
        note(other, ParticipationKind.BESCHUT_ASKED, "2026-09-14", "");
        assertThat(known(other).asked().orElseThrow().late()).isTrue();
    }

    // asked on 2026-09-15: advice by 2026-11-10, so it is late from 2026-11-11 on
    @Test
    void aLateAdviceIsToldOnceAndAnAnsweredOneNever() {
        long late = withoutWsw();
        long answered = withoutWsw();
        note(late, ParticipationKind.BESCHUT_ASKED, "2026-09-15", "");
        note(answered, ParticipationKind.BESCHUT_ASKED, "2026-09-15", "");
        note(answered, ParticipationKind.BESCHUT_POSITIVE, "2026-10-15", "");
        BeschutNight night = desk.the(BeschutNight.class);

        desk.does(() -> night.everyNight(day("2026-11-10")));
        assertThat(told(late)).isZero();
        desk.does(() -> night.everyNight(day("2026-11-11")));
        desk.does(() -> night.everyNight(day("2026-11-12")));
        assertThat(told(late)).isEqualTo(1);
        assertThat(told(answered)).isZero();
    }

    private long told(long id) {
        return desk.raised.stream()
                .filter(signal -> signal.key().startsWith(BeschutNight.LATE)
                        && signal.link().endsWith("?id=" + id))
                .count();
    }

    @Test
    void theRegisterAndAPositiveAdviceDoNotGoTogether() {
        long id = withoutWsw();
        assertThatThrownBy(() -> note(id, ParticipationKind.REGISTER_OUT, "2026-11-02", ""))
                .isInstanceOf(Refused.class);
        note(id, ParticipationKind.REGISTER_IN, "2026-11-02", "");
        note(id, ParticipationKind.BESCHUT_POSITIVE, "2026-11-05", "");
        assertThat(known(id).twice()).isTrue();

        note(id, ParticipationKind.REGISTER_OUT, "2026-11-06", "");
        assertThat(known(id).twice()).isFalse();
        assertThatThrownBy(() -> note(id, ParticipationKind.REGISTER_IN, "2026-11-07", ""))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("doelgroepregister");
        assertThatThrownBy(() -> note(id, ParticipationKind.REGISTER_OUT, "2026-11-08", ""))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("doelgroepregister");
    }

    private long withoutWsw() {
        long id = person("1980-05-05", "2020-01-01", "2035-03-31");
        desk.desk.tables.execute("delete from indicatie where person_id = " + id);
        return id;
    }

    private IndicatieOfPerson known(long id) {
        return desk.doing(() -> desk.the(Indicaties.class).of(id));
    }

    private void note(long id, ParticipationKind kind, String day, String why) {
        desk.does(() -> desk.the(Indicaties.class).note(id, kind, day(day), why));
    }
}
