package nl.noaberwerk.payroll;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.noaberwerk.labour.PaidAbsence;
import nl.noaberwerk.leave.PaidLeave;
import nl.noaberwerk.personnel.EmploymentFacts;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.Minimumloon;
import nl.noaberwerk.wages.MonthItem;

/** What the wage of a month is with what is known now, gross: the salary, less what is not due over absence. */
final class PastWage {

    private final Law law;
    private final YearMonth month;
    private final Map<Long, PaidAbsence> absences;
    private final Map<Long, List<MonthItem>> items;
    private Map<Long, List<PaidLeave>> leaves = Map.of();

    PastWage(Law law, YearMonth month, Map<Long, PaidAbsence> absences, Map<Long, List<MonthItem>> items) {
        this.law = law;
        this.month = month;
        this.absences = absences;
        this.items = items;
    }

    /** The same, with leave of the month over which less is paid. */
    PastWage with(Map<Long, List<PaidLeave>> taken) {
        leaves = Map.copyOf(taken);
        return this;
    }

    /** Nothing for who turns out not to have been in service; empty when it cannot be computed. */
    Optional<Euro> of(Optional<EmploymentFacts> person) {
        if (person.isEmpty()) {
            return Optional.of(Euro.ZERO);
        }
        WorkedMonth worked = new WorkedMonth(month, SalaryFactsOf.parts(person.get()));
        return person.get().problem().isPresent() || !worked.isPayable()
                ? Optional.empty()
                : Optional.of(Wage.of(worked).amount().plus(lessOverAbsence(person.get(), worked)));
    }

    private Euro lessOverAbsence(EmploymentFacts person, WorkedMonth worked) {
        AbsencePay.Question question = new AbsencePay.Question(
                month,
                person.regeling(),
                person.birthDate(),
                absences.getOrDefault(person.employmentId(), PaidAbsence.NONE),
                worked,
                ItemLines.allowances(items.getOrDefault(person.employmentId(), List.of()), month));
        LawInUse inUse = new LawInUse(law, month.atDay(1));
        Minimumloon minimumloon = new Minimumloon(law);
        AbsencePay absent = AbsencePay.of(inUse, minimumloon, question);
        List<PaidLeave> taken = leaves.getOrDefault(person.employmentId(), List.of());
        return absent.total()
                .plus(LeavePay.of(inUse, minimumloon, question, taken, absent).total());
    }
}
