package nl.noaberwerk.platform.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Passwords are kept as Argon2id hashes, each with its own salt. */
class PasswordsTest {

    @Test
    void aHashFitsItsPasswordOnly() {
        String hash = Passwords.hash("een lange zin als wachtwoord");
        assertThat(hash).startsWith("$argon2id$v=19$m=47104,t=1,p=1$");
        assertThat(Passwords.matches("een lange zin als wachtwoord", hash)).isTrue();
        assertThat(Passwords.matches("een andere zin als wachtwoord", hash)).isFalse();
    }

    @Test
    void twoHashesOfOnePasswordDiffer() {
        assertThat(Passwords.hash("demo")).isNotEqualTo(Passwords.hash("demo"));
    }
}
