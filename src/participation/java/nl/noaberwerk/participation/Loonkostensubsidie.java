package nl.noaberwerk.participation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import nl.noaberwerk.rules.Computed;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.LawValue;
import nl.noaberwerk.rules.Notation;
import nl.noaberwerk.rules.Regeling;
import nl.noaberwerk.rules.Step;

/**
 * The loonkostensubsidie of art. 10d Participatiewet per month, by the minimum wage of the day on which it is set.
 *
 * <p>It is set anew on 1 January only (lid 7): a rise of the minimum wage within the year changes nothing. Whether the
 * uplift for werkgeverslasten comes after the maximum or within it is a dated setting of the law book.
 */
public final class Loonkostensubsidie {

    private static final String KEY = "loonkostensubsidie.";
    private static final String MAXIMUM_FIRST = "eerst maximum";
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Law law;
    private final LksTerms terms;
    private final LocalDate settled;

    private Loonkostensubsidie(Law law, LksTerms terms, LocalDate settled) {
        this.law = law;
        this.terms = terms;
        this.settled = settled;
    }

    /** Whether the law gives it for employments under the regeling: not for the Wsw (art. 10d lid 3). */
    public static boolean isPossible(Regeling regeling) {
        return regeling != Regeling.WSW;
    }

    /** The day whose minimum wage holds on a day: the day on which it was set, or the last 1 January since. */
    public static LocalDate settledOn(LocalDate setOn, LocalDate day) {
        LocalDate firstOfYear = day.with(TemporalAdjusters.firstDayOfYear());
        return setOn.isBefore(firstOfYear) ? firstOfYear : setOn;
    }

    /** The last day on which it may run without an established loonwaarde (art. 10d lid 5). */
    public static LocalDate lastDayWithoutLoonwaarde(Law law, LocalDate setOn) {
        return setOn.plusMonths(law.number(KEY + "forfait.maanden", setOn).longValueExact())
                .minusDays(1);
    }

    /** The day by which the college decides after the loonwaarde is established (art. 10d lid 12). */
    public static LocalDate decisionDue(Law law, LocalDate established) {
        return established.plusWeeks(
                law.number(KEY + "beslistermijn.weken", established).longValueExact());
    }

    /** What a whole month brings in euros; rounded once, at the end. */
    public static Computed perMonth(Law law, LksTerms terms, LocalDate day) {
        return new Loonkostensubsidie(law, terms, settledOn(terms.setOn(), day))
                .computed(BigDecimal.ONE, BigDecimal.ONE);
    }

    /**
     * What a month brings of which only some days count, by the days of the calendar: a reading of ours, since the law is
     * silent.
     *
     * @param days that count, from 0 to the length of the month
     */
    public static Computed over(Law law, LksTerms terms, YearMonth month, int days) {
        int whole = month.lengthOfMonth();
        if (days < 0 || days > whole) {
            throw new IllegalArgumentException(month + " does not have " + days + " days");
        }
        LocalDate settled = settledOn(terms.setOn(), month.atEndOfMonth());
        return new Loonkostensubsidie(law, terms, settled)
                .computed(BigDecimal.valueOf(days), BigDecimal.valueOf(whole));
    }

    private Computed computed(BigDecimal days, BigDecimal ofDays) {
        List<Step> steps = new ArrayList<>();
        Euro wage = wage(steps);
        Euro subsidised = terms.loonwaarde().isPresent() ? difference(wage, steps) : forfait(wage, steps);
        LawValue fullTime = value("voltijduren");
        BigDecimal hours = terms.hours().min(fullTime.decimal());
        Euro amount = subsidised.share(hours.multiply(days), fullTime.decimal().multiply(ofDays));
        steps.add(new Step(
                "Loonkostensubsidie per maand",
                Notation.euro(subsidised) + " × " + Notation.number(hours) + " : "
                        + Notation.number(fullTime.decimal()) + " uur" + part(days, ofDays)
                        + ", nu pas afgerond op centen",
                Notation.euro(amount),
                fullTime.reference()));
        return new Computed(amount, List.copyOf(steps));
    }

    private static String part(BigDecimal days, BigDecimal ofDays) {
        return days.equals(ofDays)
                ? ""
                : " × " + Notation.number(days) + " : " + Notation.number(ofDays) + " dagen (te controleren)";
    }

    private Euro wage(List<Step> steps) {
        LawValue bare = value("referentiemaandloon");
        LawValue holiday = value("vakantiebijslag.procent");
        Euro wage = bare.euro().times(percent(WHOLE.add(holiday.decimal())));
        steps.add(new Step(
                "Minimumloon met vakantiebijslag",
                Notation.euro(bare.euro()) + " + " + Notation.percent(holiday.decimal()) + ", van "
                        + Notation.date(settled) + ", de dag waarop de subsidie is vastgesteld of op 1 januari herzien",
                Notation.euro(wage),
                bare.reference() + "; " + holiday.source()));
        return wage;
    }

    private Euro forfait(Euro wage, List<Step> steps) {
        LawValue part = value("forfait.procent");
        Euro base = wage.times(percent(part.decimal()));
        steps.add(new Step(
                "Zonder vastgestelde loonwaarde",
                Notation.percent(part.decimal()) + " van " + Notation.euro(wage) + ", ten hoogste tot en met "
                        + Notation.date(lastDayWithoutLoonwaarde(law, terms.setOn())),
                Notation.euro(base),
                part.reference()));
        return uplifted(base, steps);
    }

    private Euro difference(Euro wage, List<Step> steps) {
        BigDecimal loonwaarde = terms.loonwaarde().orElseThrow();
        Euro difference = wage.times(percent(WHOLE.subtract(loonwaarde)));
        steps.add(new Step(
                "Verschil met de loonwaarde",
                Notation.euro(wage) + " - " + Notation.percent(loonwaarde) + " van " + Notation.euro(wage),
                Notation.euro(difference),
                "Participatiewet art. 10d lid 4"));
        LawValue order = value("volgorde");
        if (MAXIMUM_FIRST.equals(order.value())) {
            return uplifted(capped(difference, wage, steps), steps);
        }
        return capped(uplifted(difference, steps), wage, steps);
    }

    private Euro capped(Euro amount, Euro wage, List<Step> steps) {
        LawValue part = value("maximum.procent");
        Euro most = wage.times(percent(part.decimal()));
        Euro capped = amount.atMost(most);
        steps.add(new Step(
                "Ten hoogste " + Notation.percent(part.decimal()) + " van het minimumloon",
                "het laagste van " + Notation.euro(amount) + " en " + Notation.euro(most),
                Notation.euro(capped),
                part.reference()));
        return capped;
    }

    private Euro uplifted(Euro amount, List<Step> steps) {
        LawValue costs = value("werkgeverslasten.procent");
        LawValue order = value("volgorde");
        Euro uplifted = amount.times(percent(WHOLE.add(costs.decimal())));
        steps.add(new Step(
                "Met werkgeverslasten",
                Notation.euro(amount) + " + " + Notation.percent(costs.decimal()) + "; volgorde: " + order.value()
                        + " (" + order.gradeOn(settled).label() + ")",
                Notation.euro(uplifted),
                costs.reference() + "; " + order.source()));
        return uplifted;
    }

    private LawValue value(String name) {
        return law.value(KEY + name, settled);
    }

    private static BigDecimal percent(BigDecimal percentage) {
        return percentage.movePointLeft(2);
    }
}
