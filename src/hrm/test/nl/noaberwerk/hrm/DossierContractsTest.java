package nl.noaberwerk.hrm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.contracts.Chain;
import org.junit.jupiter.api.Test;

/** What a calculator gets of the contracts in a dossier. */
class DossierContractsTest {

    private static final LocalDate IN_SERVICE = LocalDate.parse("2020-03-01");

    @Test
    void contractsFromBeforeCountWithWhomTheyWere() {
        Chain chain =
                new Chain(List.of(link("2025-01-01", "2025-12-31", false), link("2024-01-01", "2024-12-31", true)));
        DossierContracts contracts = DossierContracts.of(chain, IN_SERVICE, Optional.empty());

        assertThat(contracts.written(true)).isEqualTo("2024-01-01/2024-12-31/PREDECESSOR;2025-01-01/2025-12-31/");
        assertThat(contracts.written(false)).isEqualTo("2024-01-01/2024-12-31/;2025-01-01/2025-12-31/");
        assertThat(contracts.latest().lastDay()).contains(LocalDate.parse("2025-12-31"));
    }

    @Test
    void withoutContractsItIsTheServiceUntilItsEnd() {
        Chain none = new Chain(List.of());
        Optional<LocalDate> last = Optional.of(LocalDate.parse("2026-12-31"));

        assertThat(DossierContracts.of(none, IN_SERVICE, last).written(true)).isEqualTo("2020-03-01/2026-12-31/");
        assertThat(DossierContracts.of(none, IN_SERVICE, Optional.empty()).written(true))
                .isEqualTo("2020-03-01//");
    }

    private static Chain.Link link(String first, String last, boolean predecessor) {
        return new Chain.Link(LocalDate.parse(first), Optional.of(LocalDate.parse(last)), "", predecessor);
    }
}
