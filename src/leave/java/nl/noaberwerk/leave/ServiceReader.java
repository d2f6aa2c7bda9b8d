package nl.noaberwerk.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.personnel.DatedFact;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.EmploymentFact;
import nl.noaberwerk.personnel.EndOfService;
import nl.noaberwerk.personnel.FactStore;
import nl.noaberwerk.personnel.WorkingHours;

/** Reads, set-wise, the terms of service by which leave is reckoned. */
@ApplicationScoped
public class ServiceReader {

    @Inject
    private FactStore facts;

    /** By employment, in the order of the employments. */
    Map<Long, ServiceTerms> of(Collection<Employment> employments) {
        List<Long> ids = employments.stream().map(Employment::getId).toList();
        Map<Long, List<DatedFact>> known = new HashMap<>();
        List<EmploymentFact> all = new ArrayList<>(
                facts.findAll(WorkingHours.class, "select f from WorkingHours f where f.employmentId in :list", ids));
        all.addAll(
                facts.findAll(EndOfService.class, "select f from EndOfService f where f.employmentId in :list", ids));
        all.forEach(fact -> known.computeIfAbsent(fact.getEmploymentId(), id -> new ArrayList<>())
                .add(fact));
        Map<Long, ServiceTerms> found = new LinkedHashMap<>();
        employments.forEach(one ->
                found.put(one.getId(), new ServiceTerms(one, known.getOrDefault(one.getId(), List.of()))));
        return found;
    }

    ServiceTerms of(Employment employment) {
        return of(List.of(employment)).get(employment.getId());
    }
}
