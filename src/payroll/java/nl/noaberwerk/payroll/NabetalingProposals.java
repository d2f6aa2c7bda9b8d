package nl.noaberwerk.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.noaberwerk.absence.PaidAbsences;
import nl.noaberwerk.labour.PaidAbsence;
import nl.noaberwerk.leave.LeaveTaken;
import nl.noaberwerk.leave.PaidLeave;
import nl.noaberwerk.payroll.PaidWages.Paid;
import nl.noaberwerk.personnel.EmploymentFacts;
import nl.noaberwerk.personnel.EmploymentFactsReader;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.wages.MonthItems;
import nl.noaberwerk.wages.SettledMonths;

/**
 * Works out, set-wise, what approved months would have been with what is known now: the wage only, gross.
 *
 * <p>A fixed number of queries, and two for each month that is touched. It checks no role: a salary run that goes on after
 * a crash has no caller. The services that use it do.
 */
@ApplicationScoped
class NabetalingProposals {

    private static final Comparator<NabetalingProposal> ORDER = Comparator.comparing(
                    (NabetalingProposal one) -> one.personnelNumber().length())
            .thenComparing(NabetalingProposal::personnelNumber)
            .thenComparing(NabetalingProposal::month);

    private static final String REFUSALS = "select r from NabetalingRefusal r where r.employmentId in"
            + " (select e.id from Employment e where e.employerId = :employer)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PaidWages paidWages;

    @Inject
    private EmploymentFactsReader personnel;

    @Inject
    private SettledMonths settledMonths;

    @Inject
    private OpenMonth openMonth;

    @Inject
    private PaidAbsences absences;

    @Inject
    private LeaveTaken leaves;

    @Inject
    private MonthItems items;

    @Inject
    private LawBook lawBook;

    /** Those of an employer by personnel number and month, also those that somebody refused. */
    List<NabetalingProposal> of(long employerId) {
        Map<YearMonth, Map<Long, Paid>> paid = paidWages.touched(employerId);
        if (paid.isEmpty()) {
            return List.of();
        }
        Set<Long> people = new HashSet<>();
        paid.values().forEach(month -> people.addAll(month.keySet()));
        Map<Long, Map<YearMonth, Euro>> settled = settledMonths.of(people);
        Set<Long> inService = new HashSet<>(personnel.idsIn(employerId, openMonth.firstOpen(employerId)));
        List<NabetalingProposal> proposals = new ArrayList<>();
        paid.forEach((month, wages) -> proposals.addAll(
                differences(past(month, wages.keySet()), wages, personnel.of(wages.keySet(), month), settled).stream()
                        .map(one -> one.inService(inService.contains(one.employmentId())))
                        .toList()));
        return withRefusals(proposals, employerId);
    }

    /** The proposals of one month; whose dossier is incomplete by now has none. */
    static List<NabetalingProposal> differences(
            PastWage wage,
            Map<Long, Paid> paid,
            Collection<EmploymentFacts> known,
            Map<Long, Map<YearMonth, Euro>> settled) {
        Map<Long, EmploymentFacts> facts = new HashMap<>();
        known.forEach(person -> facts.put(person.employmentId(), person));
        return paid.values().stream()
                .flatMap(was -> wage.of(Optional.ofNullable(facts.get(was.employmentId()))).stream()
                        .map(becomes -> proposal(was, becomes, settled)))
                .filter(proposal -> !proposal.difference().isZero())
                .toList();
    }

    private PastWage past(YearMonth month, Set<Long> people) {
        Map<Long, PaidAbsence> absent = absences.of(people);
        Map<Long, List<PaidLeave>> taken = leaves.of(people, month);
        Set<Long> away = new HashSet<>(absent.keySet());
        away.addAll(taken.keySet());
        return new PastWage(lawBook.current(), month, absent, items.of(away, month)).with(taken);
    }

    private static NabetalingProposal proposal(Paid was, Euro becomes, Map<Long, Map<YearMonth, Euro>> settled) {
        Euro before = settled.getOrDefault(was.employmentId(), Map.of()).getOrDefault(was.month(), Euro.ZERO);
        return new NabetalingProposal(
                was.employmentId(),
                was.personnelNumber(),
                was.name(),
                was.month(),
                was.wage(),
                becomes,
                before,
                true,
                Optional.empty());
    }

    private List<NabetalingProposal> withRefusals(List<NabetalingProposal> proposals, long employerId) {
        Map<Long, List<NabetalingRefusal>> refusals = em.createQuery(REFUSALS, NabetalingRefusal.class)
                .setParameter("employer", employerId)
                .getResultStream()
                .collect(Collectors.groupingBy(NabetalingRefusal::employmentId));
        return proposals.stream()
                .map(proposal -> proposal.with(refusals.getOrDefault(proposal.employmentId(), List.of()).stream()
                        .filter(refusal -> refusal.isAbout(proposal))
                        .findFirst()))
                .sorted(ORDER)
                .toList();
    }
}
