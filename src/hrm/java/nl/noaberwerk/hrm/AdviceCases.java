package nl.noaberwerk.hrm;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.personnel.EmployeeNames.Named;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.RoleHolder;
import nl.noaberwerk.platform.Today;

/** Questions to HRM-advies: asking one, the list, and looking at one; every look is recorded. */
@Stateless
@DenyAll
public class AdviceCases {

    private static final int MOST_SUGGESTIONS = 10;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private AdviceRows rows;

    @Inject
    private AdviceReader reader;

    @Inject
    private AdviceAccess access;

    @Inject
    private AdviceChecks checks;

    @Inject
    private AdviceNumbers numbers;

    @Inject
    private AdviceSignals signals;

    @Inject
    private Categories categories;

    @Inject
    private EmployeeNames names;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Today today;

    /** A page of the cases that the caller may see; the look is recorded. @param from 0 for the first */
    @RolesAllowed({Role.HR_ADVISEUR, Role.LEIDINGGEVENDE, Role.CONTROLEUR})
    public AdvicePage list(long employerId, AdviceSearch search, int from, int most) {
        caller.requireEmployer(employerId);
        trail.read(new AuditEntry("HRM-dossiers bekeken", "werkgever " + employerId, employerId, "lijst"));
        return rows.page(employerId, search, from, most);
    }

    /** The cases about somebody that the caller may see, the last first; the look at the dossier is recorded there. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.CONTROLEUR})
    public List<AdviceRow> ofPerson(long employerId, long employmentId) {
        caller.requireEmployer(employerId);
        return rows.ofPerson(employerId, employmentId);
    }

    /** One case, as far as it is for the caller; the look is recorded. @throws Refused 404 when it is not */
    @RolesAllowed({Role.HR_ADVISEUR, Role.LEIDINGGEVENDE, Role.CONTROLEUR})
    public AdviceFile open(long id) {
        AdviceCase one = access.seen(id);
        access.looked("HRM-dossier bekeken", one);
        return reader.file(one);
    }

    /**
     * Records a question. A leidinggevende asks herself, about her own team or nobody in particular.
     *
     * @throws Refused naming the field that cannot be, or the words about health in the question
     */
    @RolesAllowed({Role.HR_ADVISEUR, Role.LEIDINGGEVENDE})
    public AdviceCase record(NewAdvice asked) {
        caller.requireEmployer(asked.employerId());
        NewAdvice checked = checks.checked(asked);
        String account = askerAccount(checked);
        NewAdvice known = named(checked, account);
        AdviceCase one = new AdviceCase(
                numbers.next(known.employerId(), known.askedOn().getYear()),
                known,
                account,
                today.now(),
                caller.name());
        database.persist(one);
        database.persist(new AdviceEvent(
                one.getId(), AdviceStep.ASKED, new Recording(known.askedOn(), today.now(), caller.name(), "")));
        access.changed(
                "HRM-dossier geopend",
                one,
                "categorie " + known.category()
                        + one.employment().map(id -> ", dienstverband " + id).orElse(""));
        signals.asked(one);
        return one;
    }

    /** What a new case can be about, in order. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.LEIDINGGEVENDE, Role.CONTROLEUR})
    public List<AdviceCategory> categories() {
        return categories.inUse(today.date());
    }

    /** The day that the category proposes for an answer to a question of today. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.LEIDINGGEVENDE})
    public LocalDate proposedDeadline(String category) {
        return today.date().plusDays(categories.required(category, today.date()).getAnswerDays());
    }

    /** The accounts that can advise the employer. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.LEIDINGGEVENDE, Role.CONTROLEUR})
    public List<RoleHolder> advisers(long employerId) {
        caller.requireEmployer(employerId);
        return checks.advisers(employerId);
    }

    /** The accounts of leidinggevenden of the employer. */
    @RolesAllowed(Role.HR_ADVISEUR)
    public List<RoleHolder> leaders(long employerId) {
        caller.requireEmployer(employerId);
        return checks.leaders(employerId);
    }

    /** Whom the caller may choose while she types: "10002 – Dam, M. ten (Mehmet)". */
    @RolesAllowed({Role.HR_ADVISEUR, Role.LEIDINGGEVENDE})
    public List<String> suggest(long employerId, String typed) {
        caller.requireEmployer(employerId);
        boolean all = access.advises(employerId);
        Set<Long> own = all ? Set.of() : checks.ownTeam(employerId);
        return names.inService(employerId, typed, today.date()).stream()
                .filter(one -> all || own.contains(one.employmentId()))
                .limit(MOST_SUGGESTIONS)
                .map(Named::suggestion)
                .toList();
    }

    /** @throws Refused 400 when nobody, or more than one, is meant; 403 when it is nobody of the own team */
    @RolesAllowed({Role.HR_ADVISEUR, Role.LEIDINGGEVENDE})
    public long employmentOf(long employerId, String typed) {
        caller.requireEmployer(employerId);
        long id = names.meant(employerId, typed, today.date())
                .orElseThrow(() -> Refused.badRequest("hrm.case.who", typed == null ? "" : typed))
                .employmentId();
        if (!checks.mayAskAbout(employerId, id)) {
            throw Refused.forbidden("hrm.case.not-own");
        }
        return id;
    }

    private String askerAccount(NewAdvice asked) {
        if (!access.advises(asked.employerId()) || asked.askerKind() == AskerKind.ADVISER) {
            return caller.name();
        }
        return asked.askerKind() == AskerKind.LEADER
                ? checks.leader(asked.employerId(), asked.askerName()).account()
                : null;
    }

    /** With the kind and name of who asks as the account says. */
    private NewAdvice named(NewAdvice asked, String account) {
        AskerKind kind = access.advises(asked.employerId()) ? asked.askerKind() : AskerKind.LEADER;
        String name = account == null && !asked.askerName().isEmpty() ? asked.askerName() : null;
        return new NewAdvice(
                asked.employerId(),
                asked.category(),
                asked.question(),
                kind,
                name,
                asked.employmentId(),
                asked.askedOn(),
                asked.deadline(),
                asked.adviser(),
                asked.confidential());
    }
}
