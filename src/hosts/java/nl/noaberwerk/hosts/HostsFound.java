package nl.noaberwerk.hosts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.noaberwerk.personnel.Findable;
import nl.noaberwerk.personnel.Found;
import nl.noaberwerk.platform.Role;

/** Host employers are found by name, KvK number, number of a contract or the name of a contact person. */
@ApplicationScoped
public class HostsFound implements Findable {

    private static final String FITTING = "select h from Host h where h.employerId = :employer and ("
            + "lower(h.name) like :text escape '!' or lower(h.card.officialName) like :text escape '!'"
            + " or h.card.kvk = :exactly"
            + " or exists (select 1 from HostContract c where c.hostId = h.id and lower(c.number) like :text escape '!')"
            + " or exists (select 1 from HostContact p where p.hostId = h.id and p.endedAt is null"
            + " and lower(p.name) like :text escape '!')) order by h.name";

    @PersistenceContext
    private EntityManager database;

    @Override
    public String area() {
        return "Inleners";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.HR_ADVISEUR, Role.SALARISADMINISTRATEUR, Role.CONTROLEUR);
    }

    @Override
    public List<Found> find(long employerId, String text, int most) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
        return database.createQuery(FITTING, Host.class)
                .setParameter("employer", employerId)
                .setParameter("text", "%" + plain + "%")
                .setParameter("exactly", text)
                .setMaxResults(most)
                .getResultStream()
                .map(host -> new Found(
                        host.getName(),
                        Optional.ofNullable(host.getCard().city()).orElse(""),
                        "/hosts/host.xhtml?id=" + host.getId()))
                .toList();
    }
}
