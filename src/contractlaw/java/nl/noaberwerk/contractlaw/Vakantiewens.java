package nl.noaberwerk.contractlaw;

import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.LawValue;
import nl.noaberwerk.rules.Notation;

/** By when the employer answers a written wish for vakantie; without an answer it is granted (art. 7:638 lid 2 BW). */
public final class Vakantiewens {

    private final Law law;

    public Vakantiewens(Law law) {
        this.law = law;
    }

    /** @param answerBy last day of the answer; after it the wish is granted */
    public record Answer(LocalDate answerBy, LocalDate lawDay, List<GradedStep> steps) implements Explained {}

    public Answer askedOn(LocalDate day) {
        Reckoning reckoning = new Reckoning(law, day);
        LawValue weeks = reckoning.value("vakantie.antwoord");
        LocalDate by = day.plusWeeks(weeks.decimal().longValueExact());
        reckoning.step(
                "Antwoord uiterlijk op",
                Notation.number(weeks.decimal()) + " weken na " + Notation.date(day) + "; daarna is het toegestaan",
                by,
                weeks);
        return new Answer(by, day, reckoning.steps());
    }
}
