package nl.noaberwerk.absence.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.noaberwerk.absence.Spell;
import nl.noaberwerk.absence.Spells;
import nl.noaberwerk.labour.DaySpan;
import nl.noaberwerk.personnel.DatedFact;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.EndOfService;
import nl.noaberwerk.personnel.FactStore;
import nl.noaberwerk.personnel.FileRow;
import nl.noaberwerk.platform.Today;

/** Reads at once all that the rows of an absence log are held against. */
@ApplicationScoped
class KnownForLog {

    @Inject
    private FactStore store;

    @Inject
    private EmployeeNames people;

    @Inject
    private Spells spells;

    @Inject
    private Today today;

    /**
     * What is stored about the people of a log.
     *
     * @param employments by personnel number in small letters
     * @param names by employment
     * @param lastDays in service, by employment
     */
    record Known(
            Map<String, Employment> employments,
            Map<Long, String> names,
            Map<Long, LocalDate> lastDays,
            Map<Long, List<Spell>> spells,
            Map<Long, List<DaySpan>> leaves,
            LocalDate today) {

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

        PersonLog log(Employment employment) {
            return new PersonLog(
                    spells.getOrDefault(employment.getId(), List.of()),
                    leaves.getOrDefault(employment.getId(), List.of()));
        }
    }

    Known of(long employerId, List<FileRow> rows) {
        Set<String> numbers =
                rows.stream().map(row -> folded(row.personnelNumber())).collect(Collectors.toSet());
        Map<String, Employment> employments = store
                .ofEmployer(Employment.class, "select e from Employment e where e.employerId = :employer", employerId)
                .stream()
                .filter(one -> numbers.contains(folded(one.getPersonnelNumber())))
                .collect(Collectors.toMap(one -> folded(one.getPersonnelNumber()), Function.identity()));
        List<Long> ids = employments.values().stream().map(Employment::getId).toList();
        Map<Long, String> names = new HashMap<>();
        people.of(ids, today.date())
                .forEach((id, named) -> names.put(id, named.name().sorted()));
        return new Known(employments, names, lastDays(ids), spells.of(ids), spells.leaves(ids), today.date());
    }

    private Map<Long, LocalDate> lastDays(List<Long> ids) {
        Map<Long, LocalDate> lastDays = new HashMap<>();
        store.findAll(EndOfService.class, "select f from EndOfService f where f.employmentId in :list", ids).stream()
                .sorted(DatedFact.STRENGTH)
                .forEach(fact -> lastDays.put(fact.getEmploymentId(), fact.getLastDay()));
        return lastDays;
    }

    private static String folded(String number) {
        return number.toLowerCase(Locale.ROOT);
    }
}
