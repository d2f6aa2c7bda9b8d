package nl.noaberwerk.poortwachter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.noaberwerk.absence.AbsenceChanged;
import nl.noaberwerk.absence.AbsencesImported;
import nl.noaberwerk.absence.CaseFile;
import nl.noaberwerk.absence.CaseReader;
import nl.noaberwerk.absence.Spell;
import nl.noaberwerk.benefits.VangnetReader;
import nl.noaberwerk.labour.CaseFact;
import nl.noaberwerk.labour.CaseFacts;
import nl.noaberwerk.labour.DaySpan;
import nl.noaberwerk.labour.FactKind;
import nl.noaberwerk.labour.Obligation;
import nl.noaberwerk.labour.ObligationState;
import nl.noaberwerk.labour.Poortwachter;
import nl.noaberwerk.labour.Ziekteperiode;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.rules.AowLeeftijd;
import nl.noaberwerk.rules.Law;

/**
 * Keeps the obligations of cases true to what is known: computed anew whenever something changes, and every night.
 *
 * <p>It checks no role: it follows from what others recorded, who were checked.
 */
@ApplicationScoped
public class ObligationBook {

    private static final int AT_ONCE = 500;
    private static final String SYSTEM = "systeem";
    private static final String VANGNET = "poortwachter.vangnet";
    private static final String FIRST_OBLIGATION = "poortwachter.probleemanalyse";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private CaseReader cases;

    @Inject
    private CaseFactLog facts;

    @Inject
    private Circumstances circumstances;

    @Inject
    private VangnetReader vangnetten;

    @Inject
    private LawBook lawBook;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    /** Something about the absence of somebody changed: all her cases are computed anew. */
    public void changed(@Observes AbsenceChanged change) {
        database.flush();
        List<CaseFile> living = cases.of(List.of(change.employmentId())).getOrDefault(change.employmentId(), List.of());
        Recording recording = new Recording(change.from(), today.now(), caller.name(), change.what());
        living.forEach(file -> inherit(file, recording));
        settle(living, recording);
        lapseWhatIsLeft(List.of(change.employmentId()), recording);
    }

    /** A whole log was taken over: many at once, and only of cases that became one is there something to inherit. */
    public void imported(@Observes AbsencesImported log) {
        database.flush();
        Recording recording = new Recording(log.from(), today.now(), caller.name(), log.what());
        cases.of(log.joined()).values().forEach(files -> files.forEach(file -> inherit(file, recording)));
        for (int from = 0; from < log.employmentIds().size(); from += AT_ONCE) {
            List<Long> some = log.employmentIds()
                    .subList(from, Math.min(log.employmentIds().size(), from + AT_ONCE));
            settle(cases.of(some).values().stream().flatMap(List::stream).toList(), recording);
            lapseWhatIsLeft(some, recording);
            database.flush();
        }
    }

    /** Computes the case anew after something was recorded. @param why in Dutch, for the history */
    void changed(CaseFile file, String why) {
        database.flush();
        settle(List.of(file), new Recording(today.date(), today.now(), caller.name(), why));
    }

    /** Computes many anew; nobody is calling. */
    void everyNight(List<CaseFile> files) {
        Recording recording = new Recording(today.date(), today.now(), SYSTEM, "de wet of de gegevens zijn veranderd");
        for (int from = 0; from < files.size(); from += AT_ONCE) {
            settle(files.subList(from, Math.min(files.size(), from + AT_ONCE)), recording);
            database.flush();
            database.clear();
        }
    }

    /** The obligations of the case as they are kept; computed only, when the case was too short to keep any. */
    List<StoredObligation> of(CaseFile file) {
        List<StoredObligation> kept = kept(List.of(file.caseId()));
        return (kept.isEmpty()
                        ? computed(List.of(file)).get(file.caseId()).stream()
                                .map(one -> new StoredObligation(file, one))
                        : kept.stream().sorted(StoredObligation.ORDER))
                .toList();
    }

    /** A case to which another was joined keeps its casemanager, or gets the one of the other. */
    private void inherit(CaseFile file, Recording recording) {
        if (facts.casemanagers(List.of(file.caseId())).isEmpty()) {
            facts.casemanagers(file.caseId()).stream()
                    .findFirst()
                    .ifPresent(before -> database.persist(before.of(file, recording)));
        }
    }

    private void settle(List<CaseFile> files, Recording recording) {
        List<Long> ids = files.stream().map(CaseFile::caseId).toList();
        Map<Long, List<StoredObligation>> kept =
                kept(ids).stream().collect(Collectors.groupingBy(StoredObligation::getCaseId));
        List<CaseFile> asked = files.stream()
                .filter(file -> kept.containsKey(file.caseId()) || isLong(file))
                .toList();
        Map<Long, List<Obligation>> computed = computed(asked);
        Map<Long, List<RecordedFact>> recorded = facts.standing(ids);
        for (CaseFile file : asked) {
            List<StoredObligation> before = kept.getOrDefault(file.caseId(), List.of());
            Settlement settlement = Settlement.of(file, before, computed.get(file.caseId()), recording);
            settlement.added().forEach(database::persist);
            List<StoredObligation> all = new ArrayList<>(before);
            all.addAll(settlement.added());
            sign(all, recorded.getOrDefault(file.caseId(), List.of()));
            settlement.changes().forEach(database::persist);
        }
    }

    /** A short absence asks nothing of anybody: only what goes on, or lasted until the first term, is kept. */
    private boolean isLong(CaseFile file) {
        return isOpen(file)
                || file.period().daysCounted(today.date())
                        >= law().number(FIRST_OBLIGATION, file.firstDay()).intValueExact();
    }

    private boolean isOpen(CaseFile file) {
        return file.lastDay().filter(last -> last.isBefore(today.date())).isEmpty();
    }

    private static void sign(List<StoredObligation> all, List<RecordedFact> recorded) {
        for (StoredObligation one : all) {
            one.doneOn()
                    .ifPresent(day -> recorded.stream()
                            .filter(fact -> one.getKind()
                                    .doneBy()
                                    .filter(fact.getKind()::equals)
                                    .isPresent())
                            .filter(fact -> fact.getDay().equals(day))
                            .findFirst()
                            .ifPresent(fact -> one.doneBy(fact.getRecordedBy())));
        }
    }

    private Map<Long, List<Obligation>> computed(List<CaseFile> files) {
        List<Long> ids = files.stream().map(CaseFile::caseId).toList();
        Map<Long, List<RecordedFact>> recorded = facts.standing(ids);
        Map<Long, Casemanager> managers = facts.casemanagers(ids);
        Map<Long, Circumstances.Known> known =
                circumstances.of(files.stream().map(CaseFile::employmentId).collect(Collectors.toSet()));
        Map<Long, LocalDate> dueAtUwv = vangnetten.reportDue(files);
        Law law = law();
        Poortwachter poortwachter = new Poortwachter(law);
        return files.stream().collect(Collectors.toMap(CaseFile::caseId, file -> {
            Circumstances.Known one = known.get(file.employmentId());
            List<CaseFact> all = new ArrayList<>();
            recorded.getOrDefault(file.caseId(), List.of()).forEach(fact -> all.add(fact.fact()));
            if (managers.containsKey(file.caseId())) {
                all.add(new CaseFact(
                        FactKind.CASEMANAGER, managers.get(file.caseId()).getFrom()));
            }
            addKnown(all, one, law);
            uwvDue(file, dueAtUwv, law).ifPresent(day -> all.add(new CaseFact(FactKind.UWV_UITERLIJK, day)));
            return poortwachter.of(period(file), new CaseFacts(all), one.regeling());
        }));
    }

    private static void addKnown(List<CaseFact> all, Circumstances.Known known, Law law) {
        new AowLeeftijd(law).reachedOn(known.birthDate()).ifPresent(day -> all.add(new CaseFact(FactKind.AOW, day)));
        known.lastDay().ifPresent(day -> all.add(new CaseFact(FactKind.EINDE_DIENSTVERBAND, day)));
    }

    /** By the ground that is known; as long as it is not, by the usual term of what the ziekmelding says. */
    private static Optional<LocalDate> uwvDue(CaseFile file, Map<Long, LocalDate> byGround, Law law) {
        return Optional.ofNullable(byGround.get(file.caseId()))
                .or(() -> file.spells().stream()
                        .filter(Spell::vangnet)
                        .findFirst()
                        .map(spell -> file.period()
                                .dayNumber(law.number(VANGNET, file.firstDay()).intValueExact())));
    }

    /** A recovery that lies ahead is not there yet: until then everything is still asked. */
    private Ziekteperiode period(CaseFile file) {
        List<DaySpan> days = new ArrayList<>(file.period().spans());
        if (isOpen(file)) {
            LocalDate first = days.remove(days.size() - 1).first();
            days.add(new DaySpan(first, null));
        }
        return new Ziekteperiode(days);
    }

    private List<StoredObligation> kept(Collection<Long> caseIds) {
        return caseIds.isEmpty()
                ? List.of()
                : database.createQuery(
                                "select o from StoredObligation o where o.caseId in :cases", StoredObligation.class)
                        .setParameter("cases", caseIds)
                        .getResultList();
    }

    /** A case that was withdrawn, or joined to another which has the obligations now. */
    private void lapseWhatIsLeft(List<Long> employmentIds, Recording recording) {
        database.createQuery(
                        "select o from StoredObligation o, AbsenceCase c where c.id = o.caseId"
                                + " and o.employmentId in :employments and (c.withdrawn or c.mergedInto is not null)"
                                + " and o.state in :states",
                        StoredObligation.class)
                .setParameter("employments", employmentIds)
                .setParameter("states", List.of(ObligationState.OPEN, ObligationState.MOMENT, ObligationState.MISSED))
                .getResultList()
                .forEach(one -> one.lapse(recording).ifPresent(database::persist));
    }

    private Law law() {
        return lawBook.current();
    }
}
