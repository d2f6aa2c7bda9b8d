package nl.noaberwerk.wages.screen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noaberwerk.rules.Grade;
import nl.noaberwerk.wages.ComponentDefinition;
import nl.noaberwerk.wages.ComponentField;
import nl.noaberwerk.wages.Treatment;
import nl.noaberwerk.wages.WageComponent;

/** How a wage component looks on the pages: its standing as a chip, and what it counts for in a few words. */
@Named
@ApplicationScoped
public class ComponentChips {

    /** The standing of the row itself: did it come with the program, is it confirmed, does it wait. */
    public String state(WageComponent row) {
        if (row.isStandard()) {
            return "standaard";
        }
        if (row.isInForce()) {
            return "bevestigd";
        }
        return row.isWithdrawn() ? "ingetrokken" : "wacht op bevestiging";
    }

    public String stateKind(WageComponent row) {
        if (row.isInForce()) {
            return "good";
        }
        return row.isWithdrawn() ? "" : "warning";
    }

    public String grade(WageComponent row) {
        return row.definition().grade().label();
    }

    public String gradeKind(WageComponent row) {
        return row.definition().grade() == Grade.VASTGESTELD ? "good" : "warning";
    }

    /** Whether it can be used in the month. */
    public boolean isUsable(WageComponent row, YearMonth month) {
        return row.isInForce() && !row.isEnded() && !row.validFrom().isAfter(month);
    }

    /** "uren, 150 %, uitbetaald". */
    public String kind(ComponentDefinition definition) {
        return Stream.of(
                        definition.measure().label(),
                        definition
                                .percentage()
                                .map(given -> given.stripTrailingZeros()
                                                .toPlainString()
                                                .replace('.', ',') + " %")
                                .orElse(""),
                        definition.direction().label())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** "SV, Zvw, pensioen". */
    public String countsFor(ComponentDefinition definition) {
        Treatment treatment = definition.treatment();
        return Stream.of(
                        word(treatment.premieloon(), "SV"),
                        word(treatment.zvw(), "Zvw"),
                        word(treatment.pension(), "pensioen"),
                        word(treatment.vakantietoeslag(), "vakantietoeslag"),
                        word(treatment.eindejaarsuitkering(), "eindejaarsuitkering"),
                        word(treatment.minimumloon(), "minimumloon"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "), words -> words.isEmpty() ? "nergens voor" : words));
    }

    public List<ComponentField> fields(WageComponent row) {
        return row.definition().fields();
    }

    private static String word(boolean counts, String word) {
        return counts ? word : "";
    }
}
