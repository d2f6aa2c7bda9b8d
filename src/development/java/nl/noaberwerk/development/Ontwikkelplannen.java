package nl.noaberwerk.development;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.letters.PdfPages;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.privacy.GuardedText;

/** The individueel ontwikkelplan of an employee: goals, who does what and when, fixed versions and how she agreed. */
@Stateless
@DenyAll
public class Ontwikkelplannen {

    private static final int LONGEST = 300;
    private static final int LONGEST_WHO = 80;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private DevelopmentAccess access;

    @Inject
    private DevelopmentReader reader;

    @Inject
    private Instance<HeldCertificates> certificates;

    @Inject
    private PdfPages printer;

    @Inject
    private GuardedText guard;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    /** Everything about the development of somebody; the look is recorded. @throws Refused 403 outside the own team */
    @RolesAllowed({Role.HR_ADVISEUR, Role.LEIDINGGEVENDE, Role.CONTROLEUR})
    public DevelopmentFile open(long employmentId) {
        Learner whose = access.learner(employmentId);
        access.looked("ontwikkeling bekeken", whose);
        List<Long> ids = List.of(employmentId);
        return new DevelopmentFile(
                whose,
                reader.goals(ids),
                reader.actions(ids),
                reader.versions(ids),
                reader.talks(ids),
                reader.trainings(ids),
                certificates.stream()
                        .flatMap(area -> area.of(whose.employerId(), ids).stream())
                        .toList());
    }

    /** @param text guarded: what she wants to learn or reach */
    @RolesAllowed({Role.HR_ADVISEUR, Role.LEIDINGGEVENDE})
    public DevelopmentGoal addGoal(long employmentId, String text) {
        Learner whose = access.learner(employmentId);
        DevelopmentGoal goal = new DevelopmentGoal(whose, recording(required("Doel", text, LONGEST)));
        database.persist(goal);
        access.changed("doel in ontwikkelplan", whose, "");
        return goal;
    }

    /** @param reached false when it is no longer worked on */
    @RolesAllowed({Role.HR_ADVISEUR, Role.LEIDINGGEVENDE})
    public void endGoal(long goalId, boolean reached) {
        DevelopmentGoal goal = found(DevelopmentGoal.class, goalId);
        Learner whose = access.learner(goal.getEmploymentId());
        goal.end(today.date(), reached);
        access.changed(reached ? "doel in ontwikkelplan bereikt" : "doel in ontwikkelplan gestopt", whose, "");
    }

    /** @throws Refused when the goal or talk is not of the employee or over, or a field is missing */
    @RolesAllowed({Role.HR_ADVISEUR, Role.LEIDINGGEVENDE})
    public DevelopmentAction addAction(long employmentId, NewAction asked) {
        Learner whose = access.learner(employmentId);
        requireWhere(employmentId, asked);
        if (asked.due() == null) {
            throw Refused.badRequest("development.action.due");
        }
        NewAction checked = new NewAction(
                asked.goalId(),
                asked.talkId(),
                required("Wat gaat er gebeuren", asked.what(), LONGEST),
                required("Wie doet het", asked.who(), LONGEST_WHO),
                asked.due());
        DevelopmentAction action = new DevelopmentAction(whose, checked, recording(""));
        database.persist(action);
        access.changed("actie in ontwikkelplan", whose, "uiterlijk " + Messages.shown(asked.due()));
        return action;
    }

    @RolesAllowed({Role.HR_ADVISEUR, Role.LEIDINGGEVENDE})
    public void done(long actionId) {
        DevelopmentAction action = found(DevelopmentAction.class, actionId);
        Learner whose = access.learner(action.getEmploymentId());
        action.done(today.date());
        access.changed("actie in ontwikkelplan gedaan", whose, "");
    }

    /** Fixes the plan as it is now, to be given to the employee. @throws Refused without a goal that is worked on */
    @RolesAllowed({Role.HR_ADVISEUR, Role.LEIDINGGEVENDE})
    public PlanVersion fix(long employmentId) {
        Learner whose = access.learner(employmentId);
        List<Long> ids = List.of(employmentId);
        List<DevelopmentGoal> goals =
                reader.goals(ids).stream().filter(DevelopmentGoal::isOpen).toList();
        if (goals.isEmpty()) {
            throw new Refused("development.plan.empty");
        }
        List<DevelopmentAction> actions = reader.actions(ids);
        PlanVersion version = new PlanVersion(whose, reader.versions(ids).size() + 1, recording(""));
        database.persist(version);
        int place = 0;
        for (DevelopmentGoal goal : goals) {
            List<DevelopmentAction> own = actions.stream()
                    .filter(one -> one.goal().filter(goal.getId()::equals).isPresent())
                    .toList();
            for (DevelopmentAction action : own) {
                database.persist(new PlanLine(version.getId(), place++, goal, action));
            }
            if (own.isEmpty()) {
                database.persist(new PlanLine(version.getId(), place++, goal, null));
            }
        }
        access.changed("ontwikkelplan vastgesteld", whose, "versie " + version.getNumber());
        return version;
    }

    /** Records that the employee signed the version, or that it was talked over with her. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.LEIDINGGEVENDE})
    public void agree(long versionId, LocalDate day, Manner manner) {
        PlanVersion version = found(PlanVersion.class, versionId);
        Learner whose = access.learner(version.getEmploymentId());
        if (day == null || manner == null || day.isAfter(today.date())) {
            throw Refused.badRequest("development.plan.agreed");
        }
        version.agree(day, manner);
        access.changed("ontwikkelplan " + manner.getLabel(), whose, Messages.shown(day));
    }

    /** The version as PDF for the employee, in big letters; the look is recorded. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.LEIDINGGEVENDE, Role.CONTROLEUR})
    public byte[] print(long versionId) {
        PlanVersion version = found(PlanVersion.class, versionId);
        Learner whose = access.learner(version.getEmploymentId());
        access.looked("ontwikkelplan afgedrukt", whose);
        return printer.of(PlanPage.of(whose, version, reader.lines(version)));
    }

    private void requireWhere(long employmentId, NewAction asked) {
        DevelopmentGoal goal = asked.goalId() == null ? null : database.find(DevelopmentGoal.class, asked.goalId());
        Functioneringsgesprek talk =
                asked.talkId() == null ? null : database.find(Functioneringsgesprek.class, asked.talkId());
        boolean ofGoal = goal != null && goal.getEmploymentId() == employmentId && goal.isOpen();
        boolean ofTalk = talk != null && talk.getEmploymentId() == employmentId && talk.isHeld();
        if (ofGoal == ofTalk) {
            throw Refused.badRequest("development.action.where");
        }
    }

    private <T> T found(Class<T> kind, long id) {
        T one = database.find(kind, id);
        if (one == null) {
            throw Refused.notFound("development.unknown", id);
        }
        return one;
    }

    private String required(String field, String text, int longest) {
        String given = guard.require(field, text, longest);
        if (given.isEmpty()) {
            throw Refused.badRequest("development.field", field, longest);
        }
        return given;
    }

    private Recording recording(String text) {
        return new Recording(today.date(), today.now(), caller.name(), text);
    }
}
