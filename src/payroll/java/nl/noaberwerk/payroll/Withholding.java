package nl.noaberwerk.payroll;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.payroll.Salary.LoonheffingBasis;
import nl.noaberwerk.rules.AgeGroup;
import nl.noaberwerk.rules.AowLeeftijd;
import nl.noaberwerk.rules.BijzondereBeloning;
import nl.noaberwerk.rules.Computed;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Grade;
import nl.noaberwerk.rules.Loonheffing;
import nl.noaberwerk.rules.LoonheffingSituation;
import nl.noaberwerk.rules.LoonheffingTable;
import nl.noaberwerk.rules.Period;
import nl.noaberwerk.rules.Step;

/** The loonheffing of one calculation: over the wage of the period and, apart, over bijzondere beloningen. */
final class Withholding {

    private final LawInUse law;
    private final LoonheffingSituation situation;
    private final int days;
    private final boolean aow;

    Withholding(LawInUse law, SalaryFacts facts, WorkedMonth month) {
        this.law = law;
        this.aow = new AowLeeftijd(law.law()).holdsIn(facts.month(), facts.birthDate());
        this.days = month.period() == Period.DAY ? month.days() : 1;
        this.situation = new LoonheffingSituation(
                facts.month().getYear(),
                LoonheffingTable.WIT,
                month.period(),
                AgeGroup.of(facts.birthDate(), aow),
                facts.loonheffingskorting(),
                facts.alleenstaandeOuderenkorting());
    }

    /** The AOW age is reached in this month or earlier. */
    boolean isAow() {
        return aow;
    }

    LoonheffingBasis period(Euro wage) {
        Loonheffing.Outcome outcome = new Loonheffing(law.law()).over(wage, days, situation);
        return new LoonheffingBasis(
                situation.year(),
                situation.table().code(),
                situation.period().code(),
                days,
                situation.ageGroup().code(),
                situation.loonheffingskorting(),
                wage,
                outcome.loonheffing(),
                outcome.arbeidskorting());
    }

    List<Step> periodSteps(Euro wage) {
        return new Loonheffing(law.law()).steps(wage, days, situation);
    }

    /** The tax over what is paid once; the steps begin with where the jaarloon comes from. */
    Taxed over(Euro beloning, Computed jaarloon) {
        BijzondereBeloning.Outcome outcome =
                new BijzondereBeloning(law.law()).over(beloning, jaarloon.amount(), situation);
        if (outcome.grade() == Grade.TE_CONTROLEREN) {
            law.noteTable(
                    "bijzondere-beloning.tabellen",
                    "De gebruikte regel van de tabel bijzondere beloningen " + situation.year()
                            + " is afgeleid en nog niet vergeleken met de tabel van de Belastingdienst.");
        }
        List<Step> steps = new ArrayList<>(jaarloon.steps());
        steps.addAll(outcome.steps());
        return new Taxed(
                new Salary.BijzondereBeloning(
                        beloning,
                        jaarloon.amount(),
                        outcome.percentage().setScale(2).toPlainString(),
                        outcome.loonheffing()),
                List.copyOf(steps));
    }

    /** The outcome for a bijzondere beloning with its steps. */
    record Taxed(Salary.BijzondereBeloning outcome, List<Step> steps) {}

    static Euro taxOf(Optional<Taxed> taxed) {
        return taxed.map(t -> t.outcome().loonheffing()).orElse(Euro.ZERO);
    }
}
