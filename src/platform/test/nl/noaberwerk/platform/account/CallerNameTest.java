package nl.noaberwerk.platform.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A program that calls for an account bears the account's name, so that nobody agrees with herself through a token. */
class CallerNameTest {

    @Test
    void aPersonIsHerAccount() {
        assertThat(CallerName.of("anna")).isEqualTo(new CallerName("anna", null));
        assertThat(CallerName.of("ANONYMOUS").token()).isNull();
    }

    @Test
    void aProgramIsTheAccountWithItsToken() {
        CallerName program = new CallerName("anna", 51L);
        assertThat(CallerName.of(program.principal())).isEqualTo(program);
        assertThat(program.account()).isEqualTo("anna");
    }

    @Test
    void anythingElseBehindTheSignIsPartOfTheName() {
        assertThat(CallerName.of("anna#x")).isEqualTo(new CallerName("anna#x", null));
    }
}
