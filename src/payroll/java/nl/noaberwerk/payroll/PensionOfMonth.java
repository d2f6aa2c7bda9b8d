package nl.noaberwerk.payroll;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.LawValue;
import nl.noaberwerk.rules.Pensioen;
import nl.noaberwerk.rules.Pensioen.Premium;
import nl.noaberwerk.rules.Step;

/** The pension premium of a month by the scheme of the fund of the regeling; nothing when there is no scheme. */
final class PensionOfMonth {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final String NO_FUND = "geen";
    private static final List<String> VALUES = List.of("franchise", "premie", "werknemersdeel");

    private static final String WHOLE_WAGE = "volledig loon";

    private final LawInUse law;
    private final Optional<Pensioen> scheme;

    PensionOfMonth(LawInUse law, SalaryFacts facts) {
        this.law = law;
        scheme = law.value("pensioen.fonds." + Regelingen.own(facts.regeling()))
                .map(LawValue::value)
                .filter(fund -> !NO_FUND.equals(fund))
                .flatMap(fund -> scheme(law, fund));
    }

    String fund() {
        return scheme.map(Pensioen::fund).orElse("");
    }

    /** During sickness the premium is over the wage as it would have been, not over what is paid. */
    boolean isOverWholeWage() {
        return scheme.flatMap(
                        s -> law.value("loondoorbetaling.pensioen." + s.fund().toLowerCase(Locale.ROOT)))
                .filter(base -> WHOLE_WAGE.equals(base.value()))
                .isPresent();
    }

    /** Over the wage of the period, less the franchise in proportion to part-time and part of the month. */
    Premium over(Euro wage, WorkedMonth month) {
        return scheme.map(s -> s.over(wage, franchise(s, month))).orElseGet(PensionOfMonth::nothing);
    }

    /** Over a bijzondere beloning: no franchise. */
    Premium over(Euro beloning) {
        return scheme.filter(s -> beloning.isPositive())
                .map(s -> s.over(beloning, Euro.ZERO))
                .orElseGet(PensionOfMonth::nothing);
    }

    /** Over the wage of a whole year under these terms. */
    Premium overYear(Euro wage, SalaryFacts.Part part) {
        return scheme.map(s -> s.over(wage, s.franchiseOfMonth(part.hours().multiply(MONTHS), part.fullTimeHours())))
                .orElseGet(PensionOfMonth::nothing);
    }

    static List<Step> together(Premium period, Premium beloning) {
        if (beloning.steps().isEmpty()) {
            return period.steps();
        }
        List<Step> steps = new ArrayList<>(period.steps());
        for (Step step : beloning.steps()) {
            steps.add(new Step(step.name() + ", bijzondere beloning", step.how(), step.amount(), step.source()));
        }
        return List.copyOf(steps);
    }

    private static Euro franchise(Pensioen scheme, WorkedMonth month) {
        return month.shares().stream()
                .map(share -> scheme.franchiseOfMonth(share.partTime(), share.fullTime()))
                .reduce(Euro.ZERO, Euro::plus);
    }

    private static Optional<Pensioen> scheme(LawInUse law, String fund) {
        boolean complete = true;
        for (String value : VALUES) {
            complete &= law.value(Pensioen.key(fund, value)).isPresent();
        }
        return complete ? Optional.of(Pensioen.of(law.law(), fund, law.day())) : Optional.empty();
    }

    private static Premium nothing() {
        return new Premium(Euro.ZERO, Euro.ZERO, List.of());
    }
}
