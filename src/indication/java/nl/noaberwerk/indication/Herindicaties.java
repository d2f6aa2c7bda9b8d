package nl.noaberwerk.indication;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.participation.HerindicatieTerm;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.privacy.GuardedText;
import nl.noaberwerk.privacy.Secrecy;

/** The herindicaties of an employer: the work list, the board, one file, and a file that somebody opens herself. */
@Stateless
@DenyAll
public class Herindicaties {

    private static final int LONGEST = 500;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private HerindicatieRows rows;

    @Inject
    private HerindicatieStore store;

    @Inject
    private HerindicatieFiles files;

    @Inject
    private IndicatieStore people;

    @Inject
    private GuardedText guard;

    @Inject
    private Secrecy secrecy;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Today today;

    /** A page, what is due first at first; the look is recorded. @param from 0 for the first */
    @RolesAllowed({Role.INDICATIEBEHEERDER, Role.CONTROLEUR})
    public HerindicatiePage list(long employerId, HerindicatieSearch search, int from, int most) {
        look(employerId);
        return rows.page(employerId, search, from, most);
    }

    /** Of each state that is not closed the first few; the look is recorded. */
    @RolesAllowed({Role.INDICATIEBEHEERDER, Role.CONTROLEUR})
    public List<HerindicatieRow> board(long employerId, int most) {
        look(employerId);
        return rows.board(employerId, most);
    }

    /** How many there are, without a name. */
    @RolesAllowed({Role.INDICATIEBEHEERDER, Role.CONTROLEUR})
    public HerindicatiePage counts(long employerId, HerindicatieSearch search) {
        caller.requireEmployer(employerId);
        return rows.page(employerId, search, 0, 0);
    }

    /** One file; the look is recorded. @throws Refused 404 when there is none */
    @RolesAllowed({Role.INDICATIEBEHEERDER, Role.CONTROLEUR})
    public HerindicatieDossier dossier(Long id) {
        Herindicatie file = store.required(id);
        secrecy.require();
        auditTrail.read(new AuditEntry(
                "herindicatie bekeken",
                Indicaties.subject(store.employment(file)),
                file.getEmployerId(),
                "herindicatie " + id));
        return store.dossier(file);
    }

    /**
     * Opens a file before it comes in sight by itself: because the employee asks, or earlier than the first signal.
     *
     * @return its id
     * @throws Refused when there is no decision, one is open already, or the ground comes by itself
     */
    @RolesAllowed(Role.INDICATIEBEHEERDER)
    public long open(long employmentId, HerindicatieGround ground, String note) {
        Employment employment = people.required(employmentId);
        secrecy.require();
        if (ground == null) {
            throw Refused.badRequest("indication.open.ground");
        }
        if (people.files(employmentId).stream()
                .anyMatch(file -> file.getGround() == ground && file.getState() != HerindicatieState.CLOSED)) {
            throw Refused.conflict("indication.open.already");
        }
        Herindicatie file = new Herindicatie(employment.getEmployerId(), employmentId, employment.getPersonId(), ground)
                .openedOn(today.date());
        about(file, people.of(employment));
        files.opened(file, guard.require("Toelichting", note, LONGEST));
        auditTrail.changed(new AuditEntry(
                "herindicatie geopend",
                Indicaties.subject(employment),
                employment.getEmployerId(),
                "herindicatie " + file.getId() + ", " + ground.label()));
        return file.getId();
    }

    private static void about(Herindicatie file, IndicatieOfPerson person) {
        LocalDate until =
                person.last().map(Besluit::validUntil).orElseThrow(() -> new Refused("indication.open.no-decision"));
        if (file.getGround() == HerindicatieGround.VALIDITY) {
            HerindicatieTerm term = person.term().orElseThrow();
            file.before(
                    until,
                    term.latest()
                            .orElseThrow(() -> new Refused(
                                    "indication.open.lapses",
                                    term.lapse().on(),
                                    term.lapse().ground().label())));
        }
    }

    private void look(long employerId) {
        caller.requireEmployer(employerId);
        secrecy.require();
        auditTrail.read(new AuditEntry("lijst van herindicaties bekeken", "werkgever", employerId, ""));
    }
}
