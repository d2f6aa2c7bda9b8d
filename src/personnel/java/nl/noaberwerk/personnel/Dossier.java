package nl.noaberwerk.personnel;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that is recorded about one employment and its person. */
public record Dossier(Employment employment, Person person, History ofPerson, History ofEmployment) {

    private static final List<Class<? extends DatedFact>> KINDS = List.of(
            NameFact.class,
            AddressFact.class,
            WorkingHours.class,
            AgreedSalary.class,
            ContractForm.class,
            LoonheffingStatement.class,
            BankAccount.class,
            Travel.class,
            CostCentre.class,
            EndOfService.class);

    /** What holds on the day (of somebody who is still to begin: at first), one fact per topic. */
    public List<DatedFact> on(LocalDate day) {
        return KINDS.stream()
                .<DatedFact>flatMap(kind -> now(kind, day).stream())
                .toList();
    }

    /** Everything that was ever recorded, what counts from the latest day first. */
    public List<DatedFact> timeline() {
        return Stream.concat(ofPerson.all().stream(), ofEmployment.all().stream())
                .sorted(Comparator.comparing(DatedFact::getValidFrom)
                        .thenComparing(DatedFact::getRecordedAt)
                        .thenComparing(DatedFact::topic)
                        .reversed())
                .toList();
    }

    /** Which facts decide about the topic of the fact. */
    public History of(DatedFact fact) {
        return fact.topic().isOfPerson() ? ofPerson : ofEmployment;
    }

    /** What held on the day before the last recording about the topic; empty when that was the first. */
    public Optional<DatedFact> beforeLast(Topic topic, LocalDate day) {
        History known = topic.isOfPerson() ? ofPerson : ofEmployment;
        List<DatedFact> earlier = known.all().stream()
                .filter(fact -> fact.topic() == topic)
                .sorted(Comparator.comparing(DatedFact::getRecordedAt).reversed())
                .skip(1)
                .toList();
        return earlier.stream()
                .findFirst()
                .flatMap(some ->
                        new History(earlier).onOrFirst(day, some.getClass()).map(DatedFact.class::cast));
    }

    /** Every address that was ever recorded. */
    List<AddressFact> addresses() {
        return ofPerson.all().stream()
                .filter(AddressFact.class::isInstance)
                .map(AddressFact.class::cast)
                .toList();
    }

    /** The account recorded last that waits for a second person; mostly empty. */
    public Optional<BankAccount> waitingAccount() {
        return BankAccount.lastWaiting(ofEmployment);
    }

    /** The name on the day, by surname. */
    public String nameOn(LocalDate day) {
        return now(NameFact.class, day).map(fact -> fact.getName().full()).orElse(employment.getPersonnelNumber());
    }

    public Optional<LocalDate> outOfService() {
        return now(EndOfService.class, employment.getInService()).map(EndOfService::getLastDay);
    }

    private <T extends DatedFact> Optional<T> now(Class<T> kind, LocalDate day) {
        return ofPerson.onOrFirst(day, kind).or(() -> ofEmployment.onOrFirst(day, kind));
    }
}
