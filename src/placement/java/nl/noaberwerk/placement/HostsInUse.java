package nl.noaberwerk.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.hosts.HostUse;

/** Tells the area of the hosts who works where. */
@ApplicationScoped
public class HostsInUse implements HostUse {

    private static final String UNDER = """
            select p.contract_id, count(*) from (
                select distinct on (f.employment_id) f.employment_id, f.contract_id
                from placement_fact f join employment e on e.id = f.employment_id
                where e.employer_id = :employer and f.valid_from <= :day
                order by f.employment_id, f.valid_from desc, f.recorded_at desc, f.id desc) p
            where p.contract_id is not null group by p.contract_id
            """;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private HostAccess access;

    @Override
    public Map<String, Integer> people(long employerId, LocalDate day) {
        return access.inleners(employerId, day);
    }

    @Override
    public Map<Long, Integer> peopleUnder(long employerId, LocalDate day) {
        List<?> rows = database.createNativeQuery(UNDER)
                .setParameter("employer", employerId)
                .setParameter("day", day)
                .getResultList();
        Map<Long, Integer> found = new HashMap<>();
        rows.stream()
                .map(Object[].class::cast)
                .forEach(row -> found.put(((Number) row[0]).longValue(), ((Number) row[1]).intValue()));
        return found;
    }

    @Override
    public Map<String, String> werksoorten() {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (Werksoort werksoort : Werksoort.values()) {
            kinds.put(werksoort.name(), werksoort.getLabel());
        }
        return kinds;
    }

    @Override
    public String link(String host) {
        return "/placement/where.xhtml?host=" + URLEncoder.encode(host, StandardCharsets.UTF_8);
    }
}
