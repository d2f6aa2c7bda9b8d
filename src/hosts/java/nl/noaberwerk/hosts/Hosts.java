package nl.noaberwerk.hosts;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import org.hibernate.Hibernate;

/** The host employers of an employer: who they are and whom one speaks to. */
@Stateless
@DenyAll
public class Hosts {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private HostReader reader;

    @Inject
    private Instance<HostUse> uses;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Today today;

    /**
     * A host in a list.
     *
     * @param people who works there today
     * @param contracts those that hold today or will
     * @param until the last day of the last contract; empty without contract or without end
     */
    public record Line(Host host, int people, int contracts, Optional<LocalDate> until) {

        public boolean isWithoutContract() {
            return people > 0 && contracts == 0;
        }
    }

    /** By name; whose name, official name, place or KvK number has the text in it. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public List<Line> list(long employerId, String text) {
        caller.requireEmployer(employerId);
        Map<String, Integer> people = all(use -> use.people(employerId, today.date()));
        Map<Long, List<Agreed>> contracts = reader.contracts(employerId).values().stream()
                .filter(agreed -> agreed.contract()
                        .lastDay()
                        .filter(today.date()::isAfter)
                        .isEmpty())
                .collect(Collectors.groupingBy(agreed -> agreed.contract().getHostId()));
        String asked = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        return reader.byName(employerId).values().stream()
                .filter(host -> searched(host).contains(asked))
                .map(host -> line(
                        host, people.getOrDefault(host.getName(), 0), contracts.getOrDefault(host.getId(), List.of())))
                .toList();
    }

    /** @throws Refused 404 when there is none */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public Host one(long hostId) {
        Host host = required(hostId);
        // read while the transaction is open
        Hibernate.initialize(host.kinds());
        return host;
    }

    /** Those that were not removed, by name. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public List<HostContact> contacts(long hostId) {
        required(hostId);
        return database.createQuery(
                        "select c from HostContact c where c.hostId = :host and c.endedAt is null order by c.name",
                        HostContact.class)
                .setParameter("host", hostId)
                .getResultList();
    }

    /** The kinds of work: name and Dutch word. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public Map<String, String> werksoorten() {
        return all(HostUse::werksoorten);
    }

    /** How many people work there today. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public int people(long hostId) {
        Host host = required(hostId);
        return all(use -> use.people(host.getEmployerId(), today.date())).getOrDefault(host.getName(), 0);
    }

    /** The page that shows who works there; empty when no area knows. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public String link(long hostId) {
        String name = required(hostId).getName();
        return uses.stream().map(use -> use.link(name)).findFirst().orElse("");
    }

    /** @throws Refused when the name is used already, or something cannot be */
    @RolesAllowed(Role.HR_ADVISEUR)
    public Host add(long employerId, String name, HostCard card, Collection<String> werksoorten) {
        caller.requireEmployer(employerId);
        String called = HostChecks.required("name", name, HostChecks.NAME);
        if (reader.byName(employerId).keySet().stream().anyMatch(called::equalsIgnoreCase)) {
            throw Refused.conflict("hosts.name.taken", called);
        }
        Host host = new Host(employerId, called, caller.name(), today.now());
        host.describe(
                HostChecks.card(card),
                HostChecks.kinds(werksoorten, werksoorten().keySet()));
        database.persist(host);
        audit("inlener toegevoegd", host, "");
        return host;
    }

    /** @param version of the host that was looked at @throws Refused when somebody else changed it since */
    @RolesAllowed(Role.HR_ADVISEUR)
    public Host change(long hostId, int version, HostCard card, Collection<String> werksoorten) {
        Host host = locked(hostId);
        if (host.getVersion() != version) {
            throw Refused.conflict("hosts.changed-since", host.getName());
        }
        HostCard before = host.getCard();
        host.describe(
                HostChecks.card(card),
                HostChecks.kinds(werksoorten, werksoorten().keySet()));
        audit("inlener gewijzigd", host, before + " wordt " + host.getCard());
        return host;
    }

    @RolesAllowed(Role.HR_ADVISEUR)
    public HostContact addContact(long hostId, HostContact.Reach reach) {
        Host host = locked(hostId);
        HostContact made = new HostContact(hostId, HostChecks.reach(reach), caller.name(), today.now());
        database.persist(made);
        audit("contactpersoon toegevoegd", host, made.getName());
        return made;
    }

    @RolesAllowed(Role.HR_ADVISEUR)
    public HostContact removeContact(long contactId) {
        HostContact found = database.find(HostContact.class, contactId, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw Refused.notFound("hosts.contact.not-found");
        }
        Host host = required(found.getHostId());
        found.end(caller.name(), today.now());
        audit("contactpersoon verwijderd", host, found.getName());
        return found;
    }

    private static Line line(Host host, int people, List<Agreed> contracts) {
        boolean endless = contracts.stream()
                .anyMatch(agreed -> agreed.contract().lastDay().isEmpty());
        Optional<LocalDate> last = contracts.stream()
                .flatMap(agreed -> agreed.contract().lastDay().stream())
                .max(LocalDate::compareTo);
        return new Line(host, people, contracts.size(), endless ? Optional.empty() : last);
    }

    private static String searched(Host host) {
        HostCard card = host.getCard();
        return String.join(
                        " ",
                        host.getName(),
                        Optional.ofNullable(card.officialName()).orElse(""),
                        Optional.ofNullable(card.city()).orElse(""),
                        Optional.ofNullable(card.kvk()).orElse(""))
                .toLowerCase(Locale.ROOT);
    }

    private <K, V> Map<K, V> all(Function<HostUse, Map<K, V>> what) {
        Map<K, V> whole = new LinkedHashMap<>();
        uses.stream().forEach(use -> whole.putAll(what.apply(use)));
        return whole;
    }

    private Host required(long hostId) {
        return checked(database.find(Host.class, hostId));
    }

    private Host locked(long hostId) {
        return checked(database.find(Host.class, hostId, LockModeType.PESSIMISTIC_WRITE));
    }

    private Host checked(Host host) {
        if (host == null) {
            throw Refused.notFound("hosts.not-found");
        }
        caller.requireEmployer(host.getEmployerId());
        return host;
    }

    private void audit(String what, Host host, String details) {
        auditTrail.changed(new AuditEntry(what, "inlener " + host.getName(), host.getEmployerId(), details));
    }
}
