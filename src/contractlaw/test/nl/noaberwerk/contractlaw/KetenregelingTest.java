package nl.noaberwerk.contractlaw;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.contractlaw.Ketenregeling.CaoTerms;
import nl.noaberwerk.contractlaw.Ketenregeling.Contract;
import nl.noaberwerk.contractlaw.Ketenregeling.Facts;
import nl.noaberwerk.contractlaw.Ketenregeling.Ground;
import nl.noaberwerk.contractlaw.Ketenregeling.Party;
import nl.noaberwerk.rules.Law;
import org.junit.jupiter.api.Test;

/** Art. 7:668a BW as domain.md 8.1 gives it; the days are counted by hand on a calendar. */
class KetenregelingTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-10");

    private final Ketenregeling ketenregeling = new Ketenregeling(Law.load());

    @Test
    void threeContractsWithinThirtySixMonthsStayFixedTerm() {
        Ketenregeling.Answer answer =
                ask(of("2024-01-01", "2024-12-31"), of("2025-01-01", "2025-12-31"), of("2026-01-01", "2026-12-31"));

        assertThat(answer.indefiniteFrom()).isEmpty();
        assertThat(answer.contracts()).isEqualTo(3);
        assertThat(answer.contractsLeft()).isZero();
        assertThat(answer.longestUntil()).isEqualTo("2026-12-31");
        assertThat(answer.isToBeChecked()).isFalse();
    }

    @Test
    void theFourthContractIsIndefiniteFromItsFirstDay() {
        Ketenregeling.Answer answer = ask(
                of("2025-01-01", "2025-06-30"),
                of("2025-07-01", "2025-12-31"),
                of("2026-01-01", "2026-06-30"),
                of("2026-07-01", "2026-12-31"));

        assertThat(answer.indefiniteFrom()).contains(LocalDate.parse("2026-07-01"));
        assertThat(answer.ground()).contains(Ground.MORE_CONTRACTS_THAN_ALLOWED);
    }

    @Test
    void theContractThatPassesThirtySixMonthsBecomesIndefiniteOnThatDayGapsIncluded() {
        // 1-1-2024 with a gap of January to May 2025; 36 months end on 31-12-2026
        Ketenregeling.Answer answer = ask(of("2024-01-01", "2024-12-31"), of("2025-06-01", "2027-03-31"));

        assertThat(answer.indefiniteFrom()).contains(LocalDate.parse("2027-01-01"));
        assertThat(answer.ground()).contains(Ground.LONGER_THAN_ALLOWED);
    }

    @Test
    void oneLongContractAloneStaysFixedTerm() {
        assertThat(ask(of("2022-01-01", "2026-12-31")).indefiniteFrom()).isEmpty();
    }

    @Test
    void aContractThatFollowsAfterThirtySixMonthsIsIndefiniteFromItsFirstDay() {
        assertThat(ask(of("2022-01-01", "2026-06-30"), of("2026-08-01", "2026-12-31"))
                        .indefiniteFrom())
                .contains(LocalDate.parse("2026-08-01"));
    }

    @Test
    void aGapOfExactlySixMonthsCountsAndADayMoreBeginsANewChain() {
        // the gap 1-1 up to and including 30-6-2026 is six months
        Ketenregeling.Answer counts = ask(of("2025-01-01", "2025-12-31"), of("2026-07-01", "2026-12-31"));
        Ketenregeling.Answer fresh = ask(of("2025-01-01", "2025-12-31"), of("2026-07-02", "2026-12-31"));

        assertThat(counts.contracts()).isEqualTo(2);
        assertThat(fresh.contracts()).isEqualTo(1);
        assertThat(fresh.chainFirst()).isEqualTo("2026-07-02");
        assertThat(ask(of("2025-01-01", "2025-12-31")).freshFrom()).contains(LocalDate.parse("2026-07-02"));
    }

    @Test
    void aGapFromTheEndOfAugustOfSixMonthsEndsOnTheLastDayOfFebruary() {
        assertThat(ask(of("2025-01-01", "2025-08-30"), of("2026-03-01", "2026-05-31"))
                        .contracts())
                .isEqualTo(2);
        assertThat(ask(of("2025-01-01", "2025-08-30"), of("2026-03-02", "2026-05-31"))
                        .contracts())
                .isEqualTo(1);
    }

    @Test
    void aShortContractDirectlyAfterOneOfThirtySixMonthsDoesNotConvert() {
        Contract threeYears = of("2023-10-01", "2026-09-30");

        assertThat(ask(threeYears, of("2026-10-01", "2026-12-31")).indefiniteFrom())
                .isEmpty();
        assertThat(ask(threeYears, of("2026-10-01", "2027-01-01")).indefiniteFrom())
                .contains(LocalDate.parse("2026-10-01"));
        assertThat(ask(threeYears, of("2026-10-02", "2026-12-31")).indefiniteFrom())
                .contains(LocalDate.parse("2026-10-02"));
    }

    @Test
    void contractsWithAPredecessorCountAndThoseWithAnotherDoNot() {
        ServicePeriod atSoweco = new ServicePeriod(LocalDate.parse("2023-01-01"), LocalDate.parse("2025-06-30"));
        Contract now = of("2025-07-01", "2026-12-31");

        assertThat(ask(new Contract(atSoweco, Party.PREDECESSOR), now).indefiniteFrom())
                .contains(LocalDate.parse("2026-01-01"));
        assertThat(ask(new Contract(atSoweco, Party.OTHER), now).indefiniteFrom())
                .isEmpty();
    }

    @Test
    void afterTheAowAgeItIsFortyEightMonthsAndSixContractsOfThoseAfterItOnly() {
        Optional<LocalDate> aow = Optional.of(LocalDate.parse("2023-01-01"));
        List<Contract> contracts = List.of(
                of("2020-01-01", "2022-12-31"),
                of("2023-01-01", "2023-12-31"),
                of("2024-01-01", "2024-12-31"),
                of("2025-01-01", "2025-12-31"),
                of("2026-01-01", "2026-12-31"));

        Ketenregeling.Answer answer = ketenregeling.of(new Facts(contracts, aow, Optional.empty(), TODAY));

        assertThat(answer.indefiniteFrom()).isEmpty();
        assertThat(answer.chainFirst()).isEqualTo("2023-01-01");
        assertThat(answer.contracts()).isEqualTo(4);
        assertThat(answer.contractsLeft()).isEqualTo(2);
        assertThat(answer.longestUntil()).isEqualTo("2026-12-31");
    }

    @Test
    void theCaoMayDeviateAndThatMustBeChecked() {
        List<Contract> contracts = List.of(of("2023-01-01", "2024-12-31"), of("2025-01-01", "2026-12-31"));
        CaoTerms cao = new CaoTerms(48, 6, "Cao, artikel 2");

        Ketenregeling.Answer answer = ketenregeling.of(new Facts(contracts, Optional.empty(), Optional.of(cao), TODAY));

        assertThat(answer.indefiniteFrom()).isEmpty();
        assertThat(answer.isToBeChecked()).isTrue();
    }

    @Test
    void aContractWithoutEndIsIndefiniteByAgreement() {
        Contract open = new Contract(new ServicePeriod(TODAY, null), Party.THIS_EMPLOYER);

        assertThat(ask(open).ground()).contains(Ground.AGREED);
        assertThat(ask(open).indefiniteFrom()).contains(TODAY);
    }

    private Ketenregeling.Answer ask(Contract... contracts) {
        return ketenregeling.of(Facts.of(TODAY, List.of(contracts)));
    }

    private static Contract of(String first, String last) {
        return Contract.of(LocalDate.parse(first), LocalDate.parse(last));
    }
}
