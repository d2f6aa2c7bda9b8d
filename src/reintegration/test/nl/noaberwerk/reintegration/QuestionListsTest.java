package nl.noaberwerk.reintegration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The questions: dated, with a source, in plain words, and never about sickness. */
class QuestionListsTest {

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void everyDocumentAsksInPlainWordsAndNothingMedical(PaperKind kind) {
        QuestionList list = QuestionLists.of(kind, LocalDate.of(2026, 11, 10));
        assertThat(list.source()).isNotBlank();
        assertThat(list.questions().map(Question::code)).doesNotHaveDuplicates();
        list.questions().forEach(question -> {
            assertThat(question.label().split("\\s+")).hasSizeLessThanOrEqualTo(15);
            // the oordeel is of the bedrijfsarts, but never about what somebody has
            assertThat(question.label().toLowerCase()).doesNotContain("oorzaak", "klacht", "diagnose", "behandeling");
        });
    }

    @Test
    void theDayOfAFactIsAskedInTheDocumentItself() {
        for (PaperKind kind : PaperKind.values()) {
            kind.dayQuestion()
                    .ifPresent(code -> assertThat(QuestionLists.of(kind, LocalDate.of(2026, 11, 10))
                                    .find(code))
                            .get()
                            .matches(question -> question.form() == Question.Form.DAY && question.required()));
        }
    }
}
