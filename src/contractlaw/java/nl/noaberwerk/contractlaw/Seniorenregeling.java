package nl.noaberwerk.contractlaw;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.LawValue;
import nl.noaberwerk.rules.Notation;
import nl.noaberwerk.rules.Regeling;

/** The 64-jarigenregeling of the Cao SW: a day a week less work, somewhat less pay, full pension, the contract stays. */
public final class Seniorenregeling {

    private final Law law;

    public Seniorenregeling(Law law) {
        this.law = law;
    }

    /**
     * @param weeklyHours of the contract
     * @param daysPerWeek on which they are worked, more than zero
     * @param monthWage in euros
     * @param day on which it is asked; its cao holds
     */
    public record Facts(
            LocalDate birthDate,
            Regeling regeling,
            BigDecimal weeklyHours,
            BigDecimal daysPerWeek,
            Euro monthWage,
            LocalDate day) {}

    /**
     * @param from the day on which the age is reached; empty when the regeling has no such rule
     * @param workingHours hours a week that are still worked
     * @param monthWage what is paid, in euros
     * @param pensionWage over which pension builds up, in euros
     */
    public record Answer(
            Optional<LocalDate> from,
            BigDecimal workingHours,
            Euro monthWage,
            Euro pensionWage,
            LocalDate lawDay,
            List<GradedStep> steps)
            implements Explained {}

    public Answer of(Facts facts) {
        Reckoning reckoning = new Reckoning(law, facts.day());
        if (facts.regeling() != Regeling.WSW) {
            reckoning.unread("64-jarigenregeling", "deze regeling staat in de Cao SW", "geldt niet", "Cao SW");
            return new Answer(
                    Optional.empty(),
                    facts.weeklyHours(),
                    facts.monthWage(),
                    facts.monthWage(),
                    facts.day(),
                    reckoning.steps());
        }
        LawValue age = reckoning.value("seniorenregeling.leeftijd");
        LocalDate from = facts.birthDate().plusYears(age.decimal().longValueExact());
        reckoning.step(
                "Eerste dag van de regeling",
                Notation.number(age.decimal()) + " jaar, geboren op " + Notation.date(facts.birthDate()),
                from,
                age);
        BigDecimal hours = lessHours(facts, reckoning);
        LawValue less = reckoning.value("seniorenregeling.minder-loon");
        Euro wage = facts.monthWage()
                .minus(facts.monthWage().percent(less.decimal()).roundedToCents());
        reckoning.step(
                "Loon per maand",
                Notation.euro(facts.monthWage()) + " − " + Notation.percent(less.decimal()),
                wage,
                less);
        LawValue pension = reckoning.value("seniorenregeling.pensioen");
        Euro pensionWage = facts.monthWage().percent(pension.decimal()).roundedToCents();
        reckoning.step(
                "Pensioenopbouw over",
                Notation.percent(pension.decimal()) + " van " + Notation.euro(facts.monthWage()),
                pensionWage,
                pension);
        return new Answer(Optional.of(from), hours, wage, pensionWage, facts.day(), reckoning.steps());
    }

    private static BigDecimal lessHours(Facts facts, Reckoning reckoning) {
        LawValue days = reckoning.value("seniorenregeling.minder-dagen");
        BigDecimal off =
                facts.weeklyHours().multiply(days.decimal()).divide(facts.daysPerWeek(), 2, RoundingMode.HALF_UP);
        BigDecimal left = facts.weeklyHours().subtract(off).max(BigDecimal.ZERO);
        reckoning.step(
                "Uren aan het werk per week",
                Notation.number(facts.weeklyHours()) + " − " + Notation.number(days.decimal()) + " dag van "
                        + Notation.number(off) + " uur; het contract blijft " + Notation.number(facts.weeklyHours())
                        + " uur",
                Notation.number(left) + " uur",
                days);
        return left;
    }
}
