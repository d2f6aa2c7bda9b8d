package nl.noaberwerk.payroll;

import java.math.BigDecimal;
import java.util.Set;
import nl.noaberwerk.labour.DayPay.Terms;
import nl.noaberwerk.rules.Notation;
import nl.noaberwerk.rules.Step;

/** What the payslip says of days of absence: how many, and which part of the wage; never why. */
final class AbsenceWords {

    static final String SICK = "LOON_ZIEKTE";
    static final String STOPPED = "LOONSTOP";
    static final String SUSPENDED = "LOON_OPGESCHORT";

    /** The lines that lower the salary: not something withheld, but wage that is not earned or not paid yet. */
    static final Set<String> CODES = Set.of(SICK, STOPPED, SUSPENDED, LeavePay.CODE);

    /** Behind a line, when the percentage alone would have been less. */
    static final String AT_MINIMUM = ", aangevuld tot het minimumloon";

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private AbsenceWords() {}

    static String code(Terms terms) {
        return switch (terms.ground()) {
            case LOONSTOP -> STOPPED;
            case OPSCHORTING -> SUSPENDED;
            default -> SICK;
        };
    }

    /** "Minder loon tijdens ziekte, jaar 2: 16 van 21 dagen 70 %". */
    static String line(Terms terms, int days, int all) {
        String part = terms.absent().compareTo(WHOLE) == 0
                ? ""
                : " over " + Notation.percent(terms.absent()) + " van uw uren";
        String count = ": " + days + " van " + all + " dagen";
        return switch (terms.ground()) {
            case SICK ->
                "Minder loon tijdens ziekte, jaar " + terms.year() + count + " " + Notation.percent(terms.percentage())
                        + part;
            case ENDED -> "Geen loon tijdens ziekte meer" + count + part;
            case LOONSTOP -> "Geen loon door een loonstop" + count + part;
            case OPSCHORTING -> "Loon nog niet betaald, opgeschort" + count + part;
            case LEAVE -> "Verlof" + count;
        };
    }

    /** Behind the salary, for days that cost nothing. */
    static Step paid(Terms terms, int days, int all) {
        String count = ": " + days + " van " + all + " dagen";
        return switch (terms.ground()) {
            case SICK ->
                new Step(
                        "Loon tijdens ziekte, jaar " + terms.year() + count,
                        terms.absent().signum() == 0
                                ? "Alle uren gewerkt"
                                : Notation.percent(terms.percentage()) + " van het loon",
                        "",
                        terms.rate().map(rate -> rate.reference()).orElse(""));
            default ->
                new Step(
                        "Zwangerschaps- of bevallingsverlof" + count,
                        "Doorbetaald; de uitkering van UWV is voor de werkgever",
                        "",
                        "BW art. 7:629 lid 4; Wet arbeid en zorg art. 3:1");
        };
    }
}
