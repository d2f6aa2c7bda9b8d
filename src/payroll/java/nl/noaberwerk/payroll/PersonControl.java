package nl.noaberwerk.payroll;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.noaberwerk.payroll.Salary.Remark;
import nl.noaberwerk.payroll.Salary.Severity;
import nl.noaberwerk.personnel.EmploymentFacts;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.rules.AowLeeftijd;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.Minimumloon;

/** What to look at for one person before approval, from her facts of the month alone: beginnings, ends, ages, roster. */
final class PersonControl {

    /** How long before the AOW age it is said, in months: time to arrange the end of service and the pension. */
    private static final int MONTHS_BEFORE_AOW = 3;

    private final Law law;
    private final AowLeeftijd aow;
    private final Minimumloon minimumloon;
    private final YearMonth month;

    PersonControl(Law law, YearMonth month) {
        this.law = law;
        this.aow = new AowLeeftijd(law);
        this.minimumloon = new Minimumloon(law);
        this.month = month;
    }

    List<Remark> points(EmploymentFacts person) {
        List<Remark> points = new ArrayList<>();
        if (YearMonth.from(person.inService()).equals(month)) {
            points.add(point(Severity.WARNING, "in-dienst", person.inService()));
        }
        person.outOfService().ifPresent(day -> end(points, person, day));
        aow.reachedOn(person.birthDate()).ifPresent(day -> aow(points, day));
        birthday(points, person.birthDate());
        roster(points, person);
        return points;
    }

    private void end(List<Remark> points, EmploymentFacts person, LocalDate day) {
        YearMonth last = YearMonth.from(day);
        if (!person.indefiniteContract() && !last.isAfter(month.plusMonths(1))) {
            points.add(point(Severity.WARNING, "contract-eindigt", day));
        } else if (last.equals(month)) {
            points.add(point(Severity.WARNING, "uit-dienst", day));
        }
    }

    private void aow(List<Remark> points, LocalDate day) {
        YearMonth reached = YearMonth.from(day);
        if (reached.equals(month)) {
            points.add(point(Severity.WARNING, "aow-bereikt", day));
        } else if (reached.isAfter(month) && !reached.isAfter(month.plusMonths(MONTHS_BEFORE_AOW))) {
            points.add(point(Severity.INFO, "aow-nadert", day));
        }
    }

    /** The law says up to which age a birthday changes the minimum wage: it is then another amount at the same day. */
    private void birthday(List<Remark> points, LocalDate birthDate) {
        if (birthDate.getMonth() != month.getMonth() || !law.hasPayroll(month.getYear())) {
            return;
        }
        LocalDate last = month.atEndOfMonth();
        String now = minimumloon.perHour(birthDate, last).key();
        String before = minimumloon.perHour(birthDate.plusYears(1), last).key();
        if (!now.equals(before)) {
            LocalDate birthday = birthDate.plusYears(month.getYear() - birthDate.getYear());
            int age = month.getYear() - birthDate.getYear();
            points.add(point(Severity.WARNING, "leeftijd-minimumloon", age, birthday));
        }
    }

    private static void roster(List<Remark> points, EmploymentFacts person) {
        person.parts().stream()
                .filter(part -> part.roster().hoursPerWeek().compareTo(part.hours()) != 0)
                .findFirst()
                .ifPresent(part -> points.add(point(
                        Severity.WARNING, "rooster-uren", part.roster().hoursPerWeek(), part.hours(), part.first())));
    }

    private static Remark point(Severity severity, String code, Object... details) {
        String key = "payroll.control." + code;
        return new Remark(severity, code, Messages.text(key, details), Messages.text(key + ".remedy"));
    }
}
