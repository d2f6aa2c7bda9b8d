package nl.noaberwerk.contractlaw;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.LawValue;
import nl.noaberwerk.rules.Notation;

/** The term of notice and the day on which the contract then ends (art. 7:672 BW). */
public final class Opzegtermijn {

    private static final String AGAINST = "BW 7:672 lid 1";

    private final Law law;

    public Opzegtermijn(Law law) {
        this.law = law;
    }

    public enum Giver {
        EMPLOYER,
        EMPLOYEE
    }

    /**
     * The procedure at UWV for leave to give notice.
     *
     * @param complete the day on which UWV had the whole request
     * @param decided the day of UWV's decision
     */
    public record Procedure(LocalDate complete, LocalDate decided) {

        public Procedure {
            if (decided.isBefore(complete)) {
                throw new IllegalArgumentException("UWV cannot decide on " + decided + " before " + complete);
            }
        }

        long days() {
            return ChronoUnit.DAYS.between(complete, decided) + 1;
        }
    }

    /**
     * @param serviceFirst first day of service, of a row of contracts the first of it
     * @param notice the day on which notice is given; the law of this day holds
     * @param aow the day on which the AOW age is reached, when it is known
     * @param agreedMonths another term by contract or cao
     * @param anyDay whether the end of a month need not be kept, by agreement or use
     * @param ended the day on which the contract ended in fact, when that was too soon
     * @param monthWage in euros, for what a term that was not kept costs
     */
    public record Facts(
            LocalDate serviceFirst,
            LocalDate notice,
            Giver giver,
            Optional<LocalDate> aow,
            Optional<Procedure> procedure,
            Optional<Integer> agreedMonths,
            boolean anyDay,
            Optional<LocalDate> ended,
            Optional<Euro> monthWage) {

        public static Facts of(LocalDate serviceFirst, LocalDate notice, Giver giver) {
            return new Facts(
                    serviceFirst,
                    notice,
                    giver,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    Optional.empty(),
                    Optional.empty());
        }

        public Facts withAow(LocalDate day) {
            return new Facts(
                    serviceFirst, notice, giver, Optional.of(day), procedure, agreedMonths, anyDay, ended, monthWage);
        }

        public Facts withProcedure(Procedure taken) {
            return new Facts(
                    serviceFirst, notice, giver, aow, Optional.of(taken), agreedMonths, anyDay, ended, monthWage);
        }

        public Facts withEnd(LocalDate day, Euro wage) {
            return new Facts(
                    serviceFirst,
                    notice,
                    giver,
                    aow,
                    procedure,
                    agreedMonths,
                    anyDay,
                    Optional.of(day),
                    Optional.of(wage));
        }
    }

    /**
     * @param months the term before UWV's procedure is taken off
     * @param lastDay the last day of the contract
     * @param compensation wage in euros over the term that was not kept; empty when that was not asked
     */
    public record Answer(
            int months, LocalDate lastDay, Optional<Euro> compensation, LocalDate lawDay, List<GradedStep> steps)
            implements Explained {}

    public Answer of(Facts facts) {
        Reckoning reckoning = new Reckoning(law, facts.notice());
        int months = months(facts, reckoning);
        LocalDate termEnds = CalendarMonths.lastDay(facts.notice().plusDays(1), months);
        LocalDate shortened = facts.giver() == Giver.EMPLOYER
                ? facts.procedure()
                        .map(taken -> less(taken, facts, termEnds, reckoning))
                        .orElse(termEnds)
                : termEnds;
        LocalDate lastDay = facts.anyDay() ? shortened : CalendarMonths.endOfMonth(shortened);
        reckoning.article(
                "Laatste dag van het contract",
                "opgezegd op " + Notation.date(facts.notice()) + ", de termijn loopt tot en met "
                        + Notation.date(shortened) + (facts.anyDay() ? "" : ", tegen het einde van de maand"),
                Notation.date(lastDay),
                AGAINST);
        Optional<Euro> compensation = facts.ended().isPresent()
                ? facts.monthWage().map(wage -> missed(wage, facts.ended().get(), lastDay, reckoning))
                : Optional.empty();
        return new Answer(months, lastDay, compensation, facts.notice(), reckoning.steps());
    }

    private static int months(Facts facts, Reckoning reckoning) {
        if (facts.agreedMonths().isPresent()) {
            int agreed = facts.agreedMonths().get();
            reckoning.unread(
                    "Opzegtermijn",
                    "afspraak in contract of cao",
                    Notation.months(agreed),
                    "BW 7:672 lid 6 tot en met 9");
            return agreed;
        }
        if (facts.giver() == Giver.EMPLOYEE) {
            return taken("opzegtermijn.werknemer", "de werknemer zegt op", reckoning);
        }
        if (facts.aow().filter(day -> !facts.notice().isBefore(day)).isPresent()) {
            return taken("opzegtermijn.aow", "de werknemer heeft de AOW-leeftijd", reckoning);
        }
        return byService(facts, reckoning);
    }

    private static int byService(Facts facts, Reckoning reckoning) {
        int years = Period.between(facts.serviceFirst(), facts.notice()).getYears();
        String key = "opzegtermijn.werkgever.1";
        for (int tread = 2; tread <= 4; tread++) {
            if (years >= reckoning.whole("opzegtermijn.werkgever." + tread + ".vanaf")) {
                key = "opzegtermijn.werkgever." + tread;
            }
        }
        return taken(key, years + " hele jaren in dienst op " + Notation.date(facts.notice()), reckoning);
    }

    private static int taken(String key, String how, Reckoning reckoning) {
        LawValue value = reckoning.value(key);
        reckoning.step("Opzegtermijn", how, Notation.months(value.decimal().intValueExact()), value);
        return value.decimal().intValueExact();
    }

    /** The term after the days at UWV are taken off; at least what the law leaves. */
    private static LocalDate less(Procedure procedure, Facts facts, LocalDate termEnds, Reckoning reckoning) {
        LawValue least = reckoning.value("opzegtermijn.na-procedure");
        LocalDate leastDay = CalendarMonths.lastDay(
                facts.notice().plusDays(1), least.decimal().intValueExact());
        LocalDate shortened = termEnds.minusDays(procedure.days());
        LocalDate found = shortened.isBefore(leastDay) ? leastDay : shortened;
        LocalDate capped = found.isAfter(termEnds) ? termEnds : found;
        reckoning.step(
                "Aftrek van de procedure bij UWV",
                Notation.date(procedure.complete()) + " t/m " + Notation.date(procedure.decided()) + ": "
                        + procedure.days() + " dagen; ten minste " + Notation.number(least.decimal())
                        + " maand blijft over",
                capped,
                least);
        return capped;
    }

    /** Whole months are counted back from the right end, so that a broken first month counts by its days. */
    private static Euro missed(Euro wage, LocalDate ended, LocalDate lastDay, Reckoning reckoning) {
        LawValue basis = reckoning.value("opzegtermijn.dagen-per-maand");
        LocalDate from = ended.isBefore(lastDay) ? ended.plusDays(1) : lastDay.plusDays(1);
        long months = ChronoUnit.MONTHS.between(from, lastDay.plusDays(1));
        long days = ChronoUnit.DAYS.between(from, lastDay.plusDays(1).minusMonths(months));
        BigDecimal weighted =
                BigDecimal.valueOf(months).multiply(basis.decimal()).add(BigDecimal.valueOf(days));
        Euro due = wage.share(weighted, basis.decimal());
        reckoning.step(
                "Loon over de gemiste termijn",
                months + " maanden en " + days + " dagen × " + Notation.euro(wage) + " (dag: 1/"
                        + Notation.number(basis.decimal()) + ")",
                due,
                basis);
        return due;
    }
}
