package nl.noaberwerk.indication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.noaberwerk.participation.HerindicatieTerm;
import nl.noaberwerk.participation.HerindicatieTerms;
import nl.noaberwerk.participation.Lapse;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.Person;
import nl.noaberwerk.personnel.PersonName;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Today;

/** Reads what is recorded about the indicatie of one person; only the services of this area use it, which check roles. */
@ApplicationScoped
class IndicatieStore {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private ParticipationFacts facts;

    @Inject
    private EmployeeNames names;

    @Inject
    private LawBook book;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    /** @throws Refused 404 when there is no such employment, 403 when its employer is not for this account */
    Employment required(long employmentId) {
        Employment employment = database.find(Employment.class, employmentId);
        if (employment == null) {
            throw Refused.notFound("personnel.employment.not-found", employmentId);
        }
        caller.requireEmployer(employment.getEmployerId());
        return employment;
    }

    IndicatieOfPerson of(Employment employment) {
        long person = employment.getPersonId();
        LocalDate born = birthDate(person);
        List<Indicatie> decisions = decisions(person);
        List<IndicatieLapse> lapses = lapses(person);
        List<ParticipationFact> noted = facts.of(person);
        return new IndicatieOfPerson(
                employment,
                name(employment),
                born,
                decisions,
                lapses,
                noted,
                last(decisions).map(besluit -> term(besluit, born, lapses)),
                terms().isAlwaysMatig(employment.getInService(), today.date()),
                facts.open(noted, last(decisions)),
                facts.isTwice(noted),
                files(employment.getId()));
    }

    private static Optional<Besluit> last(List<Indicatie> decisions) {
        return decisions.stream().findFirst().map(Indicatie::getBesluit);
    }

    private HerindicatieTerm term(Besluit besluit, LocalDate born, List<IndicatieLapse> lapses) {
        Optional<Lapse> lapse = lapses.stream()
                .filter(one -> one.getDay().isAfter(besluit.decidedOn()))
                .min(Comparator.comparing(IndicatieLapse::getDay).thenComparing(IndicatieLapse::getId))
                .map(one -> new Lapse(one.getDay(), one.getGround()));
        return terms().of(besluit.validUntil(), born, lapse);
    }

    /** Her last decision. */
    Optional<Besluit> last(long personId) {
        return last(decisions(personId));
    }

    List<Indicatie> decisions(long personId) {
        return database.createQuery("select i from Indicatie i where i.personId = :person", Indicatie.class)
                .setParameter("person", personId)
                .getResultStream()
                .sorted(Indicatie.ORDER.reversed())
                .toList();
    }

    /** What stands: no row that takes back, and nothing that was taken back. */
    List<IndicatieLapse> lapses(long personId) {
        List<IndicatieLapse> all = database.createQuery(
                        "select l from IndicatieLapse l where l.personId = :person order by l.day desc, l.id desc",
                        IndicatieLapse.class)
                .setParameter("person", personId)
                .getResultList();
        Set<Long> gone = all.stream().flatMap(row -> row.withdraws().stream()).collect(Collectors.toSet());
        return all.stream()
                .filter(row -> row.withdraws().isEmpty() && !gone.contains(row.getId()))
                .toList();
    }

    List<Herindicatie> files(long employmentId) {
        return database.createQuery(
                        "select h from Herindicatie h where h.employmentId = :employment order by h.id desc",
                        Herindicatie.class)
                .setParameter("employment", employmentId)
                .getResultList();
    }

    /** The employers where the person is known: her indicatie is the same at each. */
    List<Long> employers(long personId) {
        return database.createQuery(
                        "select distinct e.employerId from Employment e where e.personId = :person", Long.class)
                .setParameter("person", personId)
                .getResultList();
    }

    LocalDate birthDate(long personId) {
        // without the BSN, which nobody needs here
        return (LocalDate)
                database.createNativeQuery("select birth_date from person where id = :person", LocalDate.class)
                        .setParameter("person", personId)
                        .getSingleResult();
    }

    PersonName name(Employment employment) {
        return names.of(Set.of(employment.getId()), today.date())
                .get(employment.getId())
                .name();
    }

    Person person(long personId) {
        return database.find(Person.class, personId);
    }

    HerindicatieTerms terms() {
        return new HerindicatieTerms(book.current());
    }
}
