package nl.noaberwerk.hrm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import nl.noaberwerk.hrm.CalculationOutcome.Line;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.rules.Law;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The calculators as they are asked: by the names of their fields, with the examples of domain.md 8. */
class CalculationTest {

    private static final Map<String, String> TRANSITION = Map.of(
            "periods", "2012-01-01/2026-06-30/",
            "monthWage", "2600.00",
            "yearEnd", "936.00",
            "ending", "BY_EMPLOYER",
            "birthDate", "1975-05-05",
            "weeklyHours", "36");

    @Test
    void theTransitievergoedingOfFourteenAndAHalfYearsIs13949() {
        CalculationOutcome outcome = answer(Calculation.TRANSITIEVERGOEDING, TRANSITION);

        assertThat(value(outcome, "Transitievergoeding (bruto)")).isEqualTo("13.949,00");
        assertThat(value(outcome, "Loon per maand voor de berekening")).isEqualTo("2.886,00");
        assertThat(outcome.lawDay()).isEqualTo("2026-06-30");
        assertThat(outcome.steps()).anySatisfy(step -> assertThat(step.source()).contains("BW 7:673 lid 2"));
    }

    @Test
    void theFourthContractIsOneForAnIndefiniteTime() {
        CalculationOutcome outcome = answer(
                Calculation.KETENREGELING,
                Map.of(
                        "day",
                        "2026-11-10",
                        "periods",
                        "2025-01-01/2025-06-30/;2025-07-01/2025-12-31/PREDECESSOR;"
                                + "2026-01-01/2026-06-30/THIS_EMPLOYER;2026-07-01/2026-12-31/"));

        assertThat(value(outcome, "Vast contract vanaf")).isEqualTo("1-7-2026");
    }

    @Test
    void toldTenDaysLateCostsTenThirtieths() {
        CalculationOutcome outcome = answer(
                Calculation.AANZEGTERMIJN,
                Map.of("first", "2026-01-01", "last", "2026-12-31", "told", "2026-12-10", "monthWage", "2400"));

        assertThat(value(outcome, "Uiterlijk aanzeggen op")).isEqualTo("30-11-2026");
        assertThat(value(outcome, "Aanzegvergoeding (bruto)")).isEqualTo("800,00");
        assertThat(outcome.isToBeChecked()).isTrue();
    }

    @Test
    void entryHalfwayTheYearGivesSixtyTwoAndAHalfHours() {
        CalculationOutcome outcome = answer(
                Calculation.VAKANTIE_OPBOUW,
                Map.of("year", "2026", "periods", "2026-07-01//31", "regeling", "WSW", "fullTimeHours", "36"));

        assertThat(value(outcome, "Wettelijke uren over 2026")).isEqualTo("62,5");
    }

    @Test
    void theAowDateFollowsTheBirthDate() {
        assertThat(value(aow("1960-12-31"), "AOW-datum")).isEqualTo("31-12-2027");
        assertThat(value(aow("1961-01-01"), "AOW-datum")).isEqualTo("1-4-2028");
    }

    @Test
    void somebodyWhoIsSickMayNotBeGivenNoticeUnlessTheWswDemandsIt() {
        Map<String, String> sick = new HashMap<>(Map.of("day", "2026-11-10", "sickSince", "2026-03-02"));

        assertThat(value(answer(Calculation.OPZEGVERBODEN, sick), "Opzeggen op deze dag"))
                .isEqualTo("mag niet");
        sick.put("exemption", "WSW");
        assertThat(value(answer(Calculation.OPZEGVERBODEN, sick), "Opzeggen op deze dag"))
                .isEqualTo("mag");
    }

    @ParameterizedTest
    @EnumSource(Calculation.class)
    void everyCalculatorSaysWhatIsMissingAndNeverBreaks(Calculation kind) {
        assertThat(kind.getFields()).extracting(CalculationField::name).doesNotHaveDuplicates();
        assertThatThrownBy(() -> answer(kind, Map.of()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("hrm.calculation.missing"));
    }

    @ParameterizedTest
    @EnumSource(Calculation.class)
    void nonsenseIsRefusedByTheNameOfItsField(Calculation kind) {
        for (CalculationField field : kind.getFields()) {
            for (String nonsense :
                    new String[] {"x", "-1", "99999999999999", "0000-00-00", "2026-01-02/2026-01-01/", "/"}) {
                Map<String, String> values = new TreeMap<>(TRANSITION);
                values.putAll(Map.of("day", "2026-11-10", "first", "2026-01-01", "last", "2026-12-31"));
                values.put(field.name(), nonsense);
                try {
                    kind.answer(Law.load(), new CalculationInput(kind, values));
                } catch (Refused expected) {
                    assertThat(expected.getMessage()).doesNotStartWith("hrm.");
                }
            }
        }
    }

    @Test
    void aDayWithoutLawIsRefusedInDutch() {
        Map<String, String> early = new HashMap<>(TRANSITION);
        early.put("periods", "1999-01-01/2001-06-30/");

        assertThatThrownBy(() -> answer(Calculation.TRANSITIEVERGOEDING, early))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("ontbreekt");
    }

    @Test
    void whatWasKeptIsReadBackTheSame() {
        CalculationInput input = new CalculationInput(Calculation.TRANSITIEVERGOEDING, TRANSITION);
        CalculationOutcome outcome = Calculation.TRANSITIEVERGOEDING.answer(Law.load(), input);
        KeptCalculation kept = new KeptCalculation(1, input, outcome);

        assertThat(kept.input()).isEqualTo(input);
        assertThat(kept.getOutcome()).isEqualTo(outcome);
        assertThat(kept.getGiven()).contains(new Line("Contracten", "1-1-2012 t/m 30-6-2026"));
    }

    @Test
    void whatIsAboutSicknessPregnancyFamilyOrUnionIsNotKept() {
        assertThat(Calculation.values())
                .filteredOn(kind -> !kind.isKept())
                .containsExactly(Calculation.OPZEGVERBODEN, Calculation.COMPENSATIE_UWV, Calculation.WAZO);
        assertThat(Calculation.values()).filteredOn(Calculation::isKept).noneMatch(Calculation::asksSickness);
    }

    private static CalculationOutcome aow(String birthDate) {
        return answer(Calculation.AOW, Map.of("birthDate", birthDate, "regeling", "WSW"));
    }

    private static CalculationOutcome answer(Calculation kind, Map<String, String> values) {
        return kind.answer(Law.load(), new CalculationInput(kind, values));
    }

    private static String value(CalculationOutcome outcome, String label) {
        return outcome.lines().stream()
                .filter(line -> line.label().equals(label))
                .findFirst()
                .orElseThrow()
                .value();
    }
}
