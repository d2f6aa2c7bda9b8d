package nl.noaberwerk.absence;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.noaberwerk.absence.AbsenceEvent.Kind;
import nl.noaberwerk.absence.AbsenceEvent.Source;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.privacy.GuardedText;

/** What the bedrijfsarts tells the employer about a case; the only thing that crosses from his own file. */
@Stateless
@DenyAll
public class Advices {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int LONGEST_AUTHOR = 80;
    private static final int LONGEST_TEXT = 1000;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private CaseStore store;

    @Inject
    private EventStore events;

    @Inject
    private CaseReader cases;

    @Inject
    private ZiekmeldingChecks checks;

    @Inject
    private AbsenceAccess access;

    @Inject
    private GuardedText guard;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    /**
     * An advice as it came in.
     *
     * @param day on which it was given
     * @param author name of the bedrijfsarts
     * @param degrees percentages from days on, may be empty; a percentage of the bedrijfsarts is always recorded so
     */
    public record Draft(LocalDate day, String author, WorkAdvice work, List<Degree> degrees) {

        public Draft {
            degrees = List.copyOf(degrees);
        }
    }

    /** Keeps the advice, and the degrees that it gives. @throws Refused naming the field that cannot be */
    @RolesAllowed({Role.ARBOCOORDINATOR, Role.BEDRIJFSARTS})
    public BedrijfsartsAdvice record(long caseId, Draft draft) {
        CaseFile file = required(caseId);
        Recording recording = new Recording(requiredDay(draft.day()), today.now(), caller.name(), null);
        String author = guard.require("Bedrijfsarts", draft.author(), LONGEST_AUTHOR);
        if (author.isEmpty()) {
            throw Refused.badRequest("absence.advice.author");
        }
        WorkAdvice work = guarded(draft.work(), file);
        if (work.equals(WorkAdvice.NONE) && draft.degrees().isEmpty()) {
            throw Refused.badRequest("absence.advice.empty");
        }
        BedrijfsartsAdvice advice =
                new BedrijfsartsAdvice(database.find(AbsenceCase.class, file.caseId()), author, work, recording);
        database.persist(advice);
        KnownZiekmelding last = store.known(file.latest().ziekmeldingId());
        draft.degrees().stream()
                .sorted(Comparator.comparing(Degree::from))
                .forEach(degree -> apply(file, advice, degree));
        store.settle(last, from(draft), "advies van de bedrijfsarts van " + Messages.shown(draft.day()));
        return advice;
    }

    /** The advices of a case, the newest first; the look is recorded. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.BEDRIJFSARTS, Role.CONTROLEUR})
    public List<BedrijfsartsAdvice> of(long caseId) {
        CaseFile file = required(caseId);
        access.read(store.employment(file.employmentId()), "adviezen van de bedrijfsarts bekeken");
        return cases.advices(file.caseId());
    }

    private void apply(CaseFile file, BedrijfsartsAdvice advice, Degree degree) {
        Spell spell = file.spells().stream()
                .filter(one -> degree.from() != null && one.days().holds(degree.from()))
                .findFirst()
                .orElse(file.latest());
        checks.requireDegreeDay(spell, degree.from());
        if (degree.incapacity() == null
                || degree.incapacity().signum() < 0
                || degree.incapacity().compareTo(WHOLE) > 0) {
            throw Refused.badRequest("absence.degree.percentage");
        }
        AbsenceEvent change = new AbsenceEvent(
                        spell.ziekmeldingId(), Kind.DEGREE, Source.BEDRIJFSARTS, events.recording(degree.from(), null))
                .to(new Degree(degree.from(), degree.incapacity().setScale(2, RoundingMode.HALF_UP), degree.therapy()))
                .by(advice);
        events.degreeFrom(spell.ziekmeldingId(), degree.from()).ifPresent(change::insteadOf);
        events.add(change);
    }

    private WorkAdvice guarded(WorkAdvice given, CaseFile file) {
        if (given == null) {
            return WorkAdvice.NONE;
        }
        if (given.expectedUntil() != null && given.expectedUntil().isBefore(file.firstDay())) {
            throw new Refused("absence.report.expected-before", given.expectedUntil(), file.firstDay());
        }
        return new WorkAdvice(
                text("Mogelijkheden", given.possibilities()),
                text("Beperkingen in het werk", given.limitations()),
                text("Aanpassingen", given.adaptations()),
                given.expectedUntil());
    }

    private String text(String field, String given) {
        String text = guard.require(field, given, LONGEST_TEXT);
        return text.isEmpty() ? null : text;
    }

    private LocalDate requiredDay(LocalDate day) {
        if (day == null || day.isAfter(today.date())) {
            throw Refused.badRequest("absence.advice.day");
        }
        return day;
    }

    /** The first day about which something else is known. */
    private static LocalDate from(Draft draft) {
        return draft.degrees().stream()
                .map(Degree::from)
                .min(LocalDate::compareTo)
                .orElse(draft.day());
    }

    private CaseFile required(long caseId) {
        CaseFile file = cases.one(caseId).orElseThrow(() -> Refused.notFound("absence.case.not-found", caseId));
        caller.requireEmployer(file.employerId());
        return file;
    }
}
