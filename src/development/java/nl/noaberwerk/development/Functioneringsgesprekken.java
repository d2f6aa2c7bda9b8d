package nl.noaberwerk.development;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.privacy.GuardedText;

/** The yearly functioneringsgesprek: whose turn it is, planning it, and the report. */
@Stateless
@DenyAll
public class Functioneringsgesprekken {

    private static final int LONGEST_REPORT = 4000;
    private static final int LONGEST_OPINION = 1000;
    private static final int LONGEST_REASON = 300;
    private static final int LONGEST_PLACE = 120;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private TalkRows rows;

    @Inject
    private DevelopmentAccess access;

    @Inject
    private DevelopmentReader reader;

    @Inject
    private GuardedText guard;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Today today;

    /** A page of the work list, the first due on top; a leidinggevende sees the own team. @param from 0 for the first */
    @RolesAllowed({Role.HR_ADVISEUR, Role.LEIDINGGEVENDE, Role.CONTROLEUR})
    public TalkPage list(long employerId, TalkSearch search, int from, int most) {
        caller.requireEmployer(employerId);
        trail.read(new AuditEntry(
                "werklijst functioneringsgesprekken bekeken", "werkgever " + employerId, employerId, ""));
        return rows.page(
                employerId,
                search,
                access.seesAll(employerId) ? Optional.empty() : Optional.of(access.ownTeam(employerId)),
                from,
                most);
    }

    /** @throws Refused for a day that has passed, or when one is planned already */
    @RolesAllowed({Role.HR_ADVISEUR, Role.LEIDINGGEVENDE})
    public Functioneringsgesprek plan(long employmentId, LocalDate day, String place) {
        Learner whose = access.learner(employmentId);
        if (reader.talks(List.of(employmentId)).stream().anyMatch(Functioneringsgesprek::isPlanned)) {
            throw Refused.conflict("development.talk.planned");
        }
        Functioneringsgesprek talk = new Functioneringsgesprek(
                whose,
                requiredDay(day),
                guard.require("Plaats", place, LONGEST_PLACE),
                caller.name(),
                new Recording(today.date(), today.now(), caller.name(), ""));
        database.persist(talk);
        access.changed("functioneringsgesprek gepland", whose, Messages.shown(day));
        return talk;
    }

    @RolesAllowed({Role.HR_ADVISEUR, Role.LEIDINGGEVENDE})
    public void move(long talkId, LocalDate day, String place) {
        Functioneringsgesprek talk = required(talkId);
        Learner whose = access.learner(talk.getEmploymentId());
        talk.move(requiredDay(day), guard.require("Plaats", place, LONGEST_PLACE));
        access.changed("functioneringsgesprek verzet", whose, Messages.shown(day));
    }

    /**
     * Records the report of one that was held; what was agreed is added as actions.
     *
     * @param report guarded text
     * @param opinion guarded text: what the employee says about it; may be empty
     */
    @RolesAllowed({Role.HR_ADVISEUR, Role.LEIDINGGEVENDE})
    public void held(long talkId, LocalDate day, String report, String opinion) {
        Functioneringsgesprek talk = required(talkId);
        Learner whose = access.learner(talk.getEmploymentId());
        if (day == null || day.isAfter(today.date())) {
            throw Refused.badRequest("development.talk.held-on");
        }
        String words = guard.require("Verslag", report, LONGEST_REPORT);
        if (words.isEmpty()) {
            throw Refused.badRequest("development.field", "Verslag", LONGEST_REPORT);
        }
        talk.held(day, words, guard.require("Mening van de medewerker", opinion, LONGEST_OPINION));
        access.changed("functioneringsgesprek gehouden", whose, Messages.shown(day));
    }

    /** @param why guarded text */
    @RolesAllowed({Role.HR_ADVISEUR, Role.LEIDINGGEVENDE})
    public void cancel(long talkId, String why) {
        Functioneringsgesprek talk = required(talkId);
        Learner whose = access.learner(talk.getEmploymentId());
        String reason = guard.require("Waarom", why, LONGEST_REASON);
        if (reason.isEmpty()) {
            throw Refused.badRequest("development.field", "Waarom", LONGEST_REASON);
        }
        talk.cancel(today.date(), reason);
        access.changed("functioneringsgesprek afgezegd", whose, "");
    }

    private LocalDate requiredDay(LocalDate day) {
        if (day == null || day.isBefore(today.date())) {
            throw Refused.badRequest("development.talk.day");
        }
        return day;
    }

    private Functioneringsgesprek required(long id) {
        Functioneringsgesprek talk = database.find(Functioneringsgesprek.class, id);
        if (talk == null) {
            throw Refused.notFound("development.unknown", id);
        }
        return talk;
    }
}
