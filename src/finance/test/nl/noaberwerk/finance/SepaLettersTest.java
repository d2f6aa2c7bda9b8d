package nl.noaberwerk.finance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SepaLettersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "W. Özdemir|W. Ozdemir",
                "P. O'Neill|P. O'Neill",
                "P. O’Neill|P. O'Neill",
                "A. Yıldız|A. Yildiz",
                "İ. Çelik|I. Celik",
                "L. Müller-Lüdenscheidt|L. Muller-Ludenscheidt",
                "S. Ångström|S. Angstrom",
                "K. Łukasz|K. Lukasz",
                "B. Groß|B. Gross",
                "Bakker & Zn.|Bakker + Zn.",
                "M. van 't Hof|M. van 't Hof",
                "Ĳsbrand|IJsbrand",
                "a;b<c>d|a b c d"
            })
    void namesAreWrittenInLettersThatEveryBankTakes(String name, String written) {
        assertThat(SepaLetters.text(name, 70)).isEqualTo(written);
    }

    @Test
    void aNameIsCutAtTheLengthOfTheField() {
        assertThat(SepaLetters.text("x".repeat(100), 70)).hasSize(70);
    }

    @Test
    void anIdentificationHasNoSlashAndNoSpace() {
        assertThat(SepaLetters.identification("//1 2/", 35)).isEqualTo("--1-2-");
    }

    @Test
    void aNameInAnotherScriptLeavesNothing() {
        assertThat(SepaLetters.text("李小龍", 70)).isEmpty();
    }
}
