package nl.noaberwerk.labour;

import static org.assertj.core.api.Assertions.assertThat;

import nl.noaberwerk.labour.Ongevalsmelding.Answer;
import nl.noaberwerk.labour.Ongevalsmelding.Duty;
import nl.noaberwerk.labour.Ongevalsmelding.Facts;
import nl.noaberwerk.labour.Ongevalsmelding.Ground;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Art. 9 lid 1 Arbowet case by case. */
class OngevalsmeldingTest {

    @ParameterizedTest
    @CsvSource({
        "YES, NO, NO, DEATH",
        "NO, YES, NO, PERMANENT_INJURY",
        "NO, NO, YES, HOSPITAL_ADMISSION",
        "NO, UNKNOWN, YES, HOSPITAL_ADMISSION",
        "YES, YES, YES, DEATH"
    })
    void eachOfTheThreeGroundsIsEnough(Answer death, Answer injury, Answer admission, Ground ground) {
        Ongevalsmelding melding = Ongevalsmelding.of(new Facts(false, false, death, injury, admission));

        assertThat(melding.duty()).isEqualTo(Duty.AT_ONCE);
        assertThat(melding.ground()).contains(ground);
    }

    @Test
    void noneOfTheThreeIsNoDuty() {
        assertThat(Ongevalsmelding.of(new Facts(false, false, Answer.NO, Answer.NO, Answer.NO))
                        .duty())
                .isEqualTo(Duty.NONE);
    }

    @ParameterizedTest
    @CsvSource({"UNKNOWN, NO, NO", "NO, UNKNOWN, NO", "NO, NO, UNKNOWN", "UNKNOWN, UNKNOWN, UNKNOWN"})
    void whatIsNotKnownYetStaysAQuestion(Answer death, Answer injury, Answer admission) {
        Ongevalsmelding melding = Ongevalsmelding.of(new Facts(false, true, death, injury, admission));

        assertThat(melding.duty()).isEqualTo(Duty.NOT_YET_KNOWN);
        assertThat(melding.ground()).isEmpty();
    }

    @Test
    void whoIsHiredOutIsToldOfByTheHost() {
        assertThat(Ongevalsmelding.of(new Facts(false, true, Answer.NO, Answer.NO, Answer.YES))
                        .duty())
                .isEqualTo(Duty.HOST_AT_ONCE);
    }

    @Test
    void theWayToWorkIsNoArbeidsongevalWhateverItsOutcome() {
        assertThat(Ongevalsmelding.of(new Facts(true, false, Answer.YES, Answer.YES, Answer.YES)))
                .extracting(Ongevalsmelding::duty, melding -> melding.ground().isEmpty())
                .containsExactly(Duty.NONE_COMMUTING, true);
    }
}
