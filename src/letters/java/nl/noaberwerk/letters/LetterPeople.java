package nl.noaberwerk.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.noaberwerk.personnel.AddressFact;
import nl.noaberwerk.personnel.Employer;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.History;
import nl.noaberwerk.personnel.NameFact;
import nl.noaberwerk.personnel.PersonFact;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Today;

/** Finds whose letters they are; only the services of this area use it, which check the roles. */
@ApplicationScoped
class LetterPeople {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    /** @throws Refused 404 when there is no such employment, 403 when its employer is not for this account */
    LetterPerson required(long employmentId) {
        Employment employment = database.find(Employment.class, employmentId);
        if (employment == null) {
            throw Refused.notFound("personnel.employment.not-found", employmentId);
        }
        caller.requireEmployer(employment.getEmployerId());
        History known = new History(facts(employment.getPersonId()));
        return new LetterPerson(
                employment,
                known.onOrFirst(today.date(), NameFact.class)
                        .map(fact -> fact.getName().full())
                        .orElse(employment.getPersonnelNumber()),
                known.onOrFirst(today.date(), NameFact.class)
                        .map(fact -> fact.getName().sorted())
                        .orElse(employment.getPersonnelNumber()),
                known.onOrFirst(today.date(), AddressFact.class)
                        .map(fact -> fact.getAddress().lines())
                        .orElse(List.of()),
                database.find(Employer.class, employment.getEmployerId()).getName());
    }

    private List<PersonFact> facts(long personId) {
        return database.createQuery("select f from PersonFact f where f.personId = :id", PersonFact.class)
                .setParameter("id", personId)
                .getResultList();
    }
}
