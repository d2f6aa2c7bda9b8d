package nl.noaberwerk.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.contracts.ContractCheck.Outcome;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.Regeling;
import org.junit.jupiter.api.Test;

/** What the law says about a draft, by the examples of art. 7:652, 7:668 and 7:668a BW. */
class ContractChecksTest {

    private static final Law LAW = Law.load();

    private static List<ContractCheck> of(ContractKind kind, ContractTerms terms, Chain.Link... before) {
        return ContractChecks.of(LAW, kind, terms, new ContractChecks.Known(new Chain(List.of(before)), person()));
    }

    private static ContractPerson person() {
        return new ContractPerson(
                new Employment(1, 1, "10001", LocalDate.parse("2024-01-01")).under(Regeling.PARTICIPATIEWET),
                "M. ten Dam",
                "Test",
                LocalDate.parse("1990-02-03"),
                List.of("Straat 1"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                "");
    }

    private static ContractTerms terms(String first, String last, int proeftijd) {
        return new ContractTerms(
                LocalDate.parse(first),
                last == null ? null : LocalDate.parse(last),
                "medewerker groen",
                "Hal 2",
                new BigDecimal("32"),
                new BigDecimal("36"),
                "B",
                "3",
                Euro.of("2600.00"),
                (short) proeftijd,
                "");
    }

    private static Chain.Link link(String first, String last) {
        return new Chain.Link(LocalDate.parse(first), Optional.of(LocalDate.parse(last)), "x", false);
    }

    private static ContractCheck named(List<ContractCheck> checks, String what) {
        return checks.stream()
                .filter(check -> check.what().equals(what))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aContractOfSixMonthsMayHaveNoProeftijd() {
        List<ContractCheck> checks = of(ContractKind.FIXED, terms("2026-01-01", "2026-06-30", 1));
        assertThat(named(checks, "Proeftijd").outcome()).isEqualTo(Outcome.FORBIDDEN);
        assertThat(named(of(ContractKind.FIXED, terms("2026-01-01", "2026-06-30", 0)), "Proeftijd")
                        .outcome())
                .isEqualTo(Outcome.FINE);
    }

    @Test
    void aYearMayHaveOneMonthAndAnIndefiniteTermTwo() {
        assertThat(named(of(ContractKind.FIXED, terms("2026-01-01", "2026-12-31", 1)), "Proeftijd")
                        .outcome())
                .isEqualTo(Outcome.FINE);
        assertThat(named(of(ContractKind.FIXED, terms("2026-01-01", "2026-12-31", 2)), "Proeftijd")
                        .outcome())
                .isEqualTo(Outcome.FORBIDDEN);
        assertThat(named(of(ContractKind.INDEFINITE, terms("2026-01-01", null, 2)), "Proeftijd")
                        .outcome())
                .isEqualTo(Outcome.FINE);
    }

    @Test
    void aFourthContractIsOneForAnIndefiniteTime() {
        ContractCheck keten = named(
                of(
                        ContractKind.EXTENSION,
                        terms("2027-01-01", "2027-06-30", 0),
                        link("2025-07-01", "2025-12-31"),
                        link("2026-01-01", "2026-06-30"),
                        link("2026-07-01", "2026-12-31")),
                "Keten");
        assertThat(keten.outcome()).isEqualTo(Outcome.ATTENTION);
        assertThat(keten.text()).contains("onbepaalde tijd vanaf 1-1-2027");
        assertThat(keten.article()).isEqualTo("BW 7:668a");
    }

    @Test
    void aSecondContractWithinThreeYearsStaysFixed() {
        ContractCheck keten = named(
                of(ContractKind.EXTENSION, terms("2026-01-01", "2026-12-31", 0), link("2025-01-01", "2025-12-31")),
                "Keten");
        assertThat(keten.outcome()).isEqualTo(Outcome.FINE);
        assertThat(keten.text()).contains("contract 2");
    }

    @Test
    void aGapBetweenTwoContractsIsTold() {
        assertThat(of(ContractKind.EXTENSION, terms("2026-02-01", "2026-12-31", 0), link("2025-01-01", "2025-12-31")))
                .anyMatch(check -> check.what().equals("Aansluiting"));
        assertThat(of(ContractKind.EXTENSION, terms("2026-01-01", "2026-12-31", 0), link("2025-01-01", "2025-12-31")))
                .noneMatch(check -> check.what().equals("Aansluiting"));
    }

    @Test
    void serviceOfWhichNoContractIsKnownCountsInTheChain() {
        Chain chain = new Chain(List.of()).since(LocalDate.parse("2020-01-01"), LocalDate.parse("2026-01-01"));
        assertThat(chain.links())
                .singleElement()
                .satisfies(link -> assertThat(link.lastDay()).contains(LocalDate.parse("2025-12-31")));
        assertThat(named(
                                ContractChecks.of(
                                        LAW,
                                        ContractKind.EXTENSION,
                                        terms("2026-01-01", "2026-12-31", 0),
                                        new ContractChecks.Known(chain, person())),
                                "Keten")
                        .outcome())
                .isEqualTo(Outcome.ATTENTION);
    }

    @Test
    void theDayOfTellingIsSaidBeforehand() {
        assertThat(named(of(ContractKind.FIXED, terms("2026-01-01", "2026-12-31", 0)), "Aanzegging")
                        .text())
                .contains("30-11-2026");
    }
}
