package nl.noaberwerk.benefits;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.noaberwerk.labour.NoRiskpolis;
import nl.noaberwerk.labour.Vangnet;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.rules.Regeling;

/** Which vangnet holds for whom: recorded and read by who reports to UWV, and by nobody else. */
@Stateless
@DenyAll
public class Vangnetten {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @PersistenceContext
    private EntityManager database;

    @Inject
    private VangnetReader reader;

    @Inject
    private EmployeeNames people;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Today today;

    /** Somebody with what was recorded, or with what follows from the regeling and nobody recorded. */
    public record Row(
            long employmentId, String number, String name, Optional<VangnetFact> fact, Optional<Vangnet> proposed) {}

    /** Everybody of the employer with a vangnet or for whom one is proposed, by name; the look is recorded. */
    @RolesAllowed(Role.UWV_MEDEWERKER)
    public List<Row> list(long employerId) {
        caller.requireEmployer(employerId);
        auditTrail.read(new AuditEntry("vangnetten bekeken", "werkgever " + employerId, employerId, ""));
        List<Employment> employments = database.createQuery(
                        "select e from Employment e where e.employerId = :employer", Employment.class)
                .setParameter("employer", employerId)
                .getResultList();
        Map<Long, List<VangnetFact>> known = reader.ofEmployer(employerId);
        Map<Long, EmployeeNames.Named> names =
                people.of(employments.stream().map(Employment::getId).toList(), today.date());
        List<Row> rows = new ArrayList<>();
        for (Employment one : employments) {
            List<VangnetFact> facts = known.getOrDefault(one.getId(), List.of());
            EmployeeNames.Named named = names.get(one.getId());
            facts.forEach(fact -> rows.add(row(named, Optional.of(fact), Optional.empty())));
            if (facts.isEmpty()) {
                byRegeling(one).ifPresent(ground -> rows.add(row(named, Optional.empty(), Optional.of(ground))));
            }
        }
        rows.sort(Comparator.comparing(Row::name));
        return rows;
    }

    /** One person; the last recorded vangnet, or what is proposed. @throws Refused 404 when there is no such employment */
    @RolesAllowed(Role.UWV_MEDEWERKER)
    public Row one(long employerId, long employmentId) {
        Employment employment = required(employmentId);
        if (employment.getEmployerId() != employerId) {
            throw Refused.notFound("personnel.employment.not-found", employmentId);
        }
        auditTrail.read(new AuditEntry(
                "vangnet geopend", "persoon " + employment.getPersonnelNumber(), employment.getEmployerId(), ""));
        List<VangnetFact> facts = reader.of(List.of(employmentId)).getOrDefault(employmentId, List.of());
        EmployeeNames.Named named =
                people.of(List.of(employmentId), today.date()).get(employmentId);
        return facts.isEmpty()
                ? row(named, Optional.empty(), byRegeling(employment))
                : row(named, Optional.of(facts.get(facts.size() - 1)), Optional.empty());
    }

    private static Row row(EmployeeNames.Named named, Optional<VangnetFact> fact, Optional<Vangnet> proposed) {
        return new Row(
                named.employmentId(), named.personnelNumber(), named.name().sorted(), fact, proposed);
    }

    /** What the regeling alone says; whether somebody is in the register must be looked up. */
    private Optional<Vangnet> byRegeling(Employment employment) {
        Regeling regeling = employment.regeling().orElse(null);
        return new NoRiskpolis(
                        regeling == Regeling.WSW,
                        false,
                        regeling == Regeling.BESCHUT_WERK,
                        regeling == Regeling.PARTICIPATIEWET,
                        false,
                        null)
                .on(today.date());
    }

    /**
     * Records that a vangnet holds, or other terms of it; what was recorded before stays.
     *
     * @throws Refused naming the field, or when it cannot hold for the regeling
     */
    @RolesAllowed(Role.UWV_MEDEWERKER)
    public VangnetFact record(long employmentId, VangnetTerms terms) {
        Employment employment = required(employmentId);
        check(terms, employment);
        return keep(employment, terms, false);
    }

    /** Takes back that it holds. @throws Refused 404 when nothing of the kind holds */
    @RolesAllowed(Role.UWV_MEDEWERKER)
    public void withdraw(long employmentId, Vangnet ground) {
        Employment employment = required(employmentId);
        VangnetFact holding = reader.of(List.of(employmentId)).getOrDefault(employmentId, List.of()).stream()
                .filter(fact -> fact.getTerms().ground() == ground)
                .findFirst()
                .orElseThrow(() -> Refused.notFound("benefits.vangnet.not-found"));
        keep(employment, holding.getTerms(), true);
    }

    private VangnetFact keep(Employment employment, VangnetTerms terms, boolean withdrawn) {
        VangnetFact fact = new VangnetFact(
                employment, terms, withdrawn, new Recording(terms.validFrom(), today.now(), caller.name(), ""));
        database.persist(fact);
        auditTrail.changed(new AuditEntry(
                withdrawn ? "vangnet ingetrokken" : "vangnet vastgelegd",
                "persoon " + employment.getPersonnelNumber(),
                employment.getEmployerId(),
                ""));
        return fact;
    }

    private static void check(VangnetTerms terms, Employment employment) {
        if (terms.ground() == null) {
            throw Refused.badRequest("benefits.vangnet.ground");
        }
        if (terms.validFrom() == null) {
            throw Refused.badRequest("benefits.vangnet.from");
        }
        if (terms.validUntil() != null && terms.validUntil().isBefore(terms.validFrom())) {
            throw Refused.badRequest("benefits.vangnet.until");
        }
        if (terms.loonwaarde() != null
                && (terms.loonwaarde().signum() < 0 || terms.loonwaarde().compareTo(HUNDRED) > 0)) {
            throw Refused.badRequest("benefits.vangnet.loonwaarde");
        }
        if (terms.subsidyPerDay() == null || terms.subsidyPerDay().isNegative()) {
            throw Refused.badRequest("benefits.vangnet.subsidy");
        }
        if (terms.ground().isNoRisk()
                && employment.regeling().filter(Regeling.WSW::equals).isPresent()) {
            throw new Refused("benefits.vangnet.wsw");
        }
        if (terms.ground() == Vangnet.EINDE_DIENSTVERBAND && terms.lastWorkingDay() == null) {
            throw Refused.badRequest("benefits.vangnet.last-working-day");
        }
    }

    private Employment required(long employmentId) {
        Employment employment = database.find(Employment.class, employmentId);
        if (employment == null) {
            throw Refused.notFound("personnel.employment.not-found", employmentId);
        }
        caller.requireEmployer(employment.getEmployerId());
        return employment;
    }
}
