package nl.noaberwerk.absence;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.noaberwerk.labour.DaySpan;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.PersonName;
import nl.noaberwerk.placement.Supervisions;
import nl.noaberwerk.placement.Team;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** Finds whose ziekmelding it is, for whoever takes the call; a supervisor finds the own team only. */
@Stateless
@DenyAll
public class ReportDesk {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private EmployeeNames people;

    @Inject
    private CaseStore store;

    @Inject
    private Supervisions supervisions;

    @Inject
    private AbsenceAccess access;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    /**
     * Somebody who can be reported sick.
     *
     * @param team to tell two people of one name apart; empty when not known
     */
    public record Reportable(long employmentId, String personnelNumber, PersonName name, Optional<Team> team) {}

    /** A ziekmelding of somebody: enough to record her recovery. */
    public record Standing(long caseId, String personnelNumber, PersonName name, DaySpan days) {}

    /** Who fits the text, by name or number, of those in service today whom the caller may report; at most so many. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.ZIEKMELDPUNT, Role.LEIDINGGEVENDE})
    public List<Reportable> find(long employerId, String text, int most) {
        caller.requireEmployer(employerId);
        Map<Long, Team> teams = supervisions.teams(employerId, today.date());
        Optional<Set<Long>> own = access.onlyOwnTeam(employerId)
                ? Optional.of(supervisions.employmentsOf(caller.name(), employerId, today.date()))
                : Optional.empty();
        return people.inService(employerId, text, today.date()).stream()
                .filter(one -> own.map(ids -> ids.contains(one.employmentId())).orElse(true))
                .limit(most)
                .map(one -> new Reportable(
                        one.employmentId(),
                        one.personnelNumber(),
                        one.name(),
                        Optional.ofNullable(teams.get(one.employmentId()))))
                .toList();
    }

    /** The employment with the number. @throws Refused 404 when there is none, 403 when it is of another team */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.ZIEKMELDPUNT, Role.LEIDINGGEVENDE})
    public Employment withNumber(long employerId, String personnelNumber) {
        caller.requireEmployer(employerId);
        Employment found = database.createQuery(
                        "select e from Employment e where e.employerId = :employer and e.personnelNumber = :number",
                        Employment.class)
                .setParameter("employer", employerId)
                .setParameter("number", personnelNumber)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refused.notFound("absence.report.nobody", personnelNumber));
        access.requireReporter(found);
        return found;
    }

    /** A ziekmelding that counts, with whose it is; the look is recorded. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.LEIDINGGEVENDE})
    public Standing standing(long ziekmeldingId) {
        Ziekmelding found = database.find(Ziekmelding.class, ziekmeldingId);
        if (found == null) {
            throw Refused.notFound("absence.ziekmelding.not-found", ziekmeldingId);
        }
        Employment employment = store.employment(found.getEmploymentId());
        access.requireReporter(employment);
        Spell spell = store.spell(found).orElseThrow(() -> new Refused("absence.withdraw.already"));
        access.read(employment, "ziekmelding bekeken");
        return new Standing(spell.caseId(), employment.getPersonnelNumber(), store.nameOf(employment), spell.days());
    }
}
