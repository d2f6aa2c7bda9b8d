package nl.noaberwerk.subsidies;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.noaberwerk.rules.Computed;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Notation;
import nl.noaberwerk.rules.Step;

/**
 * What is to be paid of a job in begeleid werken and when: a period is paid after its end, on proof of the wage.
 *
 * @param terms those that were agreed, in any order
 * @param lastDay of the job; empty while it goes on
 */
public record PaymentSchedule(LocalDate firstDay, List<SubsidyTerms> terms, Optional<LocalDate> lastDay) {

    /**
     * A period of one kind.
     *
     * @param due the day after its end
     */
    public record Period(PaymentKind kind, YearMonth first, int months, Computed expected, LocalDate due) {

        public YearMonth last() {
            return first.plusMonths(months - 1L);
        }
    }

    /** The periods that begin up to and including the month, the first first; both kinds of each. */
    public List<Period> until(YearMonth last) {
        List<Period> periods = new ArrayList<>();
        YearMonth end = lastDay.map(YearMonth::from).filter(last::isAfter).orElse(last);
        YearMonth month = YearMonth.from(firstDay);
        while (!month.isAfter(end)) {
            int months = length(month, end);
            for (PaymentKind kind : PaymentKind.values()) {
                Computed expected = expected(kind, month, months);
                if (!expected.amount().isZero()) {
                    periods.add(new Period(
                            kind,
                            month,
                            months,
                            expected,
                            month.plusMonths(months).atDay(1)));
                }
            }
            month = month.plusMonths(months);
        }
        return periods;
    }

    /** Up to the end of the quarter of the calendar, of what is agreed, and of the job. */
    private int length(YearMonth month, YearMonth end) {
        int agreed = on(month).months();
        int inQuarter = agreed == 1 ? 1 : agreed - (month.getMonthValue() - 1) % agreed;
        int months = 1;
        while (months < inQuarter
                && on(month.plusMonths(months)).months() == agreed
                && !(lastDay.isPresent() && month.plusMonths(months).isAfter(end))) {
            months++;
        }
        return months;
    }

    private Computed expected(PaymentKind kind, YearMonth first, int months) {
        List<Step> steps = new ArrayList<>();
        Euro sum = Euro.ZERO;
        for (int i = 0; i < months; i++) {
            Computed one = ofMonth(kind, first.plusMonths(i));
            sum = sum.plus(one.amount());
            steps.addAll(one.steps());
        }
        return new Computed(sum, List.copyOf(steps));
    }

    /** What a period brings by what is known now of the end of the job: nothing over months after it. */
    Euro due(PaymentKind kind, YearMonth first, int months) {
        int running = (int) IntStream.range(0, months)
                .mapToObj(first::plusMonths)
                .filter(month ->
                        lastDay.map(YearMonth::from).filter(month::isAfter).isEmpty())
                .count();
        return expected(kind, first, running).amount();
    }

    /** Who gets a payment: the regular employer, or the organisation that gives the guidance. */
    String payee(PaymentKind kind, YearMonth first, String regularEmployer) {
        return kind == PaymentKind.SUBSIDY ? regularEmployer : on(first).organisation();
    }

    private Computed ofMonth(PaymentKind kind, YearMonth month) {
        SubsidyTerms agreed = on(month);
        if (kind == PaymentKind.SUBSIDY) {
            return agreed.subsidy().over(month, days(month));
        }
        // the fee is agreed per month in which guidance was given, also when that is not the whole month
        return new Computed(
                agreed.guidanceFee(),
                List.of(new Step(
                        "Begeleiding door " + agreed.organisation(),
                        "afgesproken vergoeding per maand",
                        Notation.euro(agreed.guidanceFee()),
                        "Wsw art. 7 lid 1; afspraak met de organisatie")));
    }

    private int days(YearMonth month) {
        LocalDate from = firstDay.isAfter(month.atDay(1)) ? firstDay : month.atDay(1);
        LocalDate until =
                lastDay.filter(day -> day.isBefore(month.atEndOfMonth())).orElse(month.atEndOfMonth());
        return Math.max(0, (int) ChronoUnit.DAYS.between(from, until) + 1);
    }

    /** What holds in the month: the last that began by its end. */
    private SubsidyTerms on(YearMonth month) {
        return terms.stream()
                .filter(one -> !one.validFrom().isAfter(month.atEndOfMonth()))
                .max(Comparator.comparing(SubsidyTerms::validFrom))
                .orElseGet(() -> terms.stream()
                        .min(Comparator.comparing(SubsidyTerms::validFrom))
                        .orElseThrow());
    }
}
