package nl.noaberwerk.labour;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.rules.Computed;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.LawValue;
import nl.noaberwerk.rules.Notation;
import nl.noaberwerk.rules.Step;

/**
 * What UWV pays for a day of sickness or leave (art. 29, 29b and 29e ZW, art. 3:7 WAZO).
 *
 * @param dagloon per day in euros, not above the maximum
 * @param fullOnRequest whether the employer asked for the whole dagloon in the first 52 weeks
 * @param loonwaarde percent, when there is loonkostensubsidie; empty when there is none
 * @param forfait whether the forfaitaire loonkostensubsidie runs, whatever the loonwaarde
 * @param subsidyPerDay of begeleid werken in euros per working day; zero when there is none
 */
public record Ziekengeld(
        Euro dagloon, boolean fullOnRequest, Optional<BigDecimal> loonwaarde, boolean forfait, Euro subsidyPerDay) {

    private static final String KEY = "ziekengeld.";
    private static final int PERCENT_TWICE = 4;

    /** For one sick day of five in a week, half up to cents once. @param number of the sick day, from 1 */
    public Computed onSickDay(Law law, LocalDate day, int number) {
        return fullOnRequest
                        && number <= law.number(KEY + "dagen-op-verzoek", day).intValueExact()
                ? at(law, day, law.value(KEY + "procent-op-verzoek", day))
                : at(law, day, law.value(KEY + "procent", day));
    }

    /** For one day of pregnancy or maternity leave. */
    public Computed onLeaveDay(Law law, LocalDate day) {
        return at(law, day, law.value("wazo.procent", day));
    }

    /** Whether ziekengeld runs on the sick day with this number. */
    public static boolean runs(Law law, LocalDate day, int number) {
        return number >= 1 && number <= law.number(KEY + "dagen", day).intValueExact();
    }

    private Computed at(Law law, LocalDate day, LawValue percentage) {
        List<Step> steps = new ArrayList<>();
        Euro base = dagloon.minus(subsidyPerDay).atLeast(Euro.ZERO);
        if (subsidyPerDay.isPositive()) {
            steps.add(new Step(
                    "Dagloon min de subsidie per werkdag",
                    Notation.euro(dagloon) + " − " + Notation.euro(subsidyPerDay),
                    Notation.euro(base),
                    "Ziektewet art. 29b lid 7"));
        }
        Optional<Factor> factor = factor(law, day);
        BigDecimal product = base.value()
                .multiply(percentage.decimal())
                .multiply(factor.map(Factor::percentage).orElse(BigDecimal.valueOf(100)));
        Euro amount = new Euro(product.movePointLeft(PERCENT_TWICE).setScale(2, RoundingMode.HALF_UP));
        String how = Notation.euro(base) + " × " + Notation.percent(percentage.decimal())
                + factor.map(one -> " × " + Notation.percent(one.percentage())).orElse("");
        steps.add(new Step("Uitkering per dag", how, Notation.euro(amount), percentage.reference()));
        factor.ifPresent(one -> steps.add(one.step()));
        return new Computed(amount, List.copyOf(steps));
    }

    private Optional<Factor> factor(Law law, LocalDate day) {
        if (forfait) {
            LawValue fixed = law.value(KEY + "loonwaarde-forfait", day);
            return Optional.of(new Factor(fixed.decimal(), "de forfaitaire subsidie loopt", fixed));
        }
        LawValue least = law.value(KEY + "loonwaarde-minimum", day);
        return loonwaarde.map(
                own -> new Factor(own.max(least.decimal()), "loonwaarde " + Notation.percent(own), least));
    }

    /** The loonwaarde by which the benefit is multiplied, with why. */
    private record Factor(BigDecimal percentage, String why, LawValue law) {

        Step step() {
            return new Step(
                    "Loonwaarde waarmee wordt vermenigvuldigd",
                    why + ", ten minste of vast volgens de wet",
                    Notation.percent(percentage),
                    law.reference());
        }
    }
}
