package nl.noaberwerk.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads cases set-wise, as they stand after every correction.
 *
 * <p>It checks no role and logs no read: a nightly job or a salary run has no caller. The services that use it do.
 */
@ApplicationScoped
public class CaseReader {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Spells spells;

    /** The cases of the employer that have no end, or one on or after the day; by first day. */
    public List<CaseFile> openOn(long employerId, LocalDate day) {
        return files(database.createQuery(
                        "select c from AbsenceCase c where c.employerId = :employer and c.mergedInto is null"
                                + " and not c.withdrawn and (c.lastDay is null or c.lastDay >= :day)"
                                + " order by c.firstDay, c.id",
                        AbsenceCase.class)
                .setParameter("employer", employerId)
                .setParameter("day", day)
                .getResultList());
    }

    /** All cases of these employments, by employment, in order of first day. */
    public Map<Long, List<CaseFile>> of(Collection<Long> employmentIds) {
        if (employmentIds.isEmpty()) {
            return Map.of();
        }
        return files(database.createQuery(
                                "select c from AbsenceCase c where c.employmentId in :list and c.mergedInto is null"
                                        + " and not c.withdrawn order by c.firstDay, c.id",
                                AbsenceCase.class)
                        .setParameter("list", employmentIds)
                        .getResultList())
                .stream()
                .collect(Collectors.groupingBy(CaseFile::employmentId));
    }

    /** The living ones of these cases, in the order given. */
    public List<CaseFile> all(List<Long> caseIds) {
        Map<Long, AbsenceCase> found = database.createQuery(
                        "select c from AbsenceCase c where c.id in :list and c.mergedInto is null and not c.withdrawn",
                        AbsenceCase.class)
                .setParameter("list", caseIds)
                .getResultStream()
                .collect(Collectors.toMap(AbsenceCase::getId, Function.identity()));
        return files(caseIds.stream().filter(found::containsKey).map(found::get).toList());
    }

    /** What holds of what was told about these ziekmeldingen, by ziekmelding. */
    public Map<Long, Answers> answers(List<Long> ziekmeldingIds) {
        return database.createQuery("select p from Particulars p where p.ziekmeldingId in :list", Particulars.class)
                .setParameter("list", ziekmeldingIds)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        Particulars::getZiekmeldingId,
                        Collectors.collectingAndThen(
                                Collectors.maxBy(Comparator.comparing(Particulars::getId)),
                                last -> last.orElseThrow().getAnswers())));
    }

    /** The case with the number, or the one into which it was joined; empty when it was withdrawn or never was. */
    public Optional<CaseFile> one(long caseId) {
        AbsenceCase found = database.find(AbsenceCase.class, caseId);
        while (found != null && found.mergedInto().isPresent()) {
            found = database.find(AbsenceCase.class, found.mergedInto().orElseThrow());
        }
        return found == null || found.isWithdrawn()
                ? Optional.empty()
                : files(List.of(found)).stream().findFirst();
    }

    /** What the bedrijfsarts advised about the case and about those that were joined to it, the newest first. */
    public List<BedrijfsartsAdvice> advices(long caseId) {
        return database.createQuery(
                        "select a from BedrijfsartsAdvice a, AbsenceCase c where c.id = a.caseId"
                                + " and (c.id = :case or c.mergedInto = :case) order by a.adviceDay desc, a.id desc",
                        BedrijfsartsAdvice.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** The hours worked per week of the case, as recorded last, the newest week first. */
    public List<HoursWorkedWeek> hours(long caseId) {
        Map<LocalDate, HoursWorkedWeek> last = new HashMap<>();
        database.createQuery(
                        "select h from HoursWorkedWeek h, AbsenceCase c where c.id = h.caseId"
                                + " and (c.id = :case or c.mergedInto = :case) order by h.id",
                        HoursWorkedWeek.class)
                .setParameter("case", caseId)
                .getResultStream()
                .forEach(row -> last.put(row.getWeek(), row));
        return last.values().stream()
                .sorted(Comparator.comparing(HoursWorkedWeek::getWeek).reversed())
                .toList();
    }

    private List<CaseFile> files(List<AbsenceCase> cases) {
        Map<Long, List<Spell>> byCase =
                spells
                        .of(cases.stream()
                                .map(AbsenceCase::getEmploymentId)
                                .distinct()
                                .toList())
                        .values()
                        .stream()
                        .flatMap(List::stream)
                        .collect(Collectors.groupingBy(Spell::caseId));
        return cases.stream()
                .filter(one -> byCase.containsKey(one.getId()))
                .map(file(byCase))
                .toList();
    }

    private static Function<AbsenceCase, CaseFile> file(Map<Long, List<Spell>> byCase) {
        return one -> new CaseFile(one.getId(), one.getEmployerId(), one.getEmploymentId(), byCase.get(one.getId()));
    }
}
