package nl.noaberwerk.contractlaw;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.LawValue;
import nl.noaberwerk.rules.Notation;

/** The wage that survivors get after a death (art. 7:674 BW). */
public final class Overlijdensuitkering {

    private final Law law;

    public Overlijdensuitkering(Law law) {
        this.law = law;
    }

    /**
     * @param from the day after the death
     * @param until last day over which wage is paid
     * @param amount in euros
     */
    public record Answer(LocalDate from, LocalDate until, Euro amount, LocalDate lawDay, List<GradedStep> steps)
            implements Explained {}

    /** @param fullWage month wage at a hundred percent, also in sickness, in euros */
    public Answer of(LocalDate died, Euro fullWage) {
        Reckoning reckoning = new Reckoning(law, died);
        LawValue months = reckoning.value("overlijden.loon");
        LocalDate until = died.plusMonths(months.decimal().longValueExact());
        Euro amount = fullWage.share(months.decimal(), BigDecimal.ONE);
        reckoning.step(
                "Loon aan de nabestaanden",
                Notation.date(died.plusDays(1)) + " t/m " + Notation.date(until) + ": "
                        + Notation.number(months.decimal()) + " × " + Notation.euro(fullWage),
                amount,
                months);
        return new Answer(died.plusDays(1), until, amount, died, reckoning.steps());
    }
}
