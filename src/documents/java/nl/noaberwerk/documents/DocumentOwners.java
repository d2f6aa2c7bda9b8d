package nl.noaberwerk.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.DatedFact;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.EndOfService;
import nl.noaberwerk.personnel.FactStore;
import nl.noaberwerk.personnel.History;
import nl.noaberwerk.personnel.NameFact;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Today;

/** Finds the people to whom documents belong; only the services of this area use it, which check the roles. */
@ApplicationScoped
class DocumentOwners {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private FactStore store;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    /** @throws Refused 404 when there is no such employment, 403 when its employer is not for this account */
    DocumentOwner required(long employmentId) {
        Employment employment = database.find(Employment.class, employmentId);
        if (employment == null) {
            throw Refused.notFound("personnel.employment.not-found", employmentId);
        }
        caller.requireEmployer(employment.getEmployerId());
        return of(List.of(employment)).get(employmentId);
    }

    /** By the id of the employment. */
    Map<Long, DocumentOwner> of(Collection<Employment> employments) {
        Map<Long, List<NameFact>> names = grouped(
                store.findAll(
                        NameFact.class,
                        "select f from NameFact f where f.personId in :list",
                        employments.stream().map(Employment::getPersonId).toList()),
                NameFact::getPersonId);
        Map<Long, List<EndOfService>> ends = grouped(
                store.findAll(
                        EndOfService.class,
                        "select f from EndOfService f where f.employmentId in :list",
                        employments.stream().map(Employment::getId).toList()),
                EndOfService::getEmploymentId);
        LocalDate day = today.date();
        return employments.stream()
                .collect(Collectors.toMap(
                        Employment::getId,
                        one -> new DocumentOwner(
                                one,
                                on(day, names.get(one.getPersonId()), NameFact.class)
                                        .map(fact -> fact.getName().sorted())
                                        .orElse(one.getPersonnelNumber()),
                                on(day, ends.get(one.getId()), EndOfService.class)
                                        .map(EndOfService::getLastDay))));
    }

    private static <T extends DatedFact> Optional<T> on(LocalDate day, List<T> facts, Class<T> kind) {
        return facts == null ? Optional.empty() : new History(facts).onOrFirst(day, kind);
    }

    private static <T> Map<Long, List<T>> grouped(List<T> facts, Function<T, Long> owner) {
        return facts.stream().collect(Collectors.groupingBy(owner));
    }
}
