package nl.noaberwerk.arbo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.noaberwerk.rules.Law;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Art. 12 to 14 Arbowet: what ends, comes back or is missing, by the clock. */
class ArboTermsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 10);

    @Test
    void maatwerkHoldsFiveYearsFromTheDayOfTheAgreement() {
        // agreed on 1-3-2022: the last day of five years is 28-2-2027
        ArbodienstContract maatwerk = contract(Arrangement.MAATWERK, LocalDate.of(2022, 3, 1));
        int years = Law.load().number("arbo.contract.maatwerk", TODAY).intValueExact();

        assertThat(maatwerk.lastDayOfMaatwerk(years)).isEqualTo("2027-02-28");
        assertThat(contract(Arrangement.VANGNET, null).lastDayOfMaatwerk(years)).isNull();
    }

    @Test
    void theYearlyTalkIsCountedFromTheLastOne() {
        ArbodienstContract contract = contract(Arrangement.VANGNET, null);
        assertThat(contract.nextReview(12)).isEqualTo("2026-01-01");
        contract.review(LocalDate.of(2025, 12, 15));
        assertThat(contract.nextReview(12)).isEqualTo("2026-12-15");
    }

    @Test
    void anItemThatNobodyLookedUpIsMissingAsMuchAsOneThatIsNotAgreed() {
        ContractStanding standing = new ContractStanding(
                contract(Arrangement.VANGNET, null),
                Map.of(
                        ContractItem.SECOND_OPINION, check(ContractItem.SECOND_OPINION, true),
                        ContractItem.COMPLAINTS, check(ContractItem.COMPLAINTS, false)));

        assertThat(standing.missing())
                .contains(ContractItem.COMPLAINTS, ContractItem.WORKPLACE)
                .doesNotContain(ContractItem.SECOND_OPINION)
                .hasSize(ContractItem.values().length - 1);
    }

    @Test
    void theDirectorMayDoItWithTwentyFiveWorkersAndNotWithTwentySix() {
        int most =
                Law.load().number("arbo.preventiemedewerker.directeur", TODAY).intValueExact();
        List<Appointed> director = List.of(appointed(true, null));

        assertThat(Preventiemedewerkers.key(director, 25, most)).isEmpty();
        assertThat(Preventiemedewerkers.key(director, 26, most)).contains("arbo.preventiemedewerker.director");
    }

    @Test
    void withoutConsentOfTheOrAPreventiemedewerkerIsNotAsTheLawAsks() {
        assertThat(Preventiemedewerkers.key(List.of(appointed(false, null)), 100, 25))
                .contains("arbo.preventiemedewerker.consent");
        assertThat(Preventiemedewerkers.key(List.of(appointed(false, TODAY)), 100, 25))
                .isEmpty();
        assertThat(Preventiemedewerkers.key(List.of(), 100, 25)).contains("arbo.preventiemedewerker.none");
    }

    @Test
    void anItemIsToldFromItsTermOnAndLateTheDayAfter() {
        CalendarItem item = item(TODAY, 30);

        assertThat(item.isSoon(TODAY.minusDays(31))).isFalse();
        assertThat(item.isSoon(TODAY.minusDays(30))).isTrue();
        assertThat(item.isSoon(TODAY)).isTrue();
        assertThat(item.isLate(TODAY)).isFalse();
        assertThat(item.isLate(TODAY.plusDays(1))).isTrue();
        assertThat(item.isSoon(TODAY.plusDays(1))).isFalse();
    }

    @Test
    void whatComesBackGetsItsNextDayFromTheDayOnWhichItWasDue() {
        Duty yearly = new Duty(ObligationKind.OR_AGENDA, "RI&E bespreken", LocalDate.of(2026, 1, 31), 13, "A. Bos");

        assertThat(yearly.next().due()).isEqualTo("2027-02-28");
        assertThat(yearly.next().subject()).isEqualTo("RI&E bespreken");
    }

    @Test
    void aRieIsUntestedUntilTheTestOrTheExemptionAndUnsentUntilTheCopy() {
        Rie rie = new Rie(1, assessed(null, false, null), Instant.EPOCH, "arbo");
        assertThat(rie.isUntested()).isTrue();
        assertThat(rie.isUnsent()).isFalse();

        rie.change(assessed(TODAY, false, null));
        assertThat(rie.isUntested()).isFalse();
        assertThat(rie.isUnsent()).isTrue();

        rie.change(assessed(TODAY, false, TODAY));
        assertThat(rie.isUnsent()).isFalse();

        rie.change(assessed(null, true, null));
        assertThat(rie.isUntested()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(CalendarKind.class)
    void everyKindHasADatedTermWithASource(CalendarKind kind) {
        assertThat(Law.load().find(kind.lead(), TODAY)).hasValueSatisfying(value -> {
            assertThat(value.decimal()).isPositive();
            assertThat(value.source()).isNotBlank();
        });
    }

    private static ArbodienstContract contract(Arrangement arrangement, LocalDate arrangedOn) {
        Agreed agreed = new Agreed("Arbodienst Twente", arrangement, arrangedOn, LocalDate.of(2025, 1, 1), null);
        return new ArbodienstContract(1, agreed, Instant.EPOCH, "arbo");
    }

    private static ContractCheck check(ContractItem item, boolean agreed) {
        return new ContractCheck(1, new CheckedItem(1, item, agreed, "artikel 4"), Instant.EPOCH, "arbo");
    }

    private static Appointed appointed(boolean director, LocalDate consent) {
        return new Appointed("A. Bos", LocalDate.of(2025, 1, 1), null, director, consent);
    }

    private static CalendarItem item(LocalDate day, int lead) {
        return new CalendarItem(
                "rie-review:1", CalendarKind.RIE, day, "Nagaan", "", "/arbo/rie.xhtml", day.minusDays(lead));
    }

    private static Assessed assessed(LocalDate testedOn, boolean exempt, LocalDate sentOn) {
        return new Assessed(
                "RI&E groen",
                LocalDate.of(2026, 2, 1),
                testedOn,
                Optional.ofNullable(testedOn).map(day -> "Deskundige").orElse(null),
                exempt,
                sentOn);
    }
}
