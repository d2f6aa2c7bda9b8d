package nl.noaberwerk.hosts;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** The contracts with host employers: made, given other terms and rates from a day on, ended by notice; never changed. */
@Stateless
@DenyAll
public class HostContracts {

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

    /** @param until last day, or null without end */
    public record NewContract(String number, LocalDate from, LocalDate until, ContractTerms terms, String reason) {}

    /** @param work for which kind of work and function; both may be null */
    public record NewRate(HostRate.For work, BigDecimal amount, LocalDate from, String reason) {}

    /** With one host, the last that began first. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public List<Agreed> of(long hostId) {
        requiredHost(hostId);
        return reader.contractsOf(hostId);
    }

    /** @throws Refused 404 when there is none */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public Agreed one(long contractId) {
        required(contractId);
        return reader.contract(contractId).orElseThrow();
    }

    /** How many people work under it today. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public int people(long contractId) {
        HostContract contract = required(contractId);
        return uses.stream()
                .mapToInt(use ->
                        use.peopleUnder(contract.getEmployerId(), today.date()).getOrDefault(contractId, 0))
                .sum();
    }

    /** Contracts that end or must be given notice within so many days, the first day to act on first. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public List<Agreed> ending(long employerId, int days) {
        caller.requireEmployer(employerId);
        LocalDate near = today.date().plusDays(days);
        return reader.contracts(employerId).values().stream()
                .filter(agreed -> agreed.contract()
                        .lastDay()
                        .filter(last -> !last.isBefore(today.date()))
                        .filter(last -> !actBy(agreed, last).isAfter(near))
                        .isPresent())
                .sorted(Comparator.comparing((Agreed agreed) ->
                                actBy(agreed, agreed.contract().lastDay().orElseThrow()))
                        .thenComparing(agreed -> agreed.contract().getId()))
                .toList();
    }

    private static LocalDate actBy(Agreed agreed, LocalDate last) {
        return agreed.noticeBy().orElse(last);
    }

    /** @throws Refused when the number is used already or a field cannot be */
    @RolesAllowed(Role.HR_ADVISEUR)
    public HostContract add(long hostId, NewContract asked) {
        Host host = requiredHost(hostId);
        String number = HostChecks.required("number", asked.number(), HostChecks.NUMBER);
        LocalDate from = HostChecks.required("from", asked.from());
        if (asked.until() != null && asked.until().isBefore(from)) {
            throw Refused.badRequest("hosts.field.until", from);
        }
        ContractTerms terms = HostChecks.terms(asked.terms());
        Recording recording = recording(from, asked.reason());
        if (reader.contracts(host.getEmployerId()).values().stream()
                .anyMatch(other -> other.contract().getNumber().equalsIgnoreCase(number))) {
            throw Refused.conflict("hosts.contract.number-taken", number);
        }
        HostContract made = new HostContract(host, number, asked.until(), recording);
        database.persist(made);
        database.persist(new TermsFact(made.getId(), terms, recording));
        audit("contract met inlener vastgelegd", made, terms.inWords());
        return made;
    }

    /** Other terms from a day on. @throws Refused when the contract does not hold then, or nothing differs */
    @RolesAllowed(Role.HR_ADVISEUR)
    public void agree(long contractId, ContractTerms asked, LocalDate from, String reason) {
        HostContract contract = locked(contractId);
        holding(contract, HostChecks.required("from", from));
        ContractTerms terms = HostChecks.terms(asked);
        if (reader.contract(contractId)
                .flatMap(known -> known.on(from))
                .filter(terms::equals)
                .isPresent()) {
            throw new Refused("hosts.nothing-differs");
        }
        database.persist(new TermsFact(contractId, terms, recording(from, reason)));
        audit("voorwaarden van contract gewijzigd vanaf " + from, contract, terms.inWords());
    }

    /** A rate from a day on. @throws Refused when the contract does not hold then, or nothing differs */
    @RolesAllowed(Role.HR_ADVISEUR)
    public HostRate rate(long contractId, NewRate asked) {
        HostContract contract = locked(contractId);
        holding(contract, HostChecks.required("from", asked.from()));
        BigDecimal amount = HostChecks.amount(asked.amount());
        HostRate.For work = new HostRate.For(
                HostChecks.kinds(
                                asked.work().werksoort() == null
                                        ? List.of()
                                        : List.of(asked.work().werksoort()),
                                kinds())
                        .stream()
                        .findFirst()
                        .orElse(null),
                HostChecks.optional("function", asked.work().function(), HostChecks.FUNCTION));
        boolean same = reader.contract(contractId).orElseThrow().rates().stream()
                .filter(rate -> rate.work().equals(work) && !rate.getValidFrom().isAfter(asked.from()))
                .max(HostRate.STRENGTH)
                .filter(rate -> rate.getAmount().compareTo(amount) == 0)
                .isPresent();
        if (same) {
            throw new Refused("hosts.nothing-differs");
        }
        HostRate made = new HostRate(contractId, work, amount, recording(asked.from(), asked.reason()));
        database.persist(made);
        audit("tarief van contract vanaf " + asked.from(), contract, Messages.shown(amount));
        return made;
    }

    /**
     * Ends it by notice.
     *
     * @param noticeOn the day on which notice was given
     * @throws Refused when the term of notice is not kept, or it was ended before
     */
    @RolesAllowed(Role.HR_ADVISEUR)
    public HostContract end(long contractId, LocalDate lastDay, LocalDate noticeOn, String reason) {
        HostContract contract = locked(contractId);
        HostChecks.required("last-day", lastDay);
        HostChecks.required("notice-on", noticeOn);
        if (lastDay.isBefore(noticeOn)
                || lastDay.isBefore(contract.getStartsOn().minusDays(1))) {
            throw Refused.badRequest("hosts.field.last-day");
        }
        LocalDate earliest = reader.contract(contractId)
                .flatMap(known -> known.on(noticeOn))
                .map(terms -> terms.notice().earliestEnd(noticeOn))
                .orElse(noticeOn);
        if (lastDay.isBefore(earliest)) {
            throw new Refused("hosts.contract.notice", noticeOn, earliest);
        }
        contract.end(lastDay, recording(noticeOn, reason));
        audit("contract met inlener beëindigd na " + lastDay, contract, "opgezegd op " + noticeOn);
        return contract;
    }

    private static void holding(HostContract contract, LocalDate day) {
        if (!contract.holdsOn(day)) {
            throw new Refused("hosts.contract.day", contract.getNumber(), day);
        }
    }

    private Set<String> kinds() {
        return uses.stream().flatMap(use -> use.werksoorten().keySet().stream()).collect(Collectors.toSet());
    }

    private Recording recording(LocalDate from, String reason) {
        return new Recording(
                from, today.now(), caller.name(), HostChecks.required("reason", reason, HostChecks.REASON));
    }

    private Host requiredHost(long hostId) {
        Host host = database.find(Host.class, hostId);
        if (host == null) {
            throw Refused.notFound("hosts.not-found");
        }
        caller.requireEmployer(host.getEmployerId());
        return host;
    }

    private HostContract required(long contractId) {
        return checked(database.find(HostContract.class, contractId));
    }

    private HostContract locked(long contractId) {
        return checked(database.find(HostContract.class, contractId, LockModeType.PESSIMISTIC_WRITE));
    }

    private HostContract checked(HostContract contract) {
        if (contract == null) {
            throw Refused.notFound("hosts.contract.not-found");
        }
        caller.requireEmployer(contract.getEmployerId());
        return contract;
    }

    private void audit(String what, HostContract contract, String details) {
        auditTrail.changed(new AuditEntry(what, "contract " + contract.getNumber(), contract.getEmployerId(), details));
    }
}
