package nl.noaberwerk.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.EmployeeNames.Named;
import nl.noaberwerk.personnel.Findable;
import nl.noaberwerk.personnel.Found;
import nl.noaberwerk.personnel.FoundPeople;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;

/** Payslips of approved runs are found by the name or personnel number of whose they are, the newest first. */
@ApplicationScoped
public class PayslipsFound implements Findable {

    private static final String OF_PEOPLE = "select p from Payslip p join fetch p.run r where r.employerId = :employer"
            + " and r.status in :final and not p.blocked and p.payee.employmentId in :people"
            + " order by r.month desc, r.sequence desc, p.payee.personnelNumber";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private FoundPeople people;

    @Override
    public String area() {
        return "Loonstroken";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.SALARISADMINISTRATEUR, Role.CONTROLEUR);
    }

    @Override
    public List<Found> find(long employerId, String text, int most) {
        List<Payslip> payslips = database.createQuery(OF_PEOPLE, Payslip.class)
                .setParameter("employer", employerId)
                .setParameter("final", Set.of(RunStatus.APPROVED, RunStatus.CLOSED))
                .setParameter("people", people.employments(employerId, text))
                .setMaxResults(most)
                .getResultList();
        Map<Long, Named> named = people.named(
                payslips.stream().map(one -> one.payee().employmentId()).collect(Collectors.toSet()));
        return payslips.stream()
                .map(one -> found(one, named.get(one.payee().employmentId())))
                .toList();
    }

    private static Found found(Payslip payslip, Named named) {
        PayrollRun run = payslip.run();
        String key = run.sequence() == 1 ? "payroll.found" : "payroll.found.supplementary";
        return new Found(
                Messages.text(key, run.month(), named.name().sorted()),
                "personeelsnummer " + named.personnelNumber(),
                "/payroll/payslip.xhtml?run=" + run.id() + "&employment=" + named.employmentId());
    }
}
