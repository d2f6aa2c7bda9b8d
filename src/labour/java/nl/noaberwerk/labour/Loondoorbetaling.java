package nl.noaberwerk.labour;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.LawValue;

/**
 * The pay during sickness by art. 7:629 BW and the cao, as their values are on a day: what each day of absence brings.
 *
 * @param phases by cao, in order; the percentage of the last goes on when the pay is extended
 * @param days over which the wage is paid, and of the first year, in which the minimum wage is kept
 * @param daysAfterAow over which it is paid from the AOW age on
 * @param least percent of the wage that the law demands
 * @param maximum wage of a day over which it demands that
 */
public record Loondoorbetaling(
        List<Phase> phases, int days, int firstYear, int daysAfterAow, LawValue least, LawValue maximum) {

    private static final String KEY = "loondoorbetaling.";
    private static final int WEEK = 7;

    public Loondoorbetaling {
        phases = List.copyOf(phases);
    }

    /** Up to and including this day of the sickness the cao pays this percentage. */
    public record Phase(int lastDay, LawValue until, LawValue percentage) {}

    /**
     * The values that hold on a day; {@link nl.noaberwerk.rules.LawValueMissing} when one of them is missing.
     *
     * @param cao as the keys of the law name it: "wsw"
     */
    public static Loondoorbetaling of(Law law, String cao, LocalDate day) {
        return new Loondoorbetaling(
                phases(law, cao, day),
                weeks(law.value(KEY + "wettelijk.weken", day)),
                weeks(law.value(KEY + "minimumloon.weken", day)),
                weeks(law.value(KEY + "aow.weken", day)),
                law.value(KEY + "wettelijk.procent", day),
                law.value("dagloon.maximum", day));
    }

    private static List<Phase> phases(Law law, String cao, LocalDate day) {
        List<Phase> phases = new ArrayList<>();
        String phase = KEY + cao + ".periode1.";
        while (law.knows(phase + "weken")) {
            LawValue until = law.value(phase + "weken", day);
            phases.add(new Phase(weeks(until), until, law.value(phase + "procent", day)));
            phase = KEY + cao + ".periode" + (phases.size() + 1) + ".";
        }
        if (phases.isEmpty()) {
            throw new IllegalArgumentException("the law has no pay during sickness for " + cao);
        }
        return phases;
    }

    private static int weeks(LawValue weeks) {
        return weeks.decimal().intValueExact() * WEEK;
    }

    /** Each day of absence from the first up to and including the last. */
    public List<DayPay> between(LocalDate first, LocalDate last, PaidAbsence known, Optional<LocalDate> aow) {
        return first.datesUntil(last.plusDays(1))
                .flatMap(day -> on(day, known, aow).stream())
                .toList();
    }

    private Optional<DayPay> on(LocalDate day, PaidAbsence known, Optional<LocalDate> aow) {
        if (known.isLeave(day)) {
            return Optional.of(new DayPay(day, 0, DayPay.Terms.OF_LEAVE));
        }
        return known.absentOn(day)
                .flatMap(absent -> known.periodOn(day).map(period -> {
                    int number = period.daysCounted(day);
                    return new DayPay(day, number, terms(number, absent, ground(day, period, known, aow)));
                }));
    }

    private DayPay.Terms terms(int number, BigDecimal absent, DayPay.Ground ground) {
        if (ground != DayPay.Ground.SICK) {
            return new DayPay.Terms(ground, year(number), absent, BigDecimal.ZERO, false, Optional.empty());
        }
        LawValue rate = phase(number).percentage();
        return new DayPay.Terms(ground, year(number), absent, rate.decimal(), number <= firstYear, Optional.of(rate));
    }

    private DayPay.Ground ground(LocalDate day, Ziekteperiode period, PaidAbsence known, Optional<LocalDate> aow) {
        if (hasEnded(day, period, known, aow)) {
            return DayPay.Ground.ENDED;
        }
        return known.holdOn(day)
                .map(hold -> DayPay.Ground.valueOf(hold.kind().name()))
                .orElse(DayPay.Ground.SICK);
    }

    private boolean hasEnded(LocalDate day, Ziekteperiode period, PaidAbsence known, Optional<LocalDate> aow) {
        boolean afterAow = aow.filter(reached -> daysSince(reached, day, period) > daysAfterAow)
                .isPresent();
        boolean extended =
                known.extendedTo().filter(until -> !day.isAfter(until)).isPresent();
        return afterAow || period.daysCounted(day) > days && !extended;
    }

    /** Sick days that were counted from the AOW age up to and including the day. */
    private static int daysSince(LocalDate reached, LocalDate day, Ziekteperiode period) {
        return day.isBefore(reached) ? 0 : period.daysCounted(day) - period.daysCounted(reached.minusDays(1));
    }

    private Phase phase(int number) {
        return phases.stream()
                .filter(phase -> number <= phase.lastDay())
                .findFirst()
                .orElse(phases.get(phases.size() - 1));
    }

    private int year(int number) {
        return (number - 1) / firstYear + 1;
    }

    /** The first day of the second year of sickness among these days. */
    public Optional<LocalDate> secondYearFrom(List<DayPay> paid) {
        return paid.stream()
                .filter(day -> day.number() == firstYear + 1)
                .map(DayPay::day)
                .findFirst();
    }

    /** What these days bring in less than their wage; the part that is worked is always paid whole. */
    public Shortfall shortfall(AbsentDays absent, MonthBasis month) {
        return new ShortfallSum(this, absent, month).shortfall();
    }
}
