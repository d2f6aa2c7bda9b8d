package nl.noaberwerk.payroll;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.labour.AbsentSpan;
import nl.noaberwerk.labour.DaySpan;
import nl.noaberwerk.labour.PaidAbsence;
import nl.noaberwerk.labour.PayHold;
import nl.noaberwerk.labour.PayHold.Kind;
import nl.noaberwerk.payroll.SalaryFacts.Part;
import nl.noaberwerk.payroll.SalaryFacts.YearToDate;
import nl.noaberwerk.rules.Regeling;
import nl.noaberwerk.rules.Roster;

/** Absences and other terms of the fictional employee of {@link Someone}. */
final class AbsentSomeone {

    private AbsentSomeone() {}

    static SalaryFacts travelling() {
        SalaryFacts one = Someone.wsw("2600.35");
        return new SalaryFacts(
                one.personnelNumber(),
                one.regeling(),
                one.month(),
                one.birthDate(),
                one.inService(),
                one.outOfService(),
                one.indefiniteContract(),
                one.parts(),
                true,
                false,
                new BigDecimal("7"),
                new BigDecimal("5"),
                one.employer(),
                YearToDate.none(true),
                one.previousYear(),
                List.of(),
                List.of(),
                PaidAbsence.NONE);
    }

    static SalaryFacts of(Regeling regeling, String wage, DaySpan service, String roster) {
        SalaryFacts one = Someone.facts(regeling, Someone.NOVEMBER, wage, YearToDate.none(true));
        Part part = one.lastPart();
        return parts(
                one,
                new Part(
                        service.first(),
                        service.lastDay().orElseThrow(),
                        part.hours(),
                        part.fullTimeHours(),
                        Roster.parse(roster),
                        part.fullTimeMonthWage()));
    }

    static SalaryFacts withHours(SalaryFacts one, String hours) {
        Part part = one.lastPart();
        return parts(
                one,
                new Part(
                        part.first(),
                        part.last(),
                        new BigDecimal(hours),
                        part.fullTimeHours(),
                        part.roster(),
                        part.fullTimeMonthWage()));
    }

    static SalaryFacts parts(SalaryFacts one, Part part) {
        return new SalaryFacts(
                one.personnelNumber(),
                one.regeling(),
                one.month(),
                one.birthDate(),
                part.first(),
                one.outOfService(),
                one.indefiniteContract(),
                List.of(part),
                true,
                false,
                one.travelKilometres(),
                one.travelDaysPerWeek(),
                one.employer(),
                YearToDate.none(true),
                one.previousYear(),
                List.of(),
                List.of(),
                PaidAbsence.NONE);
    }

    static PaidAbsence sick(String first) {
        return absence(first, null, "100", List.of());
    }

    static PaidAbsence sick(String first, String last) {
        return absence(first, last, "100", List.of());
    }

    static PaidAbsence partly(String first, String percentage) {
        return absence(first, null, percentage, List.of());
    }

    static PaidAbsence held(String sickFrom, Kind kind, String first, String last) {
        return absence(sickFrom, null, "100", List.of(new PayHold(kind, span(first, last))));
    }

    static PaidAbsence absence(String first, String last, String percentage, List<PayHold> holds) {
        DaySpan days = span(first, last);
        return new PaidAbsence(
                List.of(days),
                List.of(new AbsentSpan(days, new BigDecimal(percentage))),
                List.of(),
                holds,
                Optional.empty());
    }

    static DaySpan span(String first, String last) {
        return new DaySpan(LocalDate.parse(first), last == null ? null : LocalDate.parse(last));
    }
}
