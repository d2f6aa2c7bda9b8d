package nl.noaberwerk.payroll;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.noaberwerk.labour.DayPay;
import nl.noaberwerk.leave.PaidLeave;
import nl.noaberwerk.leave.PayBound;
import nl.noaberwerk.payroll.SalaryFacts.Part;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.LawValue;
import nl.noaberwerk.rules.Minimumloon;
import nl.noaberwerk.rules.Notation;
import nl.noaberwerk.rules.Step;

/**
 * What leave does to the wage of a month: the salary stays whole, a line lowers it where less is paid.
 *
 * @param lines without what the leave was for: that is nobody's business on a payslip
 * @param both a day on which somebody had leave and was absent for another reason: only the absence counts
 */
record LeavePay(List<AbsencePay.Line> lines, Optional<LocalDate> both) {

    static final String CODE = "VERLOF_MINDER_LOON";
    static final LeavePay NONE = new LeavePay(List.of(), Optional.empty());

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** Hours that are paid alike. */
    private record Terms(LawValue rate, PayBound bound) {}

    /** @param absent days of absence in the same month */
    static LeavePay of(
            LawInUse law,
            Minimumloon minimumloon,
            AbsencePay.Question question,
            List<PaidLeave> leave,
            AbsencePay absent) {
        if (leave.isEmpty()) {
            return NONE;
        }
        Set<LocalDate> away = absent.days().stream().map(DayPay::day).collect(Collectors.toSet());
        Predicate<PaidLeave> counts = one -> !away.contains(one.day());
        Map<Terms, List<PaidLeave>> alike = leave.stream()
                .filter(counts)
                .collect(Collectors.groupingBy(
                        one -> new Terms(one.rate(), one.bound()), LinkedHashMap::new, Collectors.toList()));
        List<AbsencePay.Line> lines = new ArrayList<>();
        alike.forEach((terms, hours) -> {
            law.value(terms.rate().key());
            lines.add(line(terms, hours, new Bounds(law, minimumloon), question));
        });
        return new LeavePay(
                lines.stream().filter(line -> !line.amount().isZero()).toList(),
                leave.stream().filter(counts.negate()).map(PaidLeave::day).findFirst());
    }

    /** Of all lines; negative or nil. */
    Euro total() {
        return Euro.sum(lines.stream().map(AbsencePay.Line::amount).toList());
    }

    private static AbsencePay.Line line(
            Terms terms, Collection<PaidLeave> leave, Bounds bounds, AbsencePay.Question question) {
        Euro less = Euro.ZERO;
        BigDecimal all = BigDecimal.ZERO;
        List<Step> steps = new ArrayList<>();
        for (WorkedMonth.Share share : question.month().shares()) {
            Part part = share.part();
            BigDecimal hours = leave.stream()
                    .filter(one ->
                            !one.day().isBefore(part.first()) && !one.day().isAfter(part.last()))
                    .map(PaidLeave::hours)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (hours.signum() > 0) {
                all = all.add(hours);
                less = less.plus(less(new Sum(terms, share, hours), bounds, question, steps));
            }
        }
        String paid = terms.rate().decimal().signum() == 0
                ? "niet betaald"
                : Notation.percent(terms.rate().decimal()) + " betaald";
        return new AbsencePay.Line(
                CODE,
                "Minder loon door verlof: " + Notation.number(all) + " van "
                        + Notation.number(question.month().whole()) + " uur, " + paid,
                less.negated(),
                List.copyOf(steps));
    }

    /** Hours of leave in a part of the month. */
    private record Sum(Terms terms, WorkedMonth.Share share, BigDecimal hours) {}

    /** Where the bounds of what is paid are found. */
    private record Bounds(LawInUse law, Minimumloon minimumloon) {}

    private static Euro less(Sum sum, Bounds bounds, AbsencePay.Question question, List<Step> steps) {
        WorkedMonth.Share share = sum.share();
        Euro allowances = question.allowances().isZero()
                ? Euro.ZERO
                : question.allowances().share(share.whole(), question.month().served());
        Euro wage = Wage.monthWage(share.part()).plus(allowances);
        Euro ofHours = wage.share(sum.hours(), share.whole());
        steps.add(new Step(
                "Loon van de verlofuren", Notation.euro(wage) + " × " + from(sum), Notation.euro(ofHours), ""));
        Euro paid = paid(sum, ofHours, bounds, question, steps);
        Euro less = ofHours.minus(paid);
        steps.add(new Step(
                "Minder dan het loon",
                Notation.euro(ofHours) + " − " + Notation.euro(paid),
                Notation.euro(less.negated()),
                ""));
        return less;
    }

    private static Euro paid(Sum sum, Euro ofHours, Bounds bounds, AbsencePay.Question question, List<Step> steps) {
        PayBound bound = sum.terms().bound();
        Euro counts = bound == PayBound.MAXIMUM_DAGLOON ? capped(sum, ofHours, bounds.law(), steps) : ofHours;
        LawValue rate = sum.terms().rate();
        Euro paid = counts.percent(rate.decimal()).roundedToCents();
        steps.add(new Step(
                "Loon tijdens verlof",
                Notation.percent(rate.decimal()) + " van " + Notation.euro(counts),
                Notation.euro(paid),
                rate.reference()));
        return bound == PayBound.MINIMUM_WAGE ? atLeast(sum, paid, ofHours, bounds, question, steps) : paid;
    }

    /** UWV pays over the dagloon, five in a week, up to the maximumdagloon: what is above it nobody pays. */
    private static Euro capped(Sum sum, Euro ofHours, LawInUse law, List<Step> steps) {
        Optional<LawValue> most = law.value("dagloon.maximum");
        Optional<LawValue> days = law.value("verlof.dagloon.dagen");
        if (most.isEmpty() || days.isEmpty()) {
            return ofHours;
        }
        BigDecimal week = sum.share().part().hours();
        Euro maximum = most.get().euro().times(days.get().decimal()).share(sum.hours(), week);
        if (ofHours.compareTo(maximum) <= 0) {
            return ofHours;
        }
        steps.add(new Step(
                "Niet meer dan het maximumdagloon",
                Notation.euro(most.get().euro()) + " × "
                        + Notation.number(days.get().decimal()) + " dagen × " + Notation.number(sum.hours()) + " van "
                        + Notation.number(week) + " uur per week",
                Notation.euro(maximum),
                most.get().reference()));
        return maximum;
    }

    private static Euro atLeast(
            Sum sum, Euro paid, Euro ofHours, Bounds bounds, AbsencePay.Question question, List<Step> steps) {
        WorkedMonth.Share share = sum.share();
        Euro month = bounds.minimumloon()
                .perMonth(
                        share.part().roster(),
                        question.birthDate(),
                        question.calendar().atEndOfMonth())
                .amount();
        Euro least = month.share(sum.hours(), share.whole()).atMost(ofHours);
        if (least.compareTo(paid) <= 0) {
            return paid;
        }
        steps.add(new Step(
                "Ten minste het minimumloon",
                Notation.euro(month) + " × " + from(sum) + ", ten hoogste het loon",
                Notation.euro(least),
                "Wet arbeid en zorg art. 5:6"));
        return least;
    }

    private static String from(Sum sum) {
        return Notation.number(sum.hours()) + " van "
                + Notation.number(sum.share().whole()) + " roosteruren";
    }
}
