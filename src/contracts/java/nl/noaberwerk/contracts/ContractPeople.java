package nl.noaberwerk.contracts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.personnel.Dossier;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.personnel.Employees;
import nl.noaberwerk.personnel.Employer;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.placement.PlacementReader;
import nl.noaberwerk.placement.Workplace;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Today;

/** Finds whose contracts they are; only the services of this area use it, which check the roles. */
@ApplicationScoped
class ContractPeople {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Employees employees;

    @Inject
    private EmployeeNames names;

    @Inject
    private PlacementReader placements;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    /** @throws Refused 404 when there is no such employment, 403 when its employer is not for this account */
    ContractPerson required(long employmentId) {
        Dossier dossier = employees.read(employmentId);
        return ContractPerson.of(
                dossier,
                database.find(Employer.class, dossier.employment().getEmployerId())
                        .getName(),
                workplace(employmentId),
                today.date());
    }

    /** Whose it is. @throws Refused 404 when there is none, 403 when its employer is not for this account */
    Employment employment(long employmentId) {
        Employment employment = database.find(Employment.class, employmentId);
        if (employment == null) {
            throw Refused.notFound("personnel.employment.not-found", employmentId);
        }
        caller.requireEmployer(employment.getEmployerId());
        return employment;
    }

    /** "Dam, M. ten (Mehmet)". */
    String name(Employment employment) {
        EmployeeNames.Named named =
                names.of(List.of(employment.getId()), today.date()).get(employment.getId());
        return named == null ? employment.getPersonnelNumber() : named.name().sorted();
    }

    /** Where she works and as what, as far as it is recorded. */
    private Optional<Workplace> workplace(long employmentId) {
        return Optional.ofNullable(
                placements.on(List.of(employmentId), today.date()).get(employmentId));
    }
}
