package nl.noaberwerk.hrm;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.noaberwerk.letters.PdfPages;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.privacy.GuardedText;

/** Answers of calculators on cases: kept as they were, and reckoned again with the law of their day as it is known now. */
@Stateless
@DenyAll
public class KeptCalculations {

    private static final int LONGEST_WORDS = 80;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private AdviceAccess access;

    @Inject
    private AdviceRows rows;

    @Inject
    private LawBook lawBook;

    @Inject
    private PdfPages pages;

    @Inject
    private GuardedText guard;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    /**
     * A kept answer and what it would be now.
     *
     * @param now with the law of the same day as it is known today
     */
    public record Recomputed(KeptCalculation kept, CalculationOutcome then, CalculationOutcome now) {

        /** Whether the answer, a step or how sure a value is has changed since. */
        public boolean isDifferent() {
            return !then.equals(now);
        }

        /** Whether what the answer says has changed since. */
        public boolean isAnswerDifferent() {
            return !then.lines().equals(now.lines());
        }
    }

    /**
     * Reckons it and keeps it on the case.
     *
     * @param employmentId whose dossier filled it in
     * @throws Refused 404 or 403 when the case is not for the caller; when this calculator's facts may not be kept
     */
    @RolesAllowed(Role.HR_ADVISEUR)
    public KeptCalculation keep(
            long caseId, Calculation kind, Optional<Long> employmentId, Map<String, String> values) {
        AdviceCase one = access.worked(caseId);
        if (!kind.isKept()) {
            throw new Refused("hrm.calculation.not-kept", kind.getLabel());
        }
        if (one.isClosed()) {
            throw new Refused("hrm.calculation.closed", one.getNumber());
        }
        if (employmentId.isPresent()
                && one.employment().filter(id -> !id.equals(employmentId.get())).isPresent()) {
            throw new Refused("hrm.calculation.somebody-else", one.getNumber());
        }
        CalculationInput input = known(new CalculationInput(kind, values));
        CalculationOutcome outcome = kind.answer(lawBook.current(), input);
        KeptCalculation kept = new KeptCalculation(caseId, input, outcome).recorded(today.now(), caller.name());
        database.persist(kept);
        access.changed("berekening bij HRM-dossier", one, kind.getLabel());
        return kept;
    }

    /** Only what this calculator asks is kept, and words only when the guard lets them pass. */
    private CalculationInput known(CalculationInput input) {
        List<CalculationField> fields = input.kind().getFields();
        input.values().keySet().stream()
                .filter(name -> fields.stream().noneMatch(field -> field.name().equals(name)))
                .findFirst()
                .ifPresent(name -> {
                    throw input.wrong(name);
                });
        fields.stream()
                .filter(field -> field.form() == CalculationField.Form.WORDS)
                .forEach(field ->
                        input.words(field.name()).ifPresent(text -> guard.require(field.label(), text, LONGEST_WORDS)));
        return input;
    }

    /** The open cases about somebody that the caller may see, on which an answer can be kept. */
    @RolesAllowed(Role.HR_ADVISEUR)
    public List<AdviceRow> casesOf(long employmentId) {
        Employment employment = database.find(Employment.class, employmentId);
        if (employment == null) {
            throw Refused.notFound("personnel.employment.not-found", employmentId);
        }
        caller.requireEmployer(employment.getEmployerId());
        return rows.ofPerson(employment.getEmployerId(), employmentId).stream()
                .filter(row -> row.state() != AdviceState.CLOSED)
                .toList();
    }

    /** The calculations of a case, the newest first; none for who may not see the whole case. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.CONTROLEUR})
    public List<KeptCalculation> of(long caseId) {
        AdviceCase one = access.seen(caseId);
        return access.of(one) == Sight.WHOLE
                ? database.createQuery(
                                "select k from KeptCalculation k where k.caseId = :id order by k.id desc",
                                KeptCalculation.class)
                        .setParameter("id", caseId)
                        .getResultList()
                : List.of();
    }

    /** What was kept, and what it would be now; the look is recorded. @throws Refused 404 when it is not to be seen */
    @RolesAllowed({Role.HR_ADVISEUR, Role.CONTROLEUR})
    public Recomputed recompute(long id) {
        KeptCalculation kept = required(id);
        CalculationOutcome now = kept.getKind().answer(lawBook.current(), kept.input());
        return new Recomputed(kept, kept.getOutcome(), now);
    }

    /** As it was kept, on paper; the look is recorded. @throws Refused 404 when it is not to be seen */
    @RolesAllowed({Role.HR_ADVISEUR, Role.CONTROLEUR})
    public byte[] pdf(long id) {
        KeptCalculation kept = required(id);
        AdviceCase one = access.seen(kept.getCaseId());
        return pages.of(CalculationPage.of(kept, one.getNumber()));
    }

    private KeptCalculation required(long id) {
        KeptCalculation kept = database.find(KeptCalculation.class, id);
        if (kept == null) {
            throw Refused.notFound("hrm.calculation.none", id);
        }
        AdviceCase one = access.seen(kept.getCaseId());
        if (access.of(one) != Sight.WHOLE) {
            throw Refused.notFound("hrm.calculation.none", id);
        }
        access.looked("berekening bekeken", one);
        return kept;
    }
}
