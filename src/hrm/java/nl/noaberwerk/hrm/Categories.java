package nl.noaberwerk.hrm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import nl.noaberwerk.platform.Refused;

/** Reads what cases can be about, and the words for an advice, as they hold on a day; it checks no role. */
@ApplicationScoped
public class Categories {

    private static final Comparator<AdviceCategory> LATER = Comparator.comparing(AdviceCategory::getValidFrom)
            .thenComparing(AdviceCategory::getRecordedAt)
            .thenComparing(AdviceCategory::getId);

    private static final Comparator<AdviceTemplate> NEWER = Comparator.comparing(AdviceTemplate::getValidFrom)
            .thenComparing(AdviceTemplate::getRecordedAt)
            .thenComparing(AdviceTemplate::getId);

    @PersistenceContext
    private EntityManager database;

    /** By code, in their order; also those that are not in use any more, for cases that have them. */
    Map<String, AdviceCategory> on(LocalDate day) {
        Map<String, AdviceCategory> found = database.createQuery(
                        "select c from AdviceCategory c where c.validFrom <= :day", AdviceCategory.class)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toMap(AdviceCategory::getCode, one -> one, BinaryOperator.maxBy(LATER)));
        Map<String, AdviceCategory> ordered = new LinkedHashMap<>();
        found.values().stream()
                .sorted(Comparator.comparing(AdviceCategory::getPlace).thenComparing(AdviceCategory::getLabel))
                .forEach(one -> ordered.put(one.getCode(), one));
        return ordered;
    }

    /** Those that a new case can have. */
    List<AdviceCategory> inUse(LocalDate day) {
        return on(day).values().stream().filter(AdviceCategory::isInUse).toList();
    }

    /** @throws Refused when there is none of this code, or it is not in use */
    AdviceCategory required(String code, LocalDate day) {
        AdviceCategory found = code == null ? null : on(day).get(code);
        if (found == null || !found.isInUse()) {
            throw Refused.badRequest("hrm.category.unknown", code == null ? "" : code);
        }
        return found;
    }

    /** The words as they hold on the day, by title; those for the category first. */
    List<AdviceTemplate> templates(String category, LocalDate day) {
        return templates(day).stream()
                .filter(AdviceTemplate::isInUse)
                .sorted(Comparator.comparing(
                                (AdviceTemplate one) -> !one.getCategory().equals(category))
                        .thenComparing(AdviceTemplate::getTitle))
                .toList();
    }

    /** All of them, also those that are not in use any more. */
    List<AdviceTemplate> templates(LocalDate day) {
        return database
                .createQuery("select t from AdviceTemplate t where t.validFrom <= :day", AdviceTemplate.class)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toMap(AdviceTemplate::getCode, one -> one, BinaryOperator.maxBy(NEWER)))
                .values()
                .stream()
                .sorted(Comparator.comparing(AdviceTemplate::getTitle))
                .toList();
    }
}
