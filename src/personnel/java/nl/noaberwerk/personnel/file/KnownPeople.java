package nl.noaberwerk.personnel.file;

import static nl.noaberwerk.personnel.PersonnelColumns.BSN;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.Bsn;
import nl.noaberwerk.personnel.DatedFact;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.EmploymentFact;
import nl.noaberwerk.personnel.FactStore;
import nl.noaberwerk.personnel.FileRow;
import nl.noaberwerk.personnel.History;
import nl.noaberwerk.personnel.Person;
import nl.noaberwerk.personnel.PersonFact;
import nl.noaberwerk.platform.SecretText;

/** All that is stored about the people of a file, read at once. */
final class KnownPeople {

    private static final History NOTHING = new History(List.of());

    private final Map<String, Employment> employments;
    private final Map<Long, Person> people;
    private final Map<Bsn, Person> byBsn = new HashMap<>();
    private final Map<Long, History> ofPerson;
    private final Map<Long, History> ofEmployment;

    private KnownPeople(FactStore store, long employerId, List<FileRow> rows) {
        Set<String> numbers = rows.stream()
                .map(FileRow::personnelNumber)
                .map(KnownPeople::folded)
                .collect(Collectors.toSet());
        employments =
                store
                        .ofEmployer(
                                Employment.class,
                                "select e from Employment e where e.employerId = :employer",
                                employerId)
                        .stream()
                        .filter(known -> numbers.contains(folded(known.getPersonnelNumber())))
                        .collect(Collectors.toMap(known -> folded(known.getPersonnelNumber()), Function.identity()));
        people = peopleOf(store, rows);
        people.values().forEach(person -> byBsn.put(person.bsn(), person));
        ofPerson = histories(
                store.findAll(
                        PersonFact.class, "select f from PersonFact f where f.personId in :list", people.keySet()),
                PersonFact::getPersonId);
        ofEmployment = histories(
                store.findAll(
                        EmploymentFact.class,
                        "select f from EmploymentFact f where f.employmentId in :list",
                        employments.values().stream().map(Employment::getId).toList()),
                EmploymentFact::getEmploymentId);
    }

    static KnownPeople of(FactStore store, long employerId, List<FileRow> rows) {
        return new KnownPeople(store, employerId, rows);
    }

    Optional<Employment> employment(FileRow row) {
        return Optional.ofNullable(employments.get(folded(row.personnelNumber())));
    }

    /** The person with the BSN of the row, at whichever employer. */
    Optional<Person> person(FileRow row) {
        return row.get(BSN).map(byBsn::get);
    }

    Person personOf(Employment employment) {
        return people.get(employment.getPersonId());
    }

    History of(Person person) {
        return ofPerson.getOrDefault(person.getId(), NOTHING);
    }

    History of(Employment employment) {
        return ofEmployment.getOrDefault(employment.getId(), NOTHING);
    }

    private Map<Long, Person> peopleOf(FactStore store, List<FileRow> rows) {
        SecretText secret = SecretText.configured();
        Set<String> ciphers = new HashSet<>();
        rows.forEach(row -> row.get(BSN).ifPresent(bsn -> ciphers.addAll(secret.encryptions(bsn.digits()))));
        Map<Long, Person> found = new HashMap<>();
        store.findAll(Person.class, "select p from Person p where p.cipher in :list", ciphers)
                .forEach(person -> found.put(person.getId(), person));
        // of a known number with another BSN the person is still to be read; decrypting twice would take long
        Set<Long> others =
                employments.values().stream().map(Employment::getPersonId).collect(Collectors.toSet());
        others.removeAll(found.keySet());
        store.findAll(Person.class, "select p from Person p where p.id in :list", others)
                .forEach(person -> found.put(person.getId(), person));
        return found;
    }

    private static <F extends DatedFact> Map<Long, History> histories(List<F> facts, Function<F, Long> owner) {
        Map<Long, History> histories = new HashMap<>();
        facts.stream().collect(Collectors.groupingBy(owner)).forEach((id, own) -> histories.put(id, new History(own)));
        return histories;
    }

    private static String folded(String personnelNumber) {
        return personnelNumber.toLowerCase(Locale.ROOT);
    }
}
