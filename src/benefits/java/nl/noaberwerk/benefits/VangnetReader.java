package nl.noaberwerk.benefits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.noaberwerk.absence.CaseFile;
import nl.noaberwerk.absence.Spell;
import nl.noaberwerk.labour.UwvTerm;
import nl.noaberwerk.labour.Vangnet;
import nl.noaberwerk.personnel.FactStore;
import nl.noaberwerk.platform.LawBook;

/**
 * Which vangnet holds for whom, and by when UWV must be told of a sickness.
 *
 * <p>It checks no role: the nightly work and the timeline have no uwv-medewerker. Only days may go to other roles.
 */
@ApplicationScoped
public class VangnetReader {

    @Inject
    private FactStore store;

    @Inject
    private LawBook lawBook;

    /** What holds or held of these employments, by employment, in order of first day. */
    public Map<Long, List<VangnetFact>> of(Collection<Long> employmentIds) {
        return byEmployment(store.findAll(
                VangnetFact.class, "select f from VangnetFact f where f.employmentId in :list", employmentIds));
    }

    /** The same of everybody of the employer. */
    Map<Long, List<VangnetFact>> ofEmployer(long employerId) {
        return byEmployment(store.ofEmployer(
                VangnetFact.class, "select f from VangnetFact f where f.employerId = :employer", employerId));
    }

    /** The last day for telling UWV of the last sickness of each case, by case; without a known vangnet it is not in it. */
    public Map<Long, LocalDate> reportDue(Collection<CaseFile> files) {
        Map<Long, List<VangnetFact>> facts =
                of(files.stream().map(CaseFile::employmentId).distinct().toList());
        Map<Long, LocalDate> due = new LinkedHashMap<>();
        for (CaseFile file : files) {
            ground(facts.getOrDefault(file.employmentId(), List.of()), file.latest())
                    .ifPresent(fact ->
                            due.put(file.caseId(), term(fact, file.latest()).due()));
        }
        return due;
    }

    /** What holds on the first sick day; what goes with this sickness before the no-riskpolis. */
    static Optional<VangnetFact> ground(List<VangnetFact> facts, Spell spell) {
        return facts.stream()
                .filter(fact -> fact.getTerms().holdsOn(spell.days().first()))
                .min(Comparator.comparing(fact -> fact.getTerms().ground().isNoRisk()));
    }

    UwvTerm term(VangnetFact fact, Spell spell) {
        return UwvTerm.of(
                lawBook.current(),
                fact.getTerms().ground(),
                new UwvTerm.Known(
                        spell.days(),
                        Optional.ofNullable(fact.getTerms().leaveMayBegin()),
                        Optional.ofNullable(fact.getTerms().lastWorkingDay())));
    }

    private static Map<Long, List<VangnetFact>> byEmployment(List<VangnetFact> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        VangnetFact::getEmploymentId,
                        Collectors.collectingAndThen(Collectors.toList(), VangnetReader::standing)));
    }

    private static List<VangnetFact> standing(List<VangnetFact> rows) {
        Map<Vangnet, VangnetFact> last = new LinkedHashMap<>();
        rows.stream()
                .sorted(Comparator.comparing(VangnetFact::getId))
                .forEach(row -> last.put(row.getTerms().ground(), row));
        return last.values().stream()
                .filter(row -> !row.isWithdrawn())
                .sorted(Comparator.comparing(row -> row.getTerms().validFrom()))
                .toList();
    }
}
