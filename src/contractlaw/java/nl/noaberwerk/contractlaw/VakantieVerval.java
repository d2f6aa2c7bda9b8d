package nl.noaberwerk.contractlaw;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.LawValue;
import nl.noaberwerk.rules.Notation;

/** When hours of vakantie of a year are lost (art. 7:640a and 642 BW), and when the employer warns. */
public final class VakantieVerval {

    private final Law law;

    public VakantieVerval(Law law) {
        this.law = law;
    }

    /** What kind of hours they are. */
    public enum Kind {
        WETTELIJK,
        BOVENWETTELIJK
    }

    /**
     * @param warned whether the employer warned in time and clearly; without that statutory hours are not lost
     * @param able whether the person could reasonably take them
     */
    public record Facts(int year, Kind kind, boolean warned, boolean able) {

        /** Statutory hours of somebody who was warned and could take them. */
        public static Facts statutory(int year) {
            return new Facts(year, Kind.WETTELIJK, true, true);
        }

        public static Facts bovenwettelijk(int year) {
            return new Facts(year, Kind.BOVENWETTELIJK, true, true);
        }
    }

    /** @param lostOn the first day on which the hours are gone; empty when they are not lost */
    public record Answer(Optional<LocalDate> lostOn, LocalDate lawDay, List<GradedStep> steps) implements Explained {}

    public Answer of(Facts facts) {
        LocalDate end = lastDay(facts.year());
        Reckoning reckoning = new Reckoning(law, end);
        if (facts.kind() == Kind.WETTELIJK && !facts.warned()) {
            reckoning.unread(
                    "Verval van wettelijke uren",
                    "de werkgever heeft niet op tijd gewaarschuwd",
                    "geen verval",
                    "HvJ EU 6-11-2018, C-684/16 (Max-Planck)");
            return new Answer(Optional.empty(), end, reckoning.steps());
        }
        boolean soon = facts.kind() == Kind.WETTELIJK && facts.able();
        LocalDate lost = soon ? afterMonths(end, reckoning) : afterYears(end, facts, reckoning);
        return new Answer(Optional.of(lost), end, reckoning.steps());
    }

    /** The days on which the employer warns about the statutory hours of a year, the earliest first. */
    public List<LocalDate> warnings(int year) {
        Reckoning reckoning = new Reckoning(law, lastDay(year));
        LocalDate next = Year.of(year + 1).atDay(1);
        return List.of(
                next.minusMonths(reckoning.whole("vakantie.waarschuwing.1")),
                next.plusMonths(reckoning.whole("vakantie.waarschuwing.2")));
    }

    private static LocalDate afterMonths(LocalDate end, Reckoning reckoning) {
        LawValue term = reckoning.value("vakantie.vervalt");
        LocalDate lost = end.plusDays(1).plusMonths(term.decimal().longValueExact());
        reckoning.step(
                "Wettelijke uren vervallen op",
                Notation.number(term.decimal()) + " maanden na " + Notation.date(end),
                lost,
                term);
        return lost;
    }

    private static LocalDate afterYears(LocalDate end, Facts facts, Reckoning reckoning) {
        LawValue term = reckoning.value("vakantie.verjaart");
        LocalDate lost = end.plusDays(1).plusYears(term.decimal().longValueExact());
        String why = facts.kind() == Kind.WETTELIJK ? "opnemen kon redelijkerwijs niet: " : "";
        reckoning.step(
                "Uren verjaren op",
                why + Notation.number(term.decimal()) + " jaar na " + Notation.date(end),
                lost,
                term);
        return lost;
    }

    private static LocalDate lastDay(int year) {
        return LocalDate.of(year, 12, 31);
    }
}
