package nl.noaberwerk.hrm;

import static org.assertj.core.api.Assertions.assertThat;

import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.privacy.GuardedText;
import org.junit.jupiter.api.Test;

/** What comes with the program passes the guard that every advice passes. */
class FirstWordsTest {

    @Test
    void theTemplatesHoldNoWordThatAnAdviceMayNotHave() {
        try (AdviceDesk advice = new AdviceDesk()) {
            advice.hr();
            GuardedText guard = advice.desk.the(GuardedText.class);
            assertThat(advice.desk.the(AdviceWords.class).templates())
                    .isNotEmpty()
                    .allSatisfy(one -> assertThat(guard.hits(one.getBody()))
                            .as(one.getTitle())
                            .isEmpty());
            for (String text : new String[] {
                "Wanneer is het 25-jarig jubileum en wat regelen wij dan?",
                "De medewerker is het niet eens met een andere werkplek en vraagt om een gesprek.",
                "De leidinggevende heeft het advies opgevolgd."
            }) {
                assertThat(guard.hits(text)).as(Messages.shown(text)).isEmpty();
            }
        }
    }
}
