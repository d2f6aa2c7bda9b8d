package nl.noaberwerk.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The 11-test of a burgerservicenummer and the mod-97 test of an IBAN; the numbers are fictional. */
class NumbersOfPeopleTest {

    @ParameterizedTest
    @ValueSource(strings = {"999999862", "999972947", "111222333"})
    void passesTheElevenTest(String number) {
        assertThat(Bsn.isValid(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999863", "000000000", "99999986", "9999998620", "99999986a", "", "٩٩٩٩٩٩٨٦٢"})
    void failsTheElevenTest(String number) {
        assertThat(Bsn.isValid(number)).isFalse();
        assertThatThrownBy(() -> new Bsn(number)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aBsnIsNeverWrittenInFull() {
        assertThat(new Bsn("999999862")).hasToString("••••••862");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NL19BANK0257627257", "nl91 abna 0417 1643 00", "DE89370400440532013000"})
    void passesTheMod97Test(String number) {
        assertThat(Iban.isValid(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"NL20BANK0257627257", "NL19BANK025762725", "NL1900000257627257", "", "=1+1", "NL19BANK02576272é7"
            })
    void failsTheMod97Test(String number) {
        assertThat(Iban.isValid(number)).isFalse();
    }

    @Test
    void anIbanIsKeptBareAndShownInGroups() {
        Iban iban = Iban.parse("nl91 abna 0417 1643 00");
        assertThat(iban.number()).isEqualTo("NL91ABNA0417164300");
        assertThat(iban.grouped()).isEqualTo("NL91 ABNA 0417 1643 00");
        assertThat(iban.lastFour()).isEqualTo("4300");
    }
}
