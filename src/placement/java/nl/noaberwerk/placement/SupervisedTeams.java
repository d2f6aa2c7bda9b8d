package nl.noaberwerk.placement;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.Employer;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.RoleHolder;
import nl.noaberwerk.platform.RoleHolders;
import nl.noaberwerk.platform.Today;

/** The teams of an employer and who leads them: given by hr, ended, never overwritten. */
@Stateless
@DenyAll
public class SupervisedTeams {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Supervisions supervisions;

    @Inject
    private RoleHolders holders;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Today today;

    /** Every team with somebody in it, or that somebody leads or will lead, by location. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.CONTROLEUR})
    public List<SupervisedTeam> of(long employerId) {
        caller.requireEmployer(employerId);
        Map<Team, Long> people = supervisions.teams(employerId, today.date()).values().stream()
                .collect(Collectors.groupingBy(team -> team, Collectors.counting()));
        Map<Team, List<Supervision>> live = all(employerId).stream()
                .filter(one -> one.getTerm().holdsOn(today.date())
                        || one.getTerm().from().isAfter(today.date())
                                && one.getTerm().holdsEver())
                .collect(Collectors.groupingBy(Supervision::getTeam));
        TreeSet<Team> teams = new TreeSet<>(people.keySet());
        teams.addAll(live.keySet());
        return teams.stream()
                .map(team -> new SupervisedTeam(
                        team,
                        people.getOrDefault(team, 0L).intValue(),
                        live.getOrDefault(team, List.of()),
                        today.date()))
                .toList();
    }

    /** Everything that was ever recorded about the team, the newest first. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.CONTROLEUR})
    public List<Supervision> history(long employerId, Team team) {
        caller.requireEmployer(employerId);
        return all(employerId).stream()
                .filter(one -> one.getTeam().equals(team))
                .sorted(Comparator.comparing((Supervision one) -> one.getTerm().from())
                        .thenComparing(Supervision::getId)
                        .reversed())
                .toList();
    }

    /** Who may lead: those who have the role leidinggevende for the employer. */
    @RolesAllowed(Role.HR_ADVISEUR)
    public List<RoleHolder> candidates(long employerId) {
        caller.requireEmployer(employerId);
        return holders.of(Role.LEIDINGGEVENDE, employerId);
    }

    /** @throws Refused when the account cannot lead, the team has nobody, or another leads it on one of these days */
    @RolesAllowed(Role.HR_ADVISEUR)
    public Supervision lead(long employerId, NewSupervision asked) {
        caller.requireEmployer(employerId);
        // one at a time: two leaders of a team on one day cannot both be seen to be the first
        database.find(Employer.class, employerId, LockModeType.PESSIMISTIC_WRITE);
        Term term = TermChecks.term(asked.from(), asked.until(), asked.reason(), recorder());
        requireTeam(employerId, asked.team());
        requireHolder(employerId, asked.account());
        Supervision made = asked.deputy()
                ? Supervision.standingIn(employerId, asked.team(), asked.account(), term)
                : Supervision.leading(employerId, asked.team(), asked.account(), term);
        requireFree(made);
        database.persist(made);
        audit("leidinggevende vastgelegd", made);
        return made;
    }

    /** @param lastDay yesterday or later */
    @RolesAllowed(Role.HR_ADVISEUR)
    public Supervision end(long supervisionId, LocalDate lastDay) {
        Supervision found = database.find(Supervision.class, supervisionId, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw Refused.notFound("placement.supervision.not-found");
        }
        caller.requireEmployer(found.getEmployerId());
        found.end(TermChecks.ended(found.getTerm(), lastDay, recorder()));
        audit("leidinggevende beëindigd", found);
        return found;
    }

    private void requireTeam(long employerId, Team team) {
        if (team == null || !supervisions.teams(employerId, today.date()).containsValue(team)) {
            throw Refused.badRequest("placement.supervision.team");
        }
    }

    private void requireHolder(long employerId, String account) {
        if (holders.of(Role.LEIDINGGEVENDE, employerId).stream()
                .noneMatch(holder -> holder.account().equals(account))) {
            throw Refused.badRequest("placement.supervision.account");
        }
    }

    private void requireFree(Supervision made) {
        all(made.getEmployerId()).stream().filter(made::excludes).findFirst().ifPresent(other -> {
            throw Refused.conflict(
                    "placement.supervision.taken",
                    other.getAccount(),
                    other.getTerm().from(),
                    other.getTerm().lastDay() == null
                            ? Messages.text("placement.term.without-end")
                            : Messages.text(
                                    "placement.term.up-to", other.getTerm().lastDay()));
        });
    }

    private List<Supervision> all(long employerId) {
        return database.createQuery("select s from Supervision s where s.employerId = :employer", Supervision.class)
                .setParameter("employer", employerId)
                .getResultList();
    }

    private TermChecks.Recorder recorder() {
        return new TermChecks.Recorder(caller, today);
    }

    private void audit(String what, Supervision supervision) {
        auditTrail.changed(new AuditEntry(
                what,
                "account " + supervision.getAccount(),
                supervision.getEmployerId(),
                supervision.getTeam().inWords()
                        + (supervision.isDeputy() ? ", vervanger, " : ", ")
                        + supervision.getTerm().inWords()));
    }
}
