package nl.noaberwerk.payroll;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.absence.PaidAbsences;
import nl.noaberwerk.leave.LeaveTaken;
import nl.noaberwerk.payroll.SalaryFactsOf.MonthInput;
import nl.noaberwerk.personnel.Employees;
import nl.noaberwerk.personnel.Employer;
import nl.noaberwerk.personnel.Employers;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.EmploymentFacts;
import nl.noaberwerk.personnel.EmploymentFactsReader;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.wages.ComponentBook;
import nl.noaberwerk.wages.Loonbeslagen;
import nl.noaberwerk.wages.MonthItem;
import nl.noaberwerk.wages.MonthItems;
import nl.noaberwerk.wages.WageComponent;
import nl.noaberwerk.wages.WageComponents;

/**
 * What a definition of a wage component does to a payslip, before anybody is paid by it; nothing is stored.
 *
 * <p>The first payslip is that of the month as it stands: with the same figure under the definition that holds now, or
 * without it when there is none.
 */
@Stateless
@DenyAll
public class ComponentEffect {

    @Inject
    private ComponentBook book;

    @Inject
    private WageComponents components;

    @Inject
    private Employers employers;

    @Inject
    private Employees employees;

    @Inject
    private EmploymentFactsReader personnel;

    @Inject
    private ApprovedMonthsReader approved;

    @Inject
    private OpeningBalances openings;

    @Inject
    private MonthItems items;

    @Inject
    private Loonbeslagen loonbeslagen;

    @Inject
    private PaidAbsences absences;

    @Inject
    private LeaveTaken leaves;

    @Inject
    private LawBook lawBook;

    @Inject
    private AuditTrail trail;

    /** Whether a definition holds in the month with which the trial is compared. */
    @RolesAllowed({Role.FUNCTIONEEL_BEHEERDER, Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public boolean replaces(ComponentTrial trial) {
        return present(trial).isPresent();
    }

    /** @throws Refused when the trial or the person cannot be */
    @RolesAllowed({Role.FUNCTIONEEL_BEHEERDER, Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public EffectComparison onTestPerson(long employerId, ComponentTrial trial, TestPerson person) {
        person.check();
        Employer employer = employers.find(employerId);
        return compared(0, person.facts(trial.month(), SalaryFactsOf.employer(employer)), trial);
    }

    /**
     * With the employee's own wage and items; that it was looked at is recorded. Not for a functioneel beheerder, who
     * has nothing to do with the wages of people.
     *
     * @throws Refused when the trial cannot be, or nobody with this number is in service in the month
     */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public EffectComparison onEmployee(long employerId, ComponentTrial trial, String personnelNumber) {
        Employer employer = employers.find(employerId);
        EmploymentFacts person = employees
                .withNumber(employerId, personnelNumber)
                .map(Employment::getId)
                .flatMap(id -> personnel.of(List.of(id), trial.month()).stream().findFirst())
                .orElseThrow(() -> new Refused("payroll.effect.nobody", personnelNumber, trial.month()));
        person.problem().ifPresent(problem -> {
            throw new Refused("payroll.effect.incomplete", personnelNumber, problem);
        });
        trail.read(new AuditEntry("proef met looncomponent", "persoon " + personnelNumber, employerId, ""));
        return compared(person.employmentId(), facts(person, employer, trial.month()), trial);
    }

    private SalaryFacts facts(EmploymentFacts person, Employer employer, YearMonth month) {
        List<Long> id = List.of(person.employmentId());
        KnownBefore before = KnownBefore.of(
                Optional.ofNullable(openings.of(id, month).get(person.employmentId())),
                approved.before(month, id).getOrDefault(person.employmentId(), ApprovedMonths.NONE),
                YearMonth.from(person.inService()),
                month);
        SalaryFacts facts = SalaryFactsOf.person(person, month, SalaryFactsOf.employer(employer), before);
        return new MonthInput(items.of(id, month), loonbeslagen.of(id, month), absences.of(id), leaves.of(id, month))
                .addedTo(facts, person.employmentId());
    }

    private EffectComparison compared(long employmentId, SalaryFacts facts, ComponentTrial trial) {
        trial.check();
        WageComponent tried = book.definition(trial.definitionId());
        if (tried.isEnded()) {
            throw new Refused("payroll.effect.ended", tried.code());
        }
        SalaryCalculation calculation = new SalaryCalculation(lawBook.current());
        SalaryFacts before = present(trial)
                .map(present -> added(facts, item(present, employmentId, trial)))
                .orElse(facts);
        return EffectComparison.of(
                calculation.calculate(before), calculation.calculate(added(facts, item(tried, employmentId, trial))));
    }

    /** The definition that holds in the month, unless that is the one that is tried. */
    private Optional<WageComponent> present(ComponentTrial trial) {
        WageComponent tried = book.definition(trial.definitionId());
        return Optional.ofNullable(components.inMonth(trial.month()).get(tried.code()))
                .filter(present -> !present.id().equals(tried.id()));
    }

    private static MonthItem item(WageComponent component, long employmentId, ComponentTrial trial) {
        return component.definition().item(employmentId, trial.figure(), trial.month());
    }

    private static SalaryFacts added(SalaryFacts facts, MonthItem item) {
        List<MonthItem> all = new ArrayList<>(facts.items());
        all.add(item);
        return facts.with(all, facts.attachments());
    }
}
