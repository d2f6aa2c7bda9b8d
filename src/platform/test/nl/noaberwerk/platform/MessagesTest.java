package nl.noaberwerk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import nl.noaberwerk.rules.Euro;
import org.junit.jupiter.api.Test;

/** Texts come from the area's bundle and show values the Dutch way. */
class MessagesTest {

    @Test
    void aKeyFindsTheTextOfItsArea() {
        assertThat(Messages.text("platform.account.exists", "jan"))
                .isEqualTo("Er is al een account met de naam jan. Kies een andere naam.");
    }

    @Test
    void aKeyWithoutTextComesBackItself() {
        assertThat(Messages.text("platform.no.such-text")).isEqualTo("platform.no.such-text");
        assertThat(Messages.text("nowhere.text")).isEqualTo("nowhere.text");
    }

    @Test
    void valuesAreShownInDutchNotation() {
        assertThat(Messages.shown(Euro.of("-1234.5"))).isEqualTo("-1.234,50");
        assertThat(Messages.shown(new BigDecimal("36.50"))).isEqualTo("36,5");
        assertThat(Messages.shown(LocalDate.of(2026, 12, 7))).isEqualTo("7-12-2026");
        assertThat(Messages.shown(YearMonth.of(2026, 11))).isEqualTo("november 2026");
    }

    @Test
    void aRefusalKnowsItsStatusAndKind() {
        Refused refused = Refused.conflict("platform.account.exists", "jan");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.kind()).isEqualTo("exists");
        assertThat(new Refused("platform.account.exists", "jan").status()).isEqualTo(422);
    }
}
