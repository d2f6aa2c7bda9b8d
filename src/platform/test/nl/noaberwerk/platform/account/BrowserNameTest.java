package nl.noaberwerk.platform.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The texts are what the browsers send. */
class BrowserNameTest {

    @Test
    void aBrowserIsToldInWordsThatPeopleKnow() {
        assertThat(BrowserName.of("Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:143.0) Gecko/20100101 Firefox/143.0"))
                .isEqualTo("Firefox op Windows");
        assertThat(BrowserName.of("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
                        + " Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0"))
                .isEqualTo("Edge op Windows");
        assertThat(BrowserName.of("Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15"
                        + " (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1"))
                .isEqualTo("Safari op iPhone");
        assertThat(BrowserName.of("curl/8.5.0")).isEqualTo("Onbekende browser op onbekend systeem");
    }
}
