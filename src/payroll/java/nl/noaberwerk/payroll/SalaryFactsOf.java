package nl.noaberwerk.payroll;

import java.time.YearMonth;
import java.util.Optional;
import nl.noaberwerk.personnel.Employer;
import nl.noaberwerk.personnel.EmploymentFacts;

/** Turns what the personnel file knows into what the calculation reads. */
final class SalaryFactsOf {

    private SalaryFactsOf() {}

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
                person.parts().stream().map(SalaryFactsOf::part).toList(),
                person.loonheffingskorting(),
                person.alleenstaandeOuderenkorting(),
                person.travelKm(),
                person.travelDays(),
                employer,
                before.yearToDate(),
                before.previousYear());
    }

    static SalaryFacts.Employer employer(Employer employer) {
        return new SalaryFacts.Employer(
                employer.isOverheidswerkgever(),
                employer.getUfo(),
                Optional.ofNullable(employer.getWhkPercentage()),
                employer.isSmallForAof(),
                employer.getVakantietoeslagMonth());
    }

    private static SalaryFacts.Part part(EmploymentFacts.Part part) {
        return new SalaryFacts.Part(
                part.first(), part.last(), part.hours(), part.fullTimeHours(), part.roster(), part.fullTimeMonthWage());
    }
}
