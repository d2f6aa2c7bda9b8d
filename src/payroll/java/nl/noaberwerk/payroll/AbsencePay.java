package nl.noaberwerk.payroll;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.noaberwerk.labour.AbsentDays;
import nl.noaberwerk.labour.DayPay;
import nl.noaberwerk.labour.DayPay.Ground;
import nl.noaberwerk.labour.DayPay.Terms;
import nl.noaberwerk.labour.Loondoorbetaling;
import nl.noaberwerk.labour.MonthBasis;
import nl.noaberwerk.labour.PaidAbsence;
import nl.noaberwerk.labour.Shortfall;
import nl.noaberwerk.payroll.SalaryFacts.Part;
import nl.noaberwerk.rules.AowLeeftijd;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Minimumloon;
import nl.noaberwerk.rules.Regeling;
import nl.noaberwerk.rules.Step;

/**
 * What absence does to the wage of a month: the salary stays whole, lines lower it where less is due.
 *
 * @param days of absence in the month, in order
 * @param lines none when all is paid
 * @param paid how days of absence that are paid in full stand behind the salary
 */
record AbsencePay(List<DayPay> days, List<Line> lines, List<Step> paid, Optional<LocalDate> secondYearFrom) {

    static final AbsencePay NONE = new AbsencePay(List.of(), List.of(), List.of(), Optional.empty());

    /** @param amount less than the wage, so negative */
    record Line(String code, String description, Euro amount, List<Step> steps) {}

    /**
     * One employment in one month.
     *
     * @param month of the parts
     * @param allowances fixed monthly ones, which are wage too
     */
    record Question(
            YearMonth calendar,
            Regeling regeling,
            LocalDate birthDate,
            PaidAbsence absence,
            WorkedMonth month,
            Euro allowances) {}

    static AbsencePay of(LawInUse law, Minimumloon minimumloon, Question question) {
        return question.absence().isNone() ? NONE : new Sum(law, minimumloon, question).pay();
    }

    /** Of all lines; negative or nil. */
    Euro total() {
        return Euro.sum(lines.stream().map(Line::amount).toList());
    }

    boolean has(Ground ground) {
        return first(ground).isPresent();
    }

    Optional<LocalDate> first(Ground ground) {
        return days.stream()
                .filter(day -> day.terms().ground() == ground)
                .map(DayPay::day)
                .findFirst();
    }

    /** Puts the parts of the month and their absent days together. */
    private static final class Sum {

        private final LawInUse law;
        private final Minimumloon minimumloon;
        private final Question question;
        private final Loondoorbetaling rules;
        private final List<DayPay> days = new ArrayList<>();
        private final Map<Terms, List<Shortfall>> shortfalls = new LinkedHashMap<>();
        private final Map<Terms, Integer> whole = new LinkedHashMap<>();

        Sum(LawInUse law, Minimumloon minimumloon, Question question) {
            this.law = law;
            this.minimumloon = minimumloon;
            this.question = question;
            this.rules = Loondoorbetaling.of(law.law(), Regelingen.cao(question.regeling()), law.day());
        }

        AbsencePay pay() {
            Optional<LocalDate> aow = new AowLeeftijd(law.law()).reachedOn(question.birthDate());
            for (WorkedMonth.Share share : question.month().shares()) {
                Part part = share.part();
                List<DayPay> ofPart = rules.between(part.first(), part.last(), question.absence(), aow);
                days.addAll(ofPart);
                AbsentDays.of(ofPart, part.roster()).forEach(group -> add(group, share));
            }
            return new AbsencePay(List.copyOf(days), lines(), paid(), rules.secondYearFrom(days));
        }

        private void add(AbsentDays group, WorkedMonth.Share share) {
            Terms terms = group.terms();
            terms.rate().ifPresent(rate -> law.value(rate.key()));
            if (terms.isReduced()) {
                shortfalls.computeIfAbsent(terms, t -> new ArrayList<>()).add(rules.shortfall(group, basis(share)));
            } else {
                whole.merge(terms, group.days(), Integer::sum);
            }
        }

        private MonthBasis basis(WorkedMonth.Share share) {
            Part part = share.part();
            LocalDate last = question.calendar().atEndOfMonth();
            BigDecimal served = question.month().served();
            Euro allowances = question.allowances().isZero()
                    ? Euro.ZERO
                    : question.allowances().share(share.whole(), served);
            return new MonthBasis(
                    Wage.monthWage(part).plus(allowances),
                    minimumloon
                            .perMonth(part.roster(), question.birthDate(), last)
                            .amount(),
                    share.whole(),
                    part.roster().daysBetween(question.calendar().atDay(1), last));
        }

        private List<Line> lines() {
            return shortfalls.entrySet().stream()
                    .map(same -> line(same.getKey(), same.getValue()))
                    .filter(line -> !line.amount().isZero())
                    .toList();
        }

        private Line line(Terms terms, List<Shortfall> parts) {
            int many = parts.stream().mapToInt(part -> part.absent().days()).sum();
            String words = AbsenceWords.line(terms, many, question.month().days());
            boolean atMinimum = parts.stream().anyMatch(Shortfall::atMinimum);
            return new Line(
                    AbsenceWords.code(terms),
                    atMinimum ? words + AbsenceWords.AT_MINIMUM : words,
                    Euro.sum(parts.stream().map(Shortfall::amount).toList()).negated(),
                    parts.stream().flatMap(part -> part.steps().stream()).toList());
        }

        private List<Step> paid() {
            List<Step> steps = new ArrayList<>();
            whole.forEach((terms, many) ->
                    steps.add(AbsenceWords.paid(terms, many, question.month().days())));
            return List.copyOf(steps);
        }
    }
}
