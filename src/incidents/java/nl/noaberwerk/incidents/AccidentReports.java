package nl.noaberwerk.incidents;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.absence.Spell;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** What the coordinator records after an incident: that the inspectorate was told, its ziekmelding, what is done. */
@Stateless
@DenyAll
public class AccidentReports {

    private static final int LONGEST_REFERENCE = 60;
    private static final int LONGEST_ACTION = 300;
    private static final int LONGEST_OWNER = 80;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private IncidentAccess access;

    @Inject
    private IncidentChecks checks;

    @Inject
    private AccidentSpells spells;

    @Inject
    private RecourseReader recourse;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Today today;

    /**
     * Records that the inspectorate was told, by us or by the host employer.
     *
     * @param toldAt the moment itself
     * @throws Refused when it was before the accident or lies ahead, or there is no reference
     */
    @RolesAllowed(Role.ARBOCOORDINATOR)
    public InspectorateNotice told(long incidentId, Instant toldAt, String reference) {
        Incident incident = required(incidentId);
        if (!incident.getHappened().isAccident()) {
            throw new Refused("incidents.no-accident");
        }
        if (toldAt == null) {
            throw Refused.badRequest("incidents.told-at");
        }
        LocalDate day = LocalDate.ofInstant(toldAt, Today.ZONE);
        if (day.isBefore(incident.getHappened().on()) || day.isAfter(today.date())) {
            throw Refused.badRequest("incidents.told-at");
        }
        String given = checks.required("Kenmerk van de melding", reference, LONGEST_REFERENCE);
        InspectorateNotice notice =
                new InspectorateNotice(incidentId, toldAt, given).recorded(today.now(), caller.name());
        database.persist(notice);
        changed("melding bij de Arbeidsinspectie vastgelegd", incident, "kenmerk " + given);
        return notice;
    }

    /** Links the incident to a ziekmelding of its employee that was marked as arbeidsongeval. @throws Refused otherwise */
    @RolesAllowed(Role.ARBOCOORDINATOR)
    public void link(long incidentId, long ziekmeldingId) {
        Incident incident = required(incidentId);
        Spell spell = spells.marked(incident.getEmployerId()).get(ziekmeldingId);
        if (spell == null
                || incident.getHappened()
                        .employment()
                        .filter(id -> id == spell.employmentId())
                        .isEmpty()) {
            throw new Refused("incidents.not-marked");
        }
        incident.link(ziekmeldingId);
        changed(
                "ongeval gekoppeld aan ziekmelding",
                incident,
                "eerste verzuimdag " + spell.days().first());
    }

    /** Something to do so that it does not happen again. @throws Refused naming the field */
    @RolesAllowed({Role.ARBOCOORDINATOR, Role.HR_ADVISEUR})
    public FollowUp add(long incidentId, String what, String owner, LocalDate due) {
        Incident incident = required(incidentId);
        if (due == null) {
            throw Refused.badRequest("incidents.due");
        }
        FollowUp action = new FollowUp(
                incidentId,
                checks.required("Wat gaat er gebeuren", what, LONGEST_ACTION),
                checks.required("Wie doet het", owner, LONGEST_OWNER),
                due);
        database.persist(action);
        changed("actie na ongeval toegevoegd", incident, "uiterlijk " + due);
        return action;
    }

    /** The action was done today. @throws Refused when it was done before, or the result is not told */
    @RolesAllowed({Role.ARBOCOORDINATOR, Role.HR_ADVISEUR})
    public void done(long followUpId, String result) {
        FollowUp action = database.find(FollowUp.class, followUpId);
        if (action == null) {
            throw Refused.notFound("incidents.unknown-action", followUpId);
        }
        Incident incident = required(action.getIncidentId());
        if (!action.isOpen()) {
            throw Refused.conflict("incidents.action-done");
        }
        action.done(today.date(), checks.required("Wat is het resultaat", result, LONGEST_ACTION));
        changed("actie na ongeval afgerond", incident, "actie " + followUpId);
    }

    /** Accidents for which somebody else may have to pay: dates only, for finance, the latest first. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.ARBOCOORDINATOR, Role.CONTROLEUR})
    public List<RecourseRow> recourse(long employerId) {
        caller.requireEmployer(employerId);
        trail.read(new AuditEntry("mogelijk regres bekeken", "werkgever " + employerId, employerId, "lijst"));
        return recourse.of(employerId);
    }

    /** Finance judged whether the damage is recovered. @throws Refused when it was judged before */
    @RolesAllowed(Role.SALARISADMINISTRATEUR)
    public void settle(long incidentId) {
        Incident incident = database.find(Incident.class, incidentId);
        if (incident == null) {
            throw Refused.notFound("incidents.unknown", incidentId);
        }
        caller.requireEmployer(incident.getEmployerId());
        if (!incident.isRecourseOpen()) {
            throw Refused.conflict("incidents.recourse-done");
        }
        incident.settleRecourse(today.date(), caller.name());
        changed("mogelijk regres beoordeeld", incident, "");
    }

    private Incident required(long id) {
        Incident incident = database.find(Incident.class, id);
        if (incident == null) {
            throw Refused.notFound("incidents.unknown", id);
        }
        access.require(incident);
        return incident;
    }

    private void changed(String what, Incident incident, String details) {
        trail.changed(new AuditEntry(what, "ongeval " + incident.getId(), incident.getEmployerId(), details));
    }
}
