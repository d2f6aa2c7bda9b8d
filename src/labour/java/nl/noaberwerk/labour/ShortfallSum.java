package nl.noaberwerk.labour;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.noaberwerk.labour.DayPay.Ground;
import nl.noaberwerk.labour.DayPay.Terms;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Notation;
import nl.noaberwerk.rules.Step;

/** Writes from top to bottom what some absent days bring in less: their wage, what the cao pays, what the law demands. */
final class ShortfallSum {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final String LAW = "BW art. 7:629 lid ";

    private final Loondoorbetaling rules;
    private final AbsentDays absent;
    private final Terms terms;
    private final MonthBasis month;
    private final Euro ofDays;
    private final List<Step> steps = new ArrayList<>();
    private boolean atMinimum;

    ShortfallSum(Loondoorbetaling rules, AbsentDays absent, MonthBasis month) {
        this.rules = rules;
        this.absent = absent;
        this.terms = absent.terms();
        this.month = month;
        this.ofDays = ofDays(month.wage());
    }

    Shortfall shortfall() {
        steps.add(new Step(wageOfDays(), Notation.euro(month.wage()) + hours(), Notation.euro(ofDays), ""));
        Euro paid = ofDays.percent(terms.percentage()).roundedToCents();
        steps.add(paidStep(paid));
        Euro due = terms.ground() == Ground.SICK ? paid.atLeast(least(paid)) : paid;
        Euro amount = ofDays.minus(due);
        steps.add(new Step(
                "Minder dan het loon",
                Notation.euro(ofDays) + " − " + Notation.euro(due),
                Notation.euro(amount.negated()),
                ""));
        return new Shortfall(absent, amount, List.copyOf(steps), atMinimum);
    }

    /** What the law demands for these days; as steps only where the cao gives less. */
    private Euro least(Euro paid) {
        Euro most = capped();
        Euro byPercentage = most.percent(rules.least().decimal()).roundedToCents();
        Euro byMinimum = terms.minimum() ? ofDays(month.minimum()).atMost(ofDays) : Euro.ZERO;
        if (byPercentage.compareTo(paid) > 0) {
            String how = Notation.percent(rules.least().decimal()) + " van " + Notation.euro(most)
                    + " (ten hoogste het maximumdagloon)";
            steps.add(new Step(
                    "Wettelijk ten minste",
                    how,
                    Notation.euro(byPercentage),
                    rules.least().reference()));
        }
        atMinimum = byMinimum.compareTo(paid.atLeast(byPercentage)) > 0;
        if (atMinimum) {
            String how = Notation.euro(month.minimum()) + hours() + ", ten hoogste het loon";
            steps.add(new Step(
                    "Eerste ziektejaar: ten minste het minimumloon", how, Notation.euro(byMinimum), LAW + "1"));
        }
        return byPercentage.atLeast(byMinimum);
    }

    /** The wage of these days as far as it is not above the maximumdagloon. */
    private Euro capped() {
        BigDecimal days = BigDecimal.valueOf(absent.days());
        Euro maximum =
                rules.maximum().euro().times(days).percent(terms.absent()).roundedToCents();
        return ofDays.atMost(maximum);
    }

    /** The part of a month's amount that belongs to what is not worked on these days, half up to cents. */
    private Euro ofDays(Euro amount) {
        return amount.share(
                absent.hours().multiply(terms.absent()), month.hours().multiply(WHOLE));
    }

    private String wageOfDays() {
        return "Loon van " + absent.days() + " van " + month.days() + " dagen";
    }

    private String hours() {
        String hours =
                " × " + Notation.number(absent.hours()) + " van " + Notation.number(month.hours()) + " roosteruren";
        return terms.absent().compareTo(WHOLE) == 0
                ? hours
                : hours + " × " + Notation.percent(terms.absent()) + " niet gewerkt";
    }

    private Step paidStep(Euro paid) {
        String how = Notation.percent(terms.percentage()) + " van " + Notation.euro(ofDays);
        return new Step(name(), how, Notation.euro(paid), source());
    }

    private String name() {
        String from = ", vanaf " + Notation.date(absent.first());
        return switch (terms.ground()) {
            case SICK -> "Loon tijdens ziekte, jaar " + terms.year() + from;
            case ENDED -> "De plicht om loon te betalen is voorbij" + from;
            case LOONSTOP -> "Loonstop" + from;
            case OPSCHORTING -> "Loon opgeschort" + from;
            case LEAVE -> "Verlof" + from;
        };
    }

    private String source() {
        return switch (terms.ground()) {
            case SICK -> terms.rate().map(rate -> rate.reference()).orElse(LAW + "1");
            case ENDED -> LAW + "1 en 2";
            case LOONSTOP -> LAW + "3";
            case OPSCHORTING -> LAW + "6";
            case LEAVE -> LAW + "4";
        };
    }
}
