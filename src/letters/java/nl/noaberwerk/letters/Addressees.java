package nl.noaberwerk.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noaberwerk.platform.Refused;

/** Who gets a letter: the employee always, and who represents her when that is recorded. */
@ApplicationScoped
class Addressees {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Instance<OtherAddressee> others;

    /** The employee first, or alone whom the area of the kind names instead. @throws Refused when no address is known */
    List<Addressee> of(LetterPerson person, LetterKind kind, String about, LocalDate day) {
        return others.stream()
                .flatMap(other -> other.of(kind.getCode(), about).stream())
                .findFirst()
                .map(List::of)
                .orElseGet(() -> of(person, kind, day));
    }

    /** The employee first. @throws Refused when no address of hers is known */
    private List<Addressee> of(LetterPerson person, LetterKind kind, LocalDate day) {
        if (person.addressLines().isEmpty()) {
            throw new Refused("letters.address-missing", person.name());
        }
        LetterTopic topic = LetterTopic.valueOf(kind.getTopic());
        Stream<Addressee> copies = representatives(person.employment().getPersonId()).stream()
                .filter(line -> line.holdsOn(day))
                .map(RepresentativeLine::representative)
                .filter(representative -> representative.receives(topic))
                .map(representative -> new Addressee(
                        representative.getName(), representative.getAddress().lines(), Optional.of(representative)));
        return Stream.concat(Stream.of(new Addressee(person.name(), person.addressLines(), Optional.empty())), copies)
                .toList();
    }

    /** All that were ever recorded of the person, the newest first. */
    List<RepresentativeLine> representatives(long personId) {
        Map<Long, RepresentativeEnd> ends = database.createQuery(
                        "select e from RepresentativeEnd e where e.representativeId in"
                                + " (select r.id from Representative r where r.personId = :id)",
                        RepresentativeEnd.class)
                .setParameter("id", personId)
                .getResultStream()
                .collect(Collectors.toMap(RepresentativeEnd::getRepresentativeId, Function.identity()));
        return database.createQuery(
                        "select r from Representative r where r.personId = :id order by r.validFrom desc, r.id desc",
                        Representative.class)
                .setParameter("id", personId)
                .getResultStream()
                .map(one -> new RepresentativeLine(one, Optional.ofNullable(ends.get(one.getId()))))
                .toList();
    }
}
