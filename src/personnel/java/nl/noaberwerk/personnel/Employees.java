package nl.noaberwerk.personnel;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.SecretText;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.rules.Regeling;

/** The employees of an employer: lists of them, and all that was recorded about one. */
@Stateless
@DenyAll
public class Employees {

    private static final String LIST = """
            with known as (
                select e.id, e.personnel_number, e.regeling, e.in_service, p.birth_date, p.bsn,
                       n.surname, n.prefix, n.initials, n.given_name, c.cost_centre, s.out_of_service
                from employment e
                join person p on p.id = e.person_id
                left join lateral (select * from person_fact f
                    where f.person_id = p.id and f.topic = 'NAME' and f.valid_from <= greatest(:today, e.in_service)
                    order by f.valid_from desc, f.recorded_at desc, f.id desc limit 1) n on true
                left join lateral (select f.cost_centre from employment_fact f
                    where f.employment_id = e.id and f.topic = 'COST_CENTRE'
                      and f.valid_from <= greatest(:today, e.in_service)
                    order by f.valid_from desc, f.recorded_at desc, f.id desc limit 1) c on true
                left join lateral (select f.out_of_service from employment_fact f
                    where f.employment_id = e.id and f.topic = 'END'
                    order by f.valid_from desc, f.recorded_at desc, f.id desc limit 1) s on true
                where e.employer_id = :employer)
            select known.*, count(*) over () as total from known
            where (:pattern = '%%' or lower(concat_ws(' ', given_name, initials, prefix, surname, given_name,
                      surname || ',', personnel_number)) like :pattern)
              and (:regeling = '' or coalesce(regeling, 'BEGELEID_WERKEN') = :regeling)
              and (:costCentre = '' or cost_centre = :costCentre)
              and (:service = 'ALL'
                   or (:service = 'CURRENT') = (in_service <= :today and coalesce(out_of_service, :today) >= :today))
            order by
            """;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Today today;

    /**
     * A page of the employees, by personnel number or by name.
     *
     * @param from 0 for the first
     */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public EmployeePage list(long employerId, EmployeeSearch search, boolean byName, int from, int most) {
        caller.requireEmployer(employerId);
        String order =
                byName ? "lower(surname), lower(given_name), id" : "length(personnel_number), personnel_number, id";
        Query query = database.createNativeQuery(LIST + order, Tuple.class)
                .setParameter("employer", employerId)
                .setParameter("today", today.date())
                .setParameter("pattern", search.pattern())
                .setParameter("regeling", search.regeling().orElse(""))
                .setParameter("costCentre", search.costCentre().orElse(""))
                .setParameter("service", search.service().name())
                .setFirstResult(from)
                .setMaxResults(most);
        @SuppressWarnings("unchecked") // a native query with Tuple gives tuples
        List<Tuple> found = query.getResultList();
        SecretText secret = SecretText.configured();
        int total = found.isEmpty() ? 0 : ((Number) found.get(0).get("total")).intValue();
        return new EmployeePage(found.stream().map(row -> row(row, secret)).toList(), total);
    }

    /** Whether the employer has any employee at all; quicker than a list. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public boolean any(long employerId) {
        caller.requireEmployer(employerId);
        return !database.createQuery("select e.id from Employment e where e.employerId = :employer", Long.class)
                .setParameter("employer", employerId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The kostenplaatsen in use, for a filter. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public List<String> costCentres(long employerId) {
        caller.requireEmployer(employerId);
        return database.createQuery(
                        "select distinct c.code from CostCentre c, Employment e"
                                + " where e.id = c.employmentId and e.employerId = :employer and c.code is not null"
                                + " order by c.code",
                        String.class)
                .setParameter("employer", employerId)
                .getResultList();
    }

    /** The employment with a personnel number of the employer. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public Optional<Employment> withNumber(long employerId, String personnelNumber) {
        caller.requireEmployer(employerId);
        return database.createQuery(
                        "select e from Employment e where e.employerId = :employer and e.personnelNumber = :number",
                        Employment.class)
                .setParameter("employer", employerId)
                .setParameter("number", personnelNumber)
                .getResultStream()
                .findFirst();
    }

    /**
     * Everything recorded about an employment and its person; that it was looked at is recorded too.
     *
     * @throws Refused 404 when there is no such employment, 403 when its employer is not for this account
     */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public Dossier dossier(long employmentId) {
        Dossier dossier = read(employmentId);
        auditTrail.read(entry("dossier", dossier.employment()));
        return dossier;
    }

    /** The whole BSN; each look is recorded. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR})
    public Bsn revealBsn(long employmentId) {
        Dossier dossier = read(employmentId);
        auditTrail.read(entry("BSN", dossier.employment()));
        return dossier.person().bsn();
    }

    /**
     * The same as {@link #dossier} for a change; without a trace, for the change itself is recorded.
     *
     * @throws Refused 404 when there is no such employment, 403 when its employer is not for this account
     */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR})
    public Dossier read(long employmentId) {
        Employment employment = database.find(Employment.class, employmentId);
        if (employment == null) {
            throw Refused.notFound("personnel.employment.not-found", employmentId);
        }
        caller.requireEmployer(employment.getEmployerId());
        Person person = database.find(Person.class, employment.getPersonId());
        List<PersonFact> ofPerson = database.createQuery(
                        "select f from PersonFact f where f.personId = :id", PersonFact.class)
                .setParameter("id", person.getId())
                .getResultList();
        List<EmploymentFact> ofEmployment = database.createQuery(
                        "select f from EmploymentFact f where f.employmentId = :id", EmploymentFact.class)
                .setParameter("id", employmentId)
                .getResultList();
        return new Dossier(employment, person, new History(ofPerson), new History(ofEmployment));
    }

    private static AuditEntry entry(String what, Employment employment) {
        return new AuditEntry(what, "persoon " + employment.getPersonnelNumber(), employment.getEmployerId(), "");
    }

    private static EmployeeRow row(Tuple row, SecretText secret) {
        String regeling = row.get("regeling", String.class);
        String surname = row.get("surname", String.class);
        String number = row.get("personnel_number", String.class);
        PersonName name = new PersonName(
                surname == null ? number : surname,
                row.get("prefix", String.class),
                row.get("initials", String.class),
                row.get("given_name", String.class));
        return new EmployeeRow(
                ((Number) row.get("id")).longValue(),
                number,
                name.sorted(),
                day(row.get("birth_date")),
                new Bsn(secret.decrypt(row.get("bsn", String.class))).masked(),
                regeling == null
                        ? Employment.BEGELEID_WERKEN
                        : Regeling.valueOf(regeling).label(),
                regeling != null,
                day(row.get("in_service")),
                Optional.ofNullable(day(row.get("out_of_service"))),
                Optional.ofNullable(row.get("cost_centre", String.class)));
    }

    private static LocalDate day(Object stored) {
        return stored instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) stored;
    }
}
