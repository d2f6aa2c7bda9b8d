package nl.noaberwerk.contractlaw;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.rules.AowLeeftijd;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.LawValue;
import nl.noaberwerk.rules.Notation;
import nl.noaberwerk.rules.Regeling;

/** From which day a Wsw employee may stop working while staying in service (RVU, indienstvariant). */
public final class RvuRegeling {

    private static final String CAO = "Cao SW, RVU (indienstvariant)";

    private final Law law;

    public RvuRegeling(Law law) {
        this.law = law;
    }

    /** @param day on which it is asked; its law and cao hold */
    public record Facts(LocalDate birthDate, Regeling regeling, LocalDate day) {}

    /**
     * @param from the first day of the RVU; empty when the regeling has none or the AOW date is not yet fixed
     * @param until the last day before the AOW date
     */
    public record Answer(Optional<LocalDate> from, Optional<LocalDate> until, LocalDate lawDay, List<GradedStep> steps)
            implements Explained {}

    public Answer of(Facts facts) {
        Reckoning reckoning = new Reckoning(law, facts.day());
        Optional<LocalDate> aow = new AowLeeftijd(law).reachedOn(facts.birthDate());
        if (facts.regeling() != Regeling.WSW) {
            reckoning.unread("RVU", "deze RVU staat in de Cao SW", "geldt niet", CAO);
            return new Answer(Optional.empty(), Optional.empty(), facts.day(), reckoning.steps());
        }
        if (aow.isEmpty()) {
            reckoning.unread("RVU", "de AOW-datum is nog niet vastgesteld", "nog niet te bepalen", CAO);
            return new Answer(Optional.empty(), Optional.empty(), facts.day(), reckoning.steps());
        }
        LawValue months = reckoning.value("rvu.maanden");
        LocalDate from = aow.get().minusMonths(months.decimal().longValueExact());
        reckoning.step(
                "Eerste dag van de RVU",
                Notation.number(months.decimal()) + " maanden voor de AOW-datum " + Notation.date(aow.get()),
                from,
                months);
        LocalDate until = aow.get().minusDays(1);
        reckoning.unread("Laatste dag van de RVU", "de dag voor de AOW-datum", Notation.date(until), CAO);
        reckoning.unread("Dienstverband", "vrijwillig; het contract loopt door", "in dienst, niet aan het werk", CAO);
        reckoning.unread(
                "Wsw-statistiek", "aparte groep in de aanlevering", "telt als RVU", "Wsw-statistiek (Panteia)");
        return new Answer(Optional.of(from), Optional.of(until), facts.day(), reckoning.steps());
    }
}
