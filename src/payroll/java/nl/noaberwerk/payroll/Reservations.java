package nl.noaberwerk.payroll;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.rules.Computed;
import nl.noaberwerk.rules.Eindejaarsuitkering;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.LawValue;
import nl.noaberwerk.rules.Notation;
import nl.noaberwerk.rules.Step;
import nl.noaberwerk.rules.Vakantietoeslag;

/** What is put aside each month for vakantietoeslag and eindejaarsuitkering, and paid in its month or at the end of service. */
final class Reservations {

    /** @param earlier balance before this month; built this month; paid out of both */
    record Reservation(Euro earlier, Computed built, Euro paid) {

        /** What this month does to the balance. */
        Euro change() {
            return built.amount().minus(paid);
        }

        /** The change with its steps, for the reserved side. */
        Computed line() {
            List<Step> steps = new ArrayList<>(built.steps());
            if (!paid.isZero()) {
                steps.add(new Step("Uitbetaald", "Uit wat is opgebouwd", Notation.euro(paid.negated()), ""));
            }
            steps.add(new Step(
                    "Stand na deze maand",
                    Notation.euro(earlier) + " + " + Notation.euro(built.amount()) + " − " + Notation.euro(paid),
                    Notation.euro(earlier.plus(change())),
                    ""));
            return new Computed(change(), List.copyOf(steps));
        }

        /** How the payment comes about. */
        List<Step> paymentSteps(String name) {
            List<Step> steps = new ArrayList<>();
            steps.add(new Step("Opgebouwd tot en met vorige maand", "Stand", Notation.euro(earlier), ""));
            steps.addAll(built.steps());
            steps.add(new Step(
                    name, Notation.euro(earlier) + " + " + Notation.euro(built.amount()), Notation.euro(paid), ""));
            return List.copyOf(steps);
        }
    }

    private final LawInUse law;
    private final SalaryFacts facts;

    Reservations(LawInUse law, SalaryFacts facts) {
        this.law = law;
        this.facts = facts;
    }

    Reservation vakantietoeslag(Euro wage) {
        Computed built = law.value("vakantietoeslag.percentage")
                .map(percentage -> Vakantietoeslag.over(wage, percentage))
                .orElseGet(Reservations::nothing);
        boolean due = facts.month().getMonth() == facts.employer().vakantietoeslagMonth();
        return reservation(facts.yearToDate().reservedVakantietoeslag(), built, due || isEndOfService());
    }

    Reservation eindejaarsuitkering(Euro wage, WorkedMonth month) {
        Computed built =
                eindejaarsuitkeringRate().map(rate -> built(rate, wage, month)).orElseGet(Reservations::nothing);
        return reservation(
                facts.yearToDate().reservedEindejaarsuitkering(), built, isEndOfService() || isMonthOfEindejaars());
    }

    /** What the eindejaarsuitkering of a whole year would be under the last terms of the month. */
    Euro yearOfEindejaarsuitkering(Euro yearWage) {
        SalaryFacts.Part part = facts.lastPart();
        return eindejaarsuitkeringRate()
                .map(rate -> Regelingen.isAanDeSlag(facts.regeling())
                        ? rate.euro().share(part.hours(), part.fullTimeHours())
                        : yearWage.percent(rate.decimal()).roundedToCents())
                .orElse(Euro.ZERO);
    }

    private Optional<LawValue> eindejaarsuitkeringRate() {
        String kind = Regelingen.isAanDeSlag(facts.regeling()) ? "bedrag" : "percentage";
        return law.value("eindejaarsuitkering." + Regelingen.cao(facts.regeling()) + "." + kind);
    }

    private Computed built(LawValue rate, Euro wage, WorkedMonth month) {
        if (!Regelingen.isAanDeSlag(facts.regeling())) {
            return Eindejaarsuitkering.over(wage, rate);
        }
        Computed sum = nothing();
        for (WorkedMonth.Share share : month.shares()) {
            sum = together(sum, Eindejaarsuitkering.partOf(rate, share.partTime(), share.fullTime()));
        }
        return sum;
    }

    private Reservation reservation(Euro earlier, Computed built, boolean due) {
        Euro balance = earlier.plus(built.amount());
        return new Reservation(earlier, built, due && balance.isPositive() ? balance : Euro.ZERO);
    }

    private boolean isEndOfService() {
        return facts.outOfService()
                .filter(day -> YearMonth.from(day).equals(facts.month()))
                .isPresent();
    }

    private boolean isMonthOfEindejaars() {
        String key = "eindejaarsuitkering." + Regelingen.cao(facts.regeling()) + ".maand";
        boolean due = law.peek(key)
                .filter(value -> value.decimal().intValue() == facts.month().getMonthValue())
                .isPresent();
        return due && law.value(key).isPresent();
    }

    private static Computed nothing() {
        return new Computed(Euro.ZERO, List.of());
    }

    private static Computed together(Computed one, Computed other) {
        List<Step> steps = new ArrayList<>(one.steps());
        steps.addAll(other.steps());
        return new Computed(one.amount().plus(other.amount()), List.copyOf(steps));
    }
}
