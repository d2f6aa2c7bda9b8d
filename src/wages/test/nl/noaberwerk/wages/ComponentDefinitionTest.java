package nl.noaberwerk.wages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Grade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a wage component can be, from which month it holds, and who agrees with it. */
class ComponentDefinitionTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final Treatment BELONING =
            new Treatment(Taxation.BIJZONDERE_BELONING, true, true, false, false, false, false);

    @Test
    void anAllowanceThatCountsForEverythingIsFine() {
        assertThatCode(() -> amount(Treatment.ordinaryWage()).check()).doesNotThrowAnyException();
        assertThatCode(() -> amount(Treatment.untaxed()).check()).doesNotThrowAnyException();
        assertThatCode(() -> amount(BELONING).check()).doesNotThrowAnyException();
    }

    @Test
    void whatIsUntaxedCountsForNothing() {
        Treatment counting = new Treatment(Taxation.ONBELAST, false, false, true, false, false, false);

        assertThatThrownBy(() -> amount(counting).check())
                .isInstanceOf(Refused.class)
                .hasMessageContaining("onbelast")
                .hasMessageContaining("Telt mee voor");
    }

    @Test
    void hoursAtTheHourlyWageAreNeverUntaxed() {
        assertThatThrownBy(() -> hours("MAALTIJD", Treatment.untaxed(), "100").check())
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Uren");
    }

    @Test
    void aBijzondereBeloningDoesNotHelpToReachTheMinimumWage() {
        Treatment counting = new Treatment(Taxation.BIJZONDERE_BELONING, true, true, false, false, false, true);

        assertThatThrownBy(() -> amount(counting).check())
                .isInstanceOf(Refused.class)
                .hasMessageContaining("minimumloon");
    }

    @Test
    void hoursNeedAPercentageAndAnAmountHasNone() {
        assertThatThrownBy(() -> hours("TOESLAG", Treatment.ordinaryWage(), "0").check())
                .isInstanceOf(Refused.class)
                .hasMessageContaining("percentage");
        assertThatThrownBy(() ->
                        hours("TOESLAG", Treatment.ordinaryWage(), "12.345").check())
                .isInstanceOf(Refused.class);
        ComponentDefinition both =
                definition("TOESLAG", Measure.AMOUNT, Optional.of(BigDecimal.TEN), Treatment.ordinaryWage(), DECEMBER);
        assertThatThrownBy(both::check).isInstanceOf(Refused.class).hasMessageContaining("percentage leeg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "maaltijd", "1MAALTIJD", "MAAL TIJD", "SALARIS", "LOONHEFFING", "RES_VT"})
    void aCodeIsInCapitalsAndNotOneOfTheCalculation(String code) {
        assertThatThrownBy(() -> definition(code, Measure.AMOUNT, Optional.empty(), Treatment.ordinaryWage(), DECEMBER)
                        .check())
                .isInstanceOf(Refused.class)
                .hasMessageContaining("code");
    }

    @Test
    void anItemHasTheSignOfThePayslip() {
        assertThat(amount(BELONING).worth(new BigDecimal("143.17"))).isEqualTo(new MonthItem.Amount(Euro.of("143.17")));
        assertThat(hours("UIT", Treatment.ordinaryWage(), "150").worth(new BigDecimal("1.90")))
                .isEqualTo(new MonthItem.Hours(new BigDecimal("1.90"), new BigDecimal("150")));
        assertThat(Direction.DEDUCTED.signed(new BigDecimal("7.2"))).isEqualByComparingTo("-7.2");
    }

    @Test
    void theLatestConfirmedDefinitionOfTheMonthHolds() {
        WageComponent first = confirmed(YearMonth.of(2026, 1));
        WageComponent second = confirmed(YearMonth.of(2026, 7));
        List<WageComponent> recorded = List.of(first, second);

        assertThat(WageComponents.holding(recorded, YearMonth.of(2025, 12))).isEmpty();
        assertThat(WageComponents.holding(recorded, YearMonth.of(2026, 6))).containsEntry("TOESLAG", first);
        assertThat(WageComponents.holding(recorded, YearMonth.of(2026, 7))).containsEntry("TOESLAG", second);
        assertThat(WageComponents.holding(recorded, YearMonth.of(2027, 1))).containsEntry("TOESLAG", second);
    }

    @Test
    void aDefinitionThatNobodyConfirmedOrThatWasWithdrawnDoesNotHold() {
        WageComponent waiting = proposed(DECEMBER);
        assertThat(WageComponents.holding(List.of(waiting), DECEMBER)).isEmpty();

        waiting.withdraw("beheer", NOON);
        assertThat(WageComponents.holding(List.of(waiting), DECEMBER)).isEmpty();
        assertThatThrownBy(() -> waiting.confirm("salaris1", NOON)).isInstanceOf(Refused.class);
    }

    @Test
    void whoProposedDoesNotConfirmAndNobodyConfirmsTwice() {
        WageComponent waiting = proposed(DECEMBER);

        assertThatThrownBy(() -> waiting.confirm("beheer", NOON)).isInstanceOf(Refused.class);
        waiting.confirm("salaris1", NOON);
        assertThat(waiting.isInForce()).isTrue();
        assertThatThrownBy(() -> waiting.confirm("salaris2", NOON)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> waiting.withdraw("beheer", NOON)).isInstanceOf(Refused.class);
    }

    @Test
    void aChangeIsShownFieldByField() {
        ComponentDefinition next =
                definition("TOESLAG", Measure.AMOUNT, Optional.empty(), Treatment.untaxed(), YearMonth.of(2027, 1));

        assertThat(ComponentDifference.between(Optional.of(amount(BELONING)), next))
                .extracting(ComponentDifference::inWords)
                .containsExactly(
                        "Belasting: als bijzondere beloning wordt onbelast",
                        "Telt mee voor de premies werknemersverzekeringen: ja wordt nee",
                        "Telt mee voor de bijdrage Zvw: ja wordt nee");
    }

    private static WageComponent confirmed(YearMonth from) {
        WageComponent component = proposed(from);
        component.confirm("salaris1", NOON);
        return component;
    }

    private static WageComponent proposed(YearMonth from) {
        return new WageComponent(
                definition("TOESLAG", Measure.AMOUNT, Optional.empty(), Treatment.ordinaryWage(), from),
                "beheer",
                NOON);
    }

    private static ComponentDefinition amount(Treatment treatment) {
        return definition("TOESLAG", Measure.AMOUNT, Optional.empty(), treatment, DECEMBER);
    }

    private static ComponentDefinition hours(String code, Treatment treatment, String percentage) {
        return definition(code, Measure.HOURS, Optional.of(new BigDecimal(percentage)), treatment, DECEMBER);
    }

    private static ComponentDefinition definition(
            String code, Measure measure, Optional<BigDecimal> percentage, Treatment treatment, YearMonth from) {
        return new ComponentDefinition(
                code,
                from,
                "Toeslag",
                measure,
                Direction.PAID,
                percentage,
                treatment,
                false,
                "4005",
                "",
                Grade.VASTGESTELD,
                "afspraak van 1-11-2026",
                false);
    }
}
