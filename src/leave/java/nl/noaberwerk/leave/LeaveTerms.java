package nl.noaberwerk.leave;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.noaberwerk.rules.Grade;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.LawValue;
import nl.noaberwerk.rules.Notation;
import nl.noaberwerk.rules.Step;

/** What the law and the cao make of somebody's service: hours per year, and when they lapse. */
final class LeaveTerms {

    private final Law law;

    LeaveTerms(Law law) {
        this.law = law;
    }

    /** From which day the hours of a year are accrued here. @param opened day of the opening balance, which holds what was before */
    LocalDate firstDay(ServiceTerms terms, int year, Optional<LocalDate> opened) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate from = opened.filter(day -> day.isAfter(first)).orElse(first);
        return terms.firstDay().isAfter(from) ? terms.firstDay() : from;
    }

    /** The hours of the law and those of the cao over the year; also in sickness, for the right goes on. */
    List<Accrued> accrued(ServiceTerms terms, int year, Optional<LocalDate> opened) {
        LocalDate last = LocalDate.of(year, 12, 31);
        LocalDate from = firstDay(terms, year, opened);
        List<WorkedPart> parts = from.isAfter(last) ? List.of() : terms.parts(from, last);
        LawValue weeks = law.value("vakantie.wettelijk", last);
        LawValue extra = law.value("vakantie.bovenwettelijk." + LeaveLaw.cao(terms.regeling().orElseThrow()), last);
        return List.of(
                sum(HourBucket.statutory(year), parts, weeks, part -> part.hoursPerWeek().multiply(weeks.decimal())),
                sum(
                        HourBucket.extra(year),
                        parts,
                        extra,
                        part -> extra.decimal()
                                .multiply(part.hoursPerWeek())
                                .divide(part.fullTimeHours(), MathContext.DECIMAL64)));
    }

    private interface PerYear {
        BigDecimal of(WorkedPart part);
    }

    private Accrued sum(HourBucket bucket, List<WorkedPart> parts, LawValue value, PerYear perYear) {
        LocalDate last = LocalDate.of(bucket.year(), 12, 31);
        BigDecimal yearDays = BigDecimal.valueOf(last.getDayOfYear());
        BigDecimal whole = BigDecimal.ZERO;
        List<Step> steps = new ArrayList<>();
        for (WorkedPart part : parts) {
            BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(part.first(), part.last()) + 1);
            BigDecimal year = perYear.of(part);
            BigDecimal hours = year.multiply(days);
            whole = whole.add(hours);
            steps.add(new Step(
                    Notation.date(part.first()) + " tot en met " + Notation.date(part.last()),
                    Notation.number(year.setScale(2, RoundingMode.HALF_UP)) + " uur per jaar bij "
                            + Notation.number(part.hoursPerWeek()) + " uur per week × " + Notation.number(days) + " van "
                            + Notation.number(yearDays) + " dagen",
                    Notation.number(hours.divide(yearDays, 4, RoundingMode.HALF_UP)),
                    value.reference()));
        }
        LawValue decimals = law.value("vakantie.decimalen", last);
        BigDecimal rounded =
                whole.divide(yearDays, decimals.decimal().intValueExact(), RoundingMode.HALF_UP).setScale(2);
        steps.add(new Step(
                "Recht over " + bucket.year() + ", " + bucket.kind().label(),
                "Afgerond op " + Notation.number(decimals.decimal()) + " decimaal",
                Notation.number(rounded),
                decimals.reference()));
        return new Accrued(bucket, rounded, List.copyOf(steps), value.gradeOn(last) != Grade.VASTGESTELD);
    }

    /** When the hours lapse of somebody who was warned first on these days, by year. */
    LapseDays lapses(Map<Integer, LocalDate> warned) {
        return bucket -> {
            LocalDate day = lapseDay(bucket);
            return bucket.kind() == HourKind.EXTRA
                    ? Optional.of(day)
                    : Optional.ofNullable(warned.get(bucket.year()))
                            .filter(told -> told.isBefore(day))
                            .map(told -> day);
        };
    }

    /** The first day on which hours cannot be taken any more, for who was warned in time. */
    LocalDate lapseDay(HourBucket bucket) {
        LocalDate after = LocalDate.of(bucket.year() + 1, 1, 1);
        LocalDate last = after.minusDays(1);
        return bucket.kind() == HourKind.STATUTORY
                ? after.plusMonths(law.number("vakantie.vervalt", last).intValueExact())
                : after.plusYears(law.number("vakantie.verjaart", last).intValueExact());
    }
}
