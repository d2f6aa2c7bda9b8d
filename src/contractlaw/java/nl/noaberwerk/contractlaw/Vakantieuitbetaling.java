package nl.noaberwerk.contractlaw;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.LawValue;
import nl.noaberwerk.rules.Notation;

/** What hours of vakantie that are left at the end of service bring (art. 7:641 BW), and which may be sold before (art. 7:640 BW). */
public final class Vakantieuitbetaling {

    private final Law law;

    public Vakantieuitbetaling(Law law) {
        this.law = law;
    }

    /**
     * @param statutoryHours left; below zero when more was taken than built up
     * @param bovenwettelijkHours likewise
     * @param hourlyWage in euros, with the fixed allowances, not rounded
     * @param lastDay of the contract; its law holds
     */
    public record Facts(
            BigDecimal statutoryHours, BigDecimal bovenwettelijkHours, BigDecimal hourlyWage, LocalDate lastDay) {}

    /**
     * @param amount gross in euros over the hours; below zero when it is to be settled
     * @param vakantietoeslag over that amount, in euros
     */
    public record Answer(BigDecimal hours, Euro amount, Euro vakantietoeslag, LocalDate lawDay, List<GradedStep> steps)
            implements Explained {

        public Euro total() {
            return amount.plus(vakantietoeslag);
        }
    }

    public Answer of(Facts facts) {
        Reckoning reckoning = new Reckoning(law, facts.lastDay());
        BigDecimal hours = facts.statutoryHours().add(facts.bovenwettelijkHours());
        reckoning.article(
                "Uren die over zijn",
                "wettelijk " + Notation.number(facts.statutoryHours()) + " + bovenwettelijk "
                        + Notation.number(facts.bovenwettelijkHours()),
                Notation.number(hours) + " uur",
                "BW 7:641 lid 1");
        Euro amount = new Euro(hours.multiply(facts.hourlyWage()).setScale(2, RoundingMode.HALF_UP));
        String how = Notation.number(hours) + " uur × "
                + Notation.number(facts.hourlyWage().setScale(4, RoundingMode.HALF_UP));
        if (amount.isNegative()) {
            reckoning.unread(
                    "Te veel opgenomen", how, Notation.euro(amount), "verrekenen alleen als dat is afgesproken");
        } else {
            reckoning.article("Uitbetaling", how, Notation.euro(amount), "BW 7:641 lid 1");
        }
        LawValue holiday = reckoning.value("vakantietoeslag.percentage");
        Euro toeslag = amount.percent(holiday.decimal()).roundedToCents();
        reckoning.step(
                "Vakantietoeslag",
                Notation.percent(holiday.decimal()) + " van " + Notation.euro(amount),
                toeslag,
                holiday);
        return new Answer(hours, amount, toeslag, facts.lastDay(), reckoning.steps());
    }

    /** Only hours above the statutory minimum may be bought off during service (art. 7:640 lid 2 BW); never below zero. */
    public static BigDecimal sellable(BigDecimal bovenwettelijkHours) {
        return bovenwettelijkHours.max(BigDecimal.ZERO);
    }
}
