package nl.noaberwerk.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.noaberwerk.letters.LetterText.Block;
import nl.noaberwerk.platform.Refused;
import org.junit.jupiter.api.Test;

/** The words of a letter: places, paragraphs, lists and long sentences. */
class LetterTextTest {

    @Test
    void placesAreFilledAndWhatIsFilledInIsNeverAPlace() {
        LetterText text = new LetterText("Gesprek op {dag}", "Beste {naam},\n\nKom op {dag}. Kost $1 en {nergens}.");
        LetterText filled = text.filled(Map.of("dag", "maandag {naam} \\1", "naam", "A. Bos"));
        assertThat(filled.subject()).isEqualTo("Gesprek op maandag {naam} \\1");
        assertThat(filled.body()).isEqualTo("Beste A. Bos,\n\nKom op maandag {naam} \\1. Kost $1 en {nergens}.");
    }

    @Test
    void paragraphsAndListsAreToldApart() {
        LetterText text = new LetterText("x", "Eerste\nregel\r\n\r\n- een\n- twee\n\n- een\nmaar geen lijst\n\n\n");
        assertThat(text.blocks())
                .containsExactly(
                        new Block(false, List.of("Eerste", "regel")),
                        new Block(true, List.of("een", "twee")),
                        new Block(false, List.of("- een", "maar geen lijst")));
    }

    @Test
    void aPlaceWithoutAFieldIsRefusedByName() {
        assertThatThrownBy(() -> new LetterText("x", "Kom op {datum}").check(Set.of("dag")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("datum")
                .hasMessageContaining("dag");
        assertThatThrownBy(() -> new LetterText(" ", "x").check(Set.of())).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new LetterText("x", "a".repeat(6_001)).check(Set.of()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aSentenceOfSixteenWordsIsLong() {
        String fifteen = "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien.";
        assertThat(new LetterText("x", fifteen).longSentences()).isEmpty();
        assertThat(new LetterText("x", "Kort. Nul " + fifteen + " Kort.").longSentences())
                .containsExactly("Nul " + fifteen);
    }
}
