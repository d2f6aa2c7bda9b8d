package nl.noaberwerk.payroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.noaberwerk.payroll.EffectComparison.Row;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Regeling;
import nl.noaberwerk.wages.MonthItem;
import org.junit.jupiter.api.Test;

/** What a wage component does to the payslip of a made-up person, before anybody is paid by it. */
class EffectComparisonTest {

    private final SalaryCalculation calculation = new SalaryCalculation(Someone.lawWithPwri());

    /**
     * Tabel bijzondere beloningen 2026, jaarloon 27,000 (from 23,931): 33.80 % of 100.00 = 33.80. Premiums 2026: AWf laag
     * 2.74, Aof hoog 7.63, Wko 0.50, Whk 1.52 (replacing average, Wsw) and Zvw 6.10, together 18.49.
     */
    @Test
    void aGratificatieOfHundredEuros() {
        assertThat(differences(Someone.beloning("GRATIFICATIE", "100.00")))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "Bruto", "100.00",
                        "Loonheffing", "-33.80",
                        "Pensioenpremie van de werknemer", "0.00",
                        "Netto", "66.20",
                        "Premies van de werkgever", "18.49",
                        "Pensioenpremie van de werkgever", "0.00",
                        "Reserveringen", "0.00"));
    }

    @Test
    void anUntaxedDeductionChangesTheNetWageOnly() {
        Map<String, String> differences = differences(Someone.untaxed("VAKBOND", "-19.23"));

        assertThat(differences.remove("Netto")).isEqualTo("-19.23");
        assertThat(differences.values()).containsOnly("0.00");
    }

    @Test
    void theLineOfTheComponentIsShownAndWhatStaysTheSameIsNotMarked() {
        EffectComparison comparison = compared(Someone.untaxed("VAKBOND", "-19.23"));

        assertThat(comparison.lines())
                .filteredOn(Row::isChanged)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.before()).isEqualTo(Euro.ZERO);
                    assertThat(row.after()).isEqualTo(Euro.of("-19.23"));
                });
    }

    @Test
    void aMadeUpPersonWorksFewerHoursThanFullTimeOrAsMany() {
        assertThatThrownBy(() -> person("40", "36").check())
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Uren");
        SalaryFacts facts = person("24", "36")
                .facts(Someone.NOVEMBER, Someone.wsw("2600.00").employer());

        // 2,600.00 x 24 / 36 = 1,733.33
        assertThat(calculation.calculate(facts).gross()).isEqualTo(Euro.of("1733.33"));
    }

    private static TestPerson person(String hours, String fullTime) {
        return new TestPerson(
                Regeling.WSW,
                LocalDate.of(1980, 1, 1),
                Euro.of("2600.00"),
                new BigDecimal(hours),
                new BigDecimal(fullTime),
                true);
    }

    private Map<String, String> differences(MonthItem item) {
        return compared(item).totals().stream()
                .collect(Collectors.toMap(Row::label, row -> row.difference().decimal()));
    }

    private EffectComparison compared(MonthItem item) {
        SalaryFacts facts = Someone.wsw("2600.00");
        return EffectComparison.of(
                calculation.calculate(facts), calculation.calculate(facts.with(List.of(item), List.of())));
    }
}
