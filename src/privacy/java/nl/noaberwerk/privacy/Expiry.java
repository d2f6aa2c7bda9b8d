package nl.noaberwerk.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.FactStore;
import nl.noaberwerk.personnel.Retained;
import nl.noaberwerk.personnel.RetainedItem;
import nl.noaberwerk.platform.LawBook;

/** Finds what the areas may let go; it checks no role: the services and the nightly work that use it do. */
@ApplicationScoped
public class Expiry {

    private static final String HOLDS = "select h.personId from LegalHold h where h.employerId = :employer"
            + " and h.firstDay <= :day and not exists"
            + " (select 1 from LegalHoldEnd e where e.legalHoldId = h.id and e.lastDay < :day)";

    @PersistenceContext
    private EntityManager database;

    @Inject
    @Any
    private Instance<Retained> areas;

    @Inject
    private FactStore store;

    @Inject
    private LawBook lawBook;

    /** The kinds of things with their terms, by name. */
    List<RetainedKind> kinds(LocalDate day) {
        return areas.stream()
                .map(area -> new RetainedKind(area, RetentionTerm.of(lawBook.current(), area.term(), day)))
                .sorted(Comparator.comparing(RetainedKind::what))
                .toList();
    }

    /** What of the employer and the kind has passed its term on the day, the longest ago first. */
    List<ExpiredItem> of(RetainedKind kind, long employerId, LocalDate day) {
        List<RetainedItem> expired = kind.area().ended(employerId, kind.term().latestEnd(day)).stream()
                .filter(item -> kind.term().keptThrough(item.ended()).isBefore(day))
                .toList();
        Map<Long, Employment> owners = owners(employerId, expired);
        Set<Long> held = held(employerId, day);
        return expired.stream()
                .filter(item -> owners.containsKey(item.employmentId()))
                .map(item -> expired(kind, item, owners.get(item.employmentId()), held))
                .sorted(Comparator.comparing(ExpiredItem::keptThrough))
                .toList();
    }

    private static ExpiredItem expired(RetainedKind kind, RetainedItem item, Employment owner, Set<Long> held) {
        return new ExpiredItem(
                kind.what(),
                item,
                kind.term().keptThrough(item.ended()),
                new ExpiredItem.Owner(owner.getPersonId(), owner.getPersonnelNumber()),
                held.contains(owner.getPersonId()));
    }

    private Map<Long, Employment> owners(long employerId, Collection<RetainedItem> items) {
        Set<Long> ids = items.stream().map(RetainedItem::employmentId).collect(Collectors.toSet());
        return store.findAll(Employment.class, "select e from Employment e where e.id in :list", ids).stream()
                .filter(owner -> owner.getEmployerId() == employerId)
                .collect(Collectors.toMap(Employment::getId, owner -> owner));
    }

    private Set<Long> held(long employerId, LocalDate day) {
        return new HashSet<>(database.createQuery(HOLDS, Long.class)
                .setParameter("employer", employerId)
                .setParameter("day", day)
                .getResultList());
    }
}
