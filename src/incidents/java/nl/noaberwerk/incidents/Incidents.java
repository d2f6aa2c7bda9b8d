package nl.noaberwerk.incidents;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.noaberwerk.absence.Spell;
import nl.noaberwerk.labour.Ongevalsmelding;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.personnel.EmployeeNames.Named;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** Accidents and near misses of an employer: telling of them, and looking at them. */
@Stateless
@DenyAll
public class Incidents {

    private static final int MOST_SUGGESTIONS = 10;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private IncidentReader reader;

    @Inject
    private IncidentAccess access;

    @Inject
    private IncidentChecks checks;

    @Inject
    private AccidentLinks links;

    @Inject
    private AccidentSpells spells;

    @Inject
    private IncidentSignals signals;

    @Inject
    private EmployeeNames names;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Today today;

    /** The incidents that the caller may see, the latest first; that they were looked at is recorded. */
    @RolesAllowed({Role.ARBOCOORDINATOR, Role.HR_ADVISEUR, Role.LEIDINGGEVENDE, Role.CONTROLEUR})
    public List<IncidentFile> list(long employerId) {
        caller.requireEmployer(employerId);
        trail.read(new AuditEntry("ongevallen bekeken", "werkgever " + employerId, employerId, "lijst"));
        Set<Long> own = access.ownTeam(employerId);
        boolean all = access.seesAll(employerId);
        List<IncidentStanding> seen = reader.of(employerId).stream()
                .filter(one -> all || access.sees(one.incident(), own))
                .toList();
        Map<Long, Named> people = names.of(
                seen.stream()
                        .flatMap(one -> one.incident().getHappened().employment().stream())
                        .toList(),
                today.date());
        return seen.stream()
                .map(one -> new IncidentFile(
                        one, who(one.incident(), people), Optional.empty(), List.of(), Optional.empty()))
                .toList();
    }

    /**
     * One incident; that it was looked at is recorded.
     *
     * @throws Refused 404 when there is none, 403 when it is not for the caller
     */
    @RolesAllowed({Role.ARBOCOORDINATOR, Role.HR_ADVISEUR, Role.LEIDINGGEVENDE, Role.CONTROLEUR})
    public IncidentFile open(long id) {
        Incident incident = required(id);
        trail.read(entry("ongeval bekeken", incident, ""));
        IncidentStanding standing = reader.of(incident);
        Map<Long, Named> people =
                names.of(incident.getHappened().employment().stream().toList(), today.date());
        if (!access.coordinates(incident.getEmployerId())) {
            return new IncidentFile(standing, who(incident, people), Optional.empty(), List.of(), Optional.empty());
        }
        List<Spell> marked = spells.marked(incident.getEmployerId()).values().stream()
                .filter(one -> incident.getHappened()
                        .employment()
                        .filter(hit -> hit == one.employmentId())
                        .isPresent())
                .toList();
        Integer days = spells.workdays(incident.getEmployerId(), List.of(incident), today.date())
                .get(incident.getId());
        return new IncidentFile(
                standing,
                who(incident, people),
                standing.decision().flatMap(IncidentDecision::ground),
                marked,
                Optional.ofNullable(days));
    }

    /**
     * Records what happened, and decides at once whether the inspectorate must be told.
     *
     * @param facts of an accident; not looked at for a near miss
     * @throws Refused naming the field that cannot be, or 403 when it is about somebody outside the own team
     */
    @RolesAllowed({Role.ARBOCOORDINATOR, Role.HR_ADVISEUR, Role.LEIDINGGEVENDE})
    public Incident record(long employerId, Happened told, Ongevalsmelding.Facts facts) {
        caller.requireEmployer(employerId);
        Happened happened = checks.checked(told);
        happened.employment().ifPresent(id -> requirePerson(employerId, id));
        Incident incident = new Incident(employerId, happened, today.now(), caller.name());
        database.persist(incident);
        trail.changed(entry(
                "ongeval gemeld",
                incident,
                happened.kind().getLabel() + " op " + happened.on() + ", "
                        + happened.nature().getLabel()));
        if (happened.isAccident()) {
            decide(incident, Ongevalsmelding.of(facts));
            links.link(incident);
            signals.recourse(incident);
        }
        return incident;
    }

    /** Answers the questions of the wizard anew: it may turn out later. @throws Refused for a near miss */
    @RolesAllowed({Role.ARBOCOORDINATOR, Role.LEIDINGGEVENDE})
    public Ongevalsmelding decide(long id, Ongevalsmelding.Facts facts) {
        Incident incident = required(id);
        if (!incident.getHappened().isAccident()) {
            throw new Refused("incidents.no-accident");
        }
        Ongevalsmelding melding = Ongevalsmelding.of(new Ongevalsmelding.Facts(
                incident.getHappened().commuting(),
                incident.getHappened().underHost(),
                facts.death(),
                facts.permanentInjury(),
                facts.admission()));
        decide(incident, melding);
        return melding;
    }

    /** Whom the caller may choose while she types: "10002 – Dam, M. ten (Mehmet)". */
    @RolesAllowed({Role.ARBOCOORDINATOR, Role.HR_ADVISEUR, Role.LEIDINGGEVENDE})
    public List<String> suggest(long employerId, String typed) {
        caller.requireEmployer(employerId);
        boolean all = access.seesAll(employerId);
        Set<Long> own = access.ownTeam(employerId);
        return names.inService(employerId, typed, today.date()).stream()
                .filter(one -> all || own.contains(one.employmentId()))
                .limit(MOST_SUGGESTIONS)
                .map(Named::suggestion)
                .toList();
    }

    /** @throws Refused 400 when nobody, or more than one, is meant */
    @RolesAllowed({Role.ARBOCOORDINATOR, Role.HR_ADVISEUR, Role.LEIDINGGEVENDE})
    public long employmentOf(long employerId, String typed) {
        caller.requireEmployer(employerId);
        long id = names.meant(employerId, typed, today.date())
                .orElseThrow(() -> Refused.badRequest("incidents.who", typed))
                .employmentId();
        requirePerson(employerId, id);
        return id;
    }

    /** Ziekmeldingen that were marked as arbeidsongeval while no accident is recorded. */
    @RolesAllowed(Role.ARBOCOORDINATOR)
    public Collection<Spell> withoutIncident(long employerId) {
        caller.requireEmployer(employerId);
        return links.withoutIncident(employerId);
    }

    private void decide(Incident incident, Ongevalsmelding melding) {
        database.persist(new IncidentDecision(incident.getId(), melding, today.now(), caller.name()));
        trail.changed(entry("meldplicht ongeval bepaald", incident, DutyWords.label(melding.duty())));
        signals.decided(incident, melding);
    }

    private void requirePerson(long employerId, long employmentId) {
        Named named = names.of(List.of(employmentId), today.date()).get(employmentId);
        if (named == null || named.employerId() != employerId) {
            throw Refused.notFound("personnel.employment.not-found", employmentId);
        }
        if (!access.seesAll(employerId) && !access.ownTeam(employerId).contains(employmentId)) {
            throw Refused.forbidden("incidents.not-own");
        }
    }

    private Incident required(long id) {
        Incident incident = database.find(Incident.class, id);
        if (incident == null) {
            throw Refused.notFound("incidents.unknown", id);
        }
        access.require(incident);
        return incident;
    }

    private static String who(Incident incident, Map<Long, Named> people) {
        return incident.getHappened()
                .employment()
                .map(people::get)
                .map(Named::suggestion)
                .orElse("");
    }

    private static AuditEntry entry(String what, Incident incident, String details) {
        return new AuditEntry(what, "ongeval " + incident.getId(), incident.getEmployerId(), details);
    }
}
