package nl.noaberwerk.benefits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.noaberwerk.absence.Spell;
import nl.noaberwerk.absence.Spells;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.personnel.FactStore;

/** Finds, set-wise, of which sicknesses UWV must be told; it checks no role, the services that use it do. */
@ApplicationScoped
public class UwvDuties {

    /** A report is a task from so many days before its last day on. */
    public static final int DAYS_AHEAD = 14;

    /** Sicknesses that ended longer ago are not offered any more. */
    private static final int WEEKS_BACK = 26;

    private static final String TOLD_YES = "select z.employmentId from Ziekmelding z, Particulars p"
            + " where p.ziekmeldingId = z.id and z.employerId = :employer and p.answers.vangnet = true";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private VangnetReader vangnetten;

    @Inject
    private Spells spells;

    @Inject
    private EmployeeNames people;

    @Inject
    private FactStore store;

    /** Of everybody of the employer, without what ended long ago; the first due first. */
    List<UwvDuty> recent(long employerId, LocalDate today) {
        return of(employerId, today.minusWeeks(WEEKS_BACK), today);
    }

    /**
     * Of everybody of the employer, the first due first.
     *
     * @param since sicknesses that ended before are left out
     */
    List<UwvDuty> of(long employerId, LocalDate since, LocalDate today) {
        Map<Long, List<VangnetFact>> facts = vangnetten.ofEmployer(employerId);
        Set<Long> concerned = new HashSet<>(facts.keySet());
        concerned.addAll(database.createQuery(TOLD_YES, Long.class)
                .setParameter("employer", employerId)
                .getResultList());
        List<Spell> all = spells.of(concerned).values().stream()
                .flatMap(List::stream)
                .filter(spell -> spell.days()
                        .lastDay()
                        .filter(last -> last.isBefore(since))
                        .isEmpty())
                .toList();
        return duties(employerId, all, facts, today);
    }

    private List<UwvDuty> duties(
            long employerId, List<Spell> all, Map<Long, List<VangnetFact>> facts, LocalDate today) {
        Map<Long, UwvReport> reports = lastReports(all);
        Map<Long, UwvDispatch> dispatches = dispatches(reports.values());
        Map<Long, EmployeeNames.Named> names =
                people.of(all.stream().map(Spell::employmentId).collect(Collectors.toSet()), today);
        return all.stream()
                .map(spell -> {
                    Optional<VangnetFact> fact =
                            VangnetReader.ground(facts.getOrDefault(spell.employmentId(), List.of()), spell);
                    Optional<UwvReport> report = Optional.ofNullable(reports.get(spell.ziekmeldingId()));
                    EmployeeNames.Named named = names.get(spell.employmentId());
                    return new UwvDuty(
                            employerId,
                            named.personnelNumber(),
                            named.name().sorted(),
                            spell,
                            fact,
                            fact.map(one -> vangnetten.term(one, spell)),
                            report,
                            report.map(one -> dispatches.get(one.getId())));
                })
                .filter(duty -> duty.fact().isPresent() || duty.spell().vangnet())
                .sorted(Comparator.comparing(UwvDuty::due))
                .toList();
    }

    private Map<Long, UwvReport> lastReports(List<Spell> all) {
        Map<Long, UwvReport> last = new HashMap<>();
        store.findAll(
                        UwvReport.class,
                        "select r from UwvReport r where r.ziekmeldingId in :list order by r.id",
                        all.stream().map(Spell::ziekmeldingId).toList())
                .forEach(report -> last.put(report.getZiekmeldingId(), report));
        return last;
    }

    private Map<Long, UwvDispatch> dispatches(Collection<UwvReport> reports) {
        return store
                .findAll(
                        UwvDispatch.class,
                        "select d from UwvDispatch d where d.reportId in :list",
                        reports.stream().map(UwvReport::getId).toList())
                .stream()
                .collect(Collectors.toMap(UwvDispatch::getReportId, Function.identity()));
    }
}
