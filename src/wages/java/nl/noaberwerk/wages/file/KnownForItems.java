package nl.noaberwerk.wages.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.CostCentre;
import nl.noaberwerk.personnel.DatedFact;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.EmploymentFact;
import nl.noaberwerk.personnel.EndOfService;
import nl.noaberwerk.personnel.FactStore;
import nl.noaberwerk.personnel.FileRow;
import nl.noaberwerk.personnel.NameFact;
import nl.noaberwerk.wages.ItemSource;
import nl.noaberwerk.wages.VariableItem;
import nl.noaberwerk.wages.WageComponent;
import nl.noaberwerk.wages.WageComponents;
import org.hibernate.Session;

/** Reads at once all that the rows of a file with items are held against. */
@ApplicationScoped
class KnownForItems {

    private static final Comparator<DatedFact> STRENGTH = Comparator.comparing(DatedFact::getValidFrom)
            .thenComparing(DatedFact::getRecordedAt)
            .thenComparing(DatedFact::getId);

    private static final int MOST_IN_LIST = 5_000;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private FactStore store;

    @Inject
    private WageComponents components;

    /** What is stored about the people of a file, and which components hold. */
    static final class Known {

        private final Map<String, Employment> employments;
        private final Map<Long, String> names;
        private final Map<Long, LocalDate> lastDays;
        private final Set<String> costCentres;
        private final Map<Long, List<VariableItem>> items;
        private final Function<YearMonth, Map<String, WageComponent>> inMonth;
        private final Map<YearMonth, Map<String, WageComponent>> definitions = new HashMap<>();

        /**
         * @param employments by personnel number
         * @param people names and last days by employment
         * @param costCentres those that employees have or had
         * @param items those that count, by employment
         * @param inMonth the components that hold in a month
         */
        Known(
                Collection<Employment> employments,
                People people,
                Set<String> costCentres,
                Collection<VariableItem> items,
                Function<YearMonth, Map<String, WageComponent>> inMonth) {
            this.employments = employments.stream()
                    .collect(Collectors.toMap(one -> folded(one.getPersonnelNumber()), Function.identity()));
            this.names = people.names();
            this.lastDays = people.lastDays();
            this.costCentres = costCentres;
            this.items = items.stream().collect(Collectors.groupingBy(VariableItem::getEmploymentId));
            this.inMonth = inMonth;
        }

        Optional<Employment> employment(FileRow row) {
            return Optional.ofNullable(employments.get(folded(row.personnelNumber())));
        }

        /** By surname; empty when she is not known. */
        String name(FileRow row) {
            return employment(row).map(Employment::getId).map(names::get).orElse("");
        }

        Optional<LocalDate> lastDay(Employment employment) {
            return Optional.ofNullable(lastDays.get(employment.getId()));
        }

        /** Those that hold in the month, by code. */
        Map<String, WageComponent> components(YearMonth month) {
            return definitions.computeIfAbsent(month, inMonth);
        }

        boolean isKnownCostCentre(String code) {
            return costCentres.isEmpty() || costCentres.contains(code);
        }

        /** The items of the employee that count, given for a month of the file or to come in one. */
        List<VariableItem> items(long employmentId) {
            return items.getOrDefault(employmentId, List.of());
        }
    }

    /** Names by surname and last days in service, by employment. */
    record People(Map<Long, String> names, Map<Long, LocalDate> lastDays) {}

    Known of(long employerId, List<FileRow> rows) {
        Set<String> numbers = rows.stream()
                .map(FileRow::personnelNumber)
                .map(KnownForItems::folded)
                .collect(Collectors.toSet());
        List<Employment> employments = store
                .ofEmployer(Employment.class, "select e from Employment e where e.employerId = :employer", employerId)
                .stream()
                .filter(one -> numbers.contains(folded(one.getPersonnelNumber())))
                .toList();
        List<Long> ids = employments.stream().map(Employment::getId).toList();
        return new Known(
                employments, people(employments, ids), costCentres(employerId), items(ids, rows), components::inMonth);
    }

    private People people(List<Employment> employments, List<Long> ids) {
        Map<Long, NameFact> ofPerson = new HashMap<>();
        store
                .findAll(
                        NameFact.class,
                        "select f from NameFact f where f.personId in :list",
                        employments.stream()
                                .map(Employment::getPersonId)
                                .distinct()
                                .toList())
                .stream()
                .sorted(STRENGTH)
                .forEach(fact -> ofPerson.put(fact.getPersonId(), fact));
        Map<Long, String> names = new HashMap<>();
        employments.stream()
                .filter(one -> ofPerson.containsKey(one.getPersonId()))
                .forEach(one -> names.put(
                        one.getId(), ofPerson.get(one.getPersonId()).getName().sorted()));
        Map<Long, LocalDate> lastDays = new HashMap<>();
        latest(EndOfService.class, "select f from EndOfService f where f.employmentId in :list", ids)
                .forEach((id, fact) -> lastDays.put(id, fact.getLastDay()));
        return new People(names, lastDays);
    }

    private <T extends EmploymentFact> Map<Long, T> latest(Class<T> kind, String query, List<Long> ids) {
        Map<Long, T> latest = new HashMap<>();
        store.findAll(kind, query, ids).stream()
                .sorted(STRENGTH)
                .forEach(fact -> latest.put(fact.getEmploymentId(), fact));
        return latest;
    }

    private Set<String> costCentres(long employerId) {
        return store
                .ofEmployer(
                        CostCentre.class,
                        "select c from CostCentre c, Employment e where e.id = c.employmentId"
                                + " and e.employerId = :employer and c.code is not null",
                        employerId)
                .stream()
                .map(CostCentre::getCode)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** What was given for the months of the file; what takes a voorschot back comes by itself and is no row. */
    private List<VariableItem> items(List<Long> ids, List<FileRow> rows) {
        TreeSet<YearMonth> months = rows.stream()
                .flatMap(row -> row.get(ItemColumns.MONTH).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        List<VariableItem> found = new ArrayList<>();
        for (int from = 0; from < ids.size() && !months.isEmpty(); from += MOST_IN_LIST) {
            found.addAll(items(ids.subList(from, Math.min(ids.size(), from + MOST_IN_LIST)), months));
        }
        return found;
    }

    private List<VariableItem> items(List<Long> ids, TreeSet<YearMonth> months) {
        return database
                .unwrap(Session.class)
                .createSelectionQuery(
                        "select i from VariableItem i where i.employmentId in :list"
                                + " and i.askedMonth between :first and :last"
                                + " and not exists (select w.id from ItemWithdrawal w where w.itemId = i.id)",
                        VariableItem.class)
                .setParameterList("list", ids)
                .setParameter("first", months.first())
                .setParameter("last", months.last())
                .setReadOnly(true)
                .getResultList()
                .stream()
                .filter(item -> months.contains(item.getAskedMonth()) && item.getSource() != ItemSource.ADVANCE)
                .toList();
    }

    private static String folded(String number) {
        return number.toLowerCase(Locale.ROOT);
    }
}
