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
    private record Terms(LawValue rate, boolean minimum) {}

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
                        one -> new Terms(one.rate(), one.minimum()), LinkedHashMap::new, Collectors.toList()));
        List<AbsencePay.Line> lines = new ArrayList<>();
        alike.forEach((terms, hours) -> {
            law.value(terms.rate().key());
            lines.add(line(terms, hours, minimumloon, question));
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
            Terms terms, Collection<PaidLeave> leave, Minimumloon minimumloon, AbsencePay.Question question) {
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
                less = less.plus(less(new Sum(terms, share, hours), minimumloon, question, steps));
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

    private static Euro less(Sum sum, Minimumloon minimumloon, AbsencePay.Question question, List<Step> steps) {
        WorkedMonth.Share share = sum.share();
        Euro allowances = question.allowances().isZero()
                ? Euro.ZERO
                : question.allowances().share(share.whole(), question.month().served());
        Euro wage = Wage.monthWage(share.part()).plus(allowances);
        Euro ofHours = wage.share(sum.hours(), share.whole());
        String from = Notation.number(sum.hours()) + " van " + Notation.number(share.whole()) + " roosteruren";
        steps.add(new Step("Loon van de verlofuren", Notation.euro(wage) + " × " + from, Notation.euro(ofHours), ""));
        LawValue rate = sum.terms().rate();
        Euro paid = ofHours.percent(rate.decimal()).roundedToCents();
        steps.add(new Step(
                "Loon tijdens verlof",
                Notation.percent(rate.decimal()) + " van " + Notation.euro(ofHours),
                Notation.euro(paid),
                rate.reference()));
        if (sum.terms().minimum()) {
            Euro month = minimumloon
                    .perMonth(
                            share.part().roster(),
                            question.birthDate(),
                            question.calendar().atEndOfMonth())
                    .amount();
            Euro least = month.share(sum.hours(), share.whole()).atMost(ofHours);
            if (least.compareTo(paid) > 0) {
                paid = least;
                steps.add(new Step(
                        "Ten minste het minimumloon",
                        Notation.euro(month) + " × " + from + ", ten hoogste het loon",
                        Notation.euro(least),
                        "Wet arbeid en zorg art. 5:6"));
            }
        }
        Euro less = ofHours.minus(paid);
        steps.add(new Step(
                "Minder dan het loon",
                Notation.euro(ofHours) + " − " + Notation.euro(paid),
                Notation.euro(less.negated()),
                ""));
        return less;
    }
}
