package nl.noaberwerk.development;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.personnel.EmployeeNames.Named;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.privacy.GuardedText;

/** Trainings of employees and when their proofs lapse; certificates that another area keeps are shown, never recorded. */
@Stateless
@DenyAll
public class Trainings {

    private static final int LONGEST = 120;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private DevelopmentAccess access;

    @Inject
    private DevelopmentTerms terms;

    @Inject
    private Instance<HeldCertificates> certificates;

    @Inject
    private EmployeeNames names;

    @Inject
    private GuardedText guard;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Today today;

    /** What lapsed or lapses soon, of the people whom the caller sees, the first on top; the look is recorded. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.LEIDINGGEVENDE, Role.CONTROLEUR})
    public List<ExpiringRow> expiring(long employerId) {
        caller.requireEmployer(employerId);
        trail.read(new AuditEntry("verlopende opleidingen bekeken", "werkgever " + employerId, employerId, ""));
        boolean all = access.seesAll(employerId);
        Set<Long> own = all ? Set.of() : access.ownTeam(employerId);
        LocalDate until = today.date().plusDays(terms.daysAheadOfExpiry(today.date()));
        List<ExpiringRow> found = Stream.concat(
                        trainings(employerId, until),
                        certificates.stream().flatMap(area -> held(area, employerId, until)))
                .filter(row -> all || own.contains(row.employmentId()))
                .sorted(Comparator.comparing(ExpiringRow::validUntil))
                .toList();
        Map<Long, Named> people =
                names.of(found.stream().map(ExpiringRow::employmentId).collect(Collectors.toSet()), today.date());
        return found.stream()
                .map(row -> new ExpiringRow(
                        row.employmentId(),
                        people.get(row.employmentId()).suggestion(),
                        row.what(),
                        row.validUntil(),
                        row.page()))
                .toList();
    }

    /** @throws Refused when a field is wrong, or it is a certificate that another area keeps */
    @RolesAllowed({Role.HR_ADVISEUR, Role.LEIDINGGEVENDE})
    public Training add(long employmentId, NewTraining asked) {
        Learner whose = access.learner(employmentId);
        String title = guard.require("Opleiding", asked.title(), LONGEST);
        if (title.isEmpty()) {
            throw Refused.badRequest("development.field", "Opleiding", LONGEST);
        }
        requireOurs(title);
        if (asked.from() == null) {
            throw Refused.badRequest("development.training.from");
        }
        requireDays(asked.from(), asked.completedOn(), asked.validUntil());
        NewTraining checked = new NewTraining(
                title,
                guard.require("Waar", asked.provider(), LONGEST),
                asked.from(),
                asked.completedOn(),
                asked.validUntil());
        Training training = new Training(whose, checked, new Recording(today.date(), today.now(), caller.name(), ""));
        database.persist(training);
        access.changed("opleiding vastgelegd", whose, title);
        return training;
    }

    /** @param until last day of the proof, or null when it does not lapse */
    @RolesAllowed({Role.HR_ADVISEUR, Role.LEIDINGGEVENDE})
    public void complete(long trainingId, LocalDate day, LocalDate until) {
        Training training = required(trainingId);
        Learner whose = access.learner(training.getEmploymentId());
        if (day == null) {
            throw Refused.badRequest("development.training.days");
        }
        requireDays(training.getFromDay(), day, until);
        training.complete(day, until);
        access.changed("opleiding afgerond", whose, training.getTitle());
    }

    /** It counts no more. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.LEIDINGGEVENDE})
    public void end(long trainingId) {
        Training training = required(trainingId);
        Learner whose = access.learner(training.getEmploymentId());
        training.end(today.date());
        access.changed("opleiding telt niet meer mee", whose, training.getTitle());
    }

    private void requireDays(LocalDate from, LocalDate completedOn, LocalDate validUntil) {
        boolean wrong = completedOn != null && (completedOn.isBefore(from) || completedOn.isAfter(today.date()))
                || validUntil != null && (completedOn == null || validUntil.isBefore(completedOn));
        if (wrong) {
            throw Refused.badRequest("development.training.days");
        }
    }

    private void requireOurs(String title) {
        String wanted = title.toLowerCase(Locale.ROOT);
        boolean elsewhere = certificates.stream()
                .flatMap(area -> area.labels().stream())
                .anyMatch(label -> wanted.contains(label.toLowerCase(Locale.ROOT)));
        if (elsewhere || wanted.matches(".*\\b(bhv|vca)\\b.*")) {
            throw new Refused("development.training.elsewhere", title);
        }
    }

    private Stream<ExpiringRow> trainings(long employerId, LocalDate until) {
        return database.createQuery(
                        "select t from Training t where t.employerId = :employer and t.validUntil <= :until"
                                + " and t.endedOn is null",
                        Training.class)
                .setParameter("employer", employerId)
                .setParameter("until", until)
                .getResultStream()
                .map(one -> new ExpiringRow(
                        one.getEmploymentId(),
                        "",
                        one.getTitle(),
                        one.getValidUntil(),
                        "/development/person.xhtml?id=" + one.getEmploymentId()));
    }

    private static Stream<ExpiringRow> held(HeldCertificates area, long employerId, LocalDate until) {
        return area.of(employerId, List.of()).stream()
                .filter(one -> !one.validUntil().isAfter(until))
                .map(one -> new ExpiringRow(one.employmentId(), "", one.label(), one.validUntil(), area.page()));
    }

    private Training required(long id) {
        Training training = database.find(Training.class, id);
        if (training == null) {
            throw Refused.notFound("development.unknown", id);
        }
        return training;
    }
}
