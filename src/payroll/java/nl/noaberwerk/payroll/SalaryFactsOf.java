package nl.noaberwerk.payroll;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.noaberwerk.labour.PaidAbsence;
import nl.noaberwerk.leave.PaidLeave;
import nl.noaberwerk.personnel.Employer;
import nl.noaberwerk.personnel.EmploymentFacts;
import nl.noaberwerk.wages.LoonbeslagOrder;
import nl.noaberwerk.wages.MonthItem;

/** Turns what the personnel file knows into what the calculation reads. */
final class SalaryFactsOf {

    private SalaryFactsOf() {}

    /** What comes with a month besides the terms, by employment. */
    record MonthInput(
            Map<Long, List<MonthItem>> items,
            Map<Long, List<LoonbeslagOrder>> attachments,
            Map<Long, PaidAbsence> absences,
            Map<Long, List<PaidLeave>> leaves) {

        SalaryFacts addedTo(SalaryFacts facts, long employmentId) {
            return facts.with(
                    items.getOrDefault(employmentId, List.of()),
                    attachments.getOrDefault(employmentId, List.of()),
                    absences.getOrDefault(employmentId, PaidAbsence.NONE),
                    leaves.getOrDefault(employmentId, List.of()));
        }
    }

    static SalaryFacts person(
            EmploymentFacts person, YearMonth month, SalaryFacts.Employer employer, KnownBefore before) {
        return new SalaryFacts(
                person.personnelNumber(),
                person.regeling(),
                month,
                person.birthDate(),
                person.inService(),
                person.outOfService(),
                person.indefiniteContract(),
                parts(person),
                person.loonheffingskorting(),
                person.alleenstaandeOuderenkorting(),
                person.travelKm(),
                person.travelDays(),
                employer,
                before.yearToDate(),
                before.previousYear(),
                List.of(),
                List.of(),
                PaidAbsence.NONE);
    }

    static SalaryFacts.Employer employer(Employer employer) {
        return new SalaryFacts.Employer(
                employer.isOverheidswerkgever(),
                employer.getUfo(),
                Optional.ofNullable(employer.getWhkPercentage()),
                employer.isSmallForAof(),
                employer.getVakantietoeslagMonth());
    }

    static List<SalaryFacts.Part> parts(EmploymentFacts person) {
        return person.parts().stream().map(SalaryFactsOf::part).toList();
    }

    private static SalaryFacts.Part part(EmploymentFacts.Part part) {
        return new SalaryFacts.Part(
                part.first(), part.last(), part.hours(), part.fullTimeHours(), part.roster(), part.fullTimeMonthWage());
    }
}
