package nl.noaberwerk.bedrijfsarts;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.absence.CaseFile;
import nl.noaberwerk.absence.CaseReader;
import nl.noaberwerk.letters.Letter;
import nl.noaberwerk.letters.LetterOrder;
import nl.noaberwerk.letters.Letters;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.privacy.Secrecy;

/** Appointments that the employer plans: invited for, held or not, and what was agreed about work. */
@Stateless
@DenyAll
public class Appointments {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H.mm 'uur'");
    private static final int LONGEST_OUTCOME = 1000;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private AppointmentReader reader;

    @Inject
    private ConsultChecks checks;

    @Inject
    private CaseReader cases;

    @Inject
    private Letters letters;

    @Inject
    private Secrecy secrecy;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Today today;

    /** Of the days, by day and hour; the look is recorded. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.CONTROLEUR, Role.BEDRIJFSARTS})
    public List<Appointment> between(long employerId, LocalDate first, LocalDate last) {
        requireList(employerId);
        return reader.between(employerId, first, last);
    }

    /** Those for which something is still to be done; the look is recorded. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.CONTROLEUR})
    public List<Appointment> open(long employerId) {
        requireList(employerId);
        return reader.open(employerId);
    }

    /** Of a case of absence, the newest first; the look is recorded. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.CONTROLEUR, Role.BEDRIJFSARTS})
    public List<Appointment> ofCase(long caseId) {
        CaseFile file = cases.one(caseId).orElseThrow(() -> Refused.notFound("absence.case.not-found", caseId));
        caller.requireEmployer(file.employerId());
        secrecy.require();
        String subject = checks.requireEmployee(file.employerId(), file.employmentId());
        trail.read(new AuditEntry("spreekuren van een dossier bekeken", subject, file.employerId(), ""));
        return reader.ofCase(file.caseId());
    }

    /** @throws Refused 404 when there is none; the look is recorded */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.CONTROLEUR, Role.BEDRIJFSARTS})
    public Appointment one(long id) {
        Appointment found = required(id);
        secrecy.require();
        trail.read(entry("afspraak bekeken", found));
        return found;
    }

    /** Whether the invitation is written and sent. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.CONTROLEUR, Role.BEDRIJFSARTS})
    public boolean isInvited(long id) {
        return reader.isInvited(required(id));
    }

    /** @throws Refused naming the field that cannot be */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR})
    public Appointment plan(long employerId, Planned asked) {
        caller.requireEmployer(employerId);
        Appointment made = new Appointment(employerId, checks.checked(employerId, asked), today.now(), caller.name());
        database.persist(made);
        trail.changed(entry("afspraak gepland", made));
        return made;
    }

    /**
     * Writes the invitation to the employee and to those who represent her.
     *
     * @param telephone number for questions
     * @return to how many it was written
     */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR})
    public int invite(long id, String telephone) {
        Appointment found = required(id);
        requirePlanned(found);
        Planned planned = found.getPlanned();
        String kind = planned.kind()
                .letterKind()
                .orElseThrow(() ->
                        new Refused("bedrijfsarts.no-letter", planned.kind().getLabel()));
        List<Letter> written =
                letters.write(new LetterOrder(kind, planned.employmentId(), about(found), fields(planned, telephone)));
        found.invitedBy(written.get(0).getId());
        trail.changed(entry("uitnodiging geschreven", found));
        return written.size();
    }

    /** @throws Refused when it is recorded already, lies ahead, or a field cannot be */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.BEDRIJFSARTS})
    public void end(long id, Outcome outcome) {
        Appointment found = required(id);
        if (outcome.state() == null || outcome.state() == AppointmentState.PLANNED) {
            throw Refused.badRequest("bedrijfsarts.state");
        }
        boolean adds = found.getState() == AppointmentState.HELD
                && found.getOutcome() == null
                && outcome.state() == AppointmentState.HELD;
        if (!adds) {
            requirePlanned(found);
        }
        if (outcome.state() != AppointmentState.CANCELLED) {
            checks.requirePast(found.getPlanned().on());
        }
        if (outcome.nextOn() != null
                && outcome.nextOn().isBefore(found.getPlanned().on())) {
            throw Refused.badRequest("bedrijfsarts.next", found.getPlanned().on());
        }
        found.end(outcome.state(), checks.optional("Uitkomst", outcome.text(), LONGEST_OUTCOME), outcome.nextOn());
        trail.changed(entry("afspraak: " + outcome.state().getLabel().toLowerCase(java.util.Locale.ROOT), found));
    }

    private void requireList(long employerId) {
        caller.requireEmployer(employerId);
        secrecy.require();
        trail.read(new AuditEntry("afspraken bekeken", "werkgever " + employerId, employerId, "lijst"));
    }

    private static void requirePlanned(Appointment found) {
        if (!found.isPlanned()) {
            throw Refused.conflict("bedrijfsarts.ended", found.getState().getLabel());
        }
    }

    private static String about(Appointment found) {
        return found.getPlanned().absence().map(LetterOrder::aboutCase).orElse("afspraak " + found.getId());
    }

    private static Map<String, String> fields(Planned planned, String telephone) {
        Map<String, String> fields = new HashMap<>();
        fields.put("soort", planned.kind().getLabel().toLowerCase(java.util.Locale.ROOT));
        fields.put("dag", planned.on().toString());
        fields.put("tijd", hour(planned.at()));
        fields.put("plaats", planned.place());
        fields.put("met", planned.withWhom());
        fields.put("telefoon", telephone == null ? "" : telephone);
        return fields;
    }

    /** "10.00 uur". */
    static String hour(LocalTime at) {
        return HOUR.format(at);
    }

    private Appointment required(long id) {
        Appointment found = database.find(Appointment.class, id);
        if (found == null) {
            throw Refused.notFound("bedrijfsarts.unknown", id);
        }
        caller.requireEmployer(found.getEmployerId());
        return found;
    }

    private AuditEntry entry(String what, Appointment one) {
        String subject =
                checks.requireEmployee(one.getEmployerId(), one.getPlanned().employmentId());
        return new AuditEntry(
                what, subject, one.getEmployerId(), one.getPlanned().kind().getLabel());
    }
}
