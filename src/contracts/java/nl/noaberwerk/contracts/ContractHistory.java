package nl.noaberwerk.contracts;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.personnel.AgreedSalary;
import nl.noaberwerk.personnel.ContractForm;
import nl.noaberwerk.personnel.Effect;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.EmploymentChanges;
import nl.noaberwerk.personnel.EndOfService;
import nl.noaberwerk.personnel.FieldChange;
import nl.noaberwerk.personnel.NewFact;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.personnel.Topic;
import nl.noaberwerk.personnel.WorkingHours;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.privacy.GuardedText;

/** What contracts somebody had, and what of a signed one the personeelsadministratie must still learn. */
@Stateless
@DenyAll
public class ContractHistory {

    private static final int LONGEST_EMPLOYER = 80;

    @Inject
    private ContractStore store;

    @Inject
    private ContractPeople people;

    @Inject
    private EmploymentChanges changes;

    @Inject
    private GuardedText guard;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Today today;

    /** The contracts of an employment in order of first day. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.CONTROLEUR})
    public Chain chain(long employmentId) {
        people.employment(employmentId);
        return Chain.of(store.of(employmentId), store.earlier(employmentId));
    }

    /**
     * A contract from before this program.
     *
     * @param withEmployer an employer whose place was taken over; empty for this one
     * @param last null for an indefinite term
     * @throws Refused when a day cannot be
     */
    @RolesAllowed(Role.HR_ADVISEUR)
    public void recordEarlier(long employmentId, String withEmployer, LocalDate first, LocalDate last) {
        Employment employment = people.employment(employmentId);
        String name = guard.require("Werkgever", withEmployer, LONGEST_EMPLOYER);
        if (first == null || last != null && last.isBefore(first) || first.isAfter(today.date())) {
            throw Refused.badRequest("contracts.earlier.days");
        }
        store.add(new EarlierContract(employmentId, name, last, new Recording(first, today.now(), caller.name(), "")));
        auditTrail.changed(new AuditEntry(
                "eerder contract vastgelegd",
                "persoon " + employment.getPersonnelNumber(),
                employment.getEmployerId(),
                "vanaf " + Messages.shown(first) + (name.isEmpty() ? "" : ", " + name)));
    }

    /** What the signed contract says and the dossier does not. */
    @RolesAllowed(Role.HR_ADVISEUR)
    public List<FactProposal> proposals(long contractId) {
        Contract contract = store.required(contractId);
        if (contract.getState() != ContractState.SIGNED) {
            return List.of();
        }
        ContractPerson person = people.required(contract.getEmploymentId());
        List<FactProposal> proposals = new ArrayList<>();
        add(proposals, contract, form(contract));
        hours(contract, person).ifPresent(proposals::add);
        if (contract.getTerms().fullTimeMonthWage() != null) {
            add(proposals, contract, salary(contract));
        }
        if (outlives(contract, person)) {
            add(proposals, contract, (owner, recording) -> new EndOfService(owner, null, recording));
        }
        return proposals;
    }

    /** Records one of the proposals as it stands. @throws Refused when it is not proposed, or must be done by hand */
    @RolesAllowed(Role.HR_ADVISEUR)
    public void record(long contractId, Topic topic) {
        Contract contract = store.required(contractId);
        boolean proposed = proposals(contractId).stream().anyMatch(one -> one.topic() == topic && one.isReady());
        if (!proposed) {
            throw Refused.conflict("contracts.proposal.none");
        }
        NewFact fact = switch (topic) {
            case CONTRACT -> form(contract);
            case SALARY -> salary(contract);
            default -> (owner, recording) -> new EndOfService(owner, null, recording);
        };
        LocalDate from = topic == Topic.END ? today.date() : contract.getFirstDay();
        changes.record(contract.getEmploymentId(), fact, from, "contract " + contract.getId());
    }

    private void add(List<FactProposal> proposals, Contract contract, NewFact fact) {
        Effect effect = changes.effect(contract.getEmploymentId(), fact, contract.getFirstDay());
        if (!effect.changes().isEmpty()) {
            Topic topic = fact.make(0, new Recording(contract.getFirstDay(), today.now(), "", ""))
                    .topic();
            proposals.add(new FactProposal(topic, contract.getFirstDay(), effect.changes(), ""));
        }
    }

    private static NewFact form(Contract contract) {
        return (owner, recording) -> new ContractForm(owner, contract.getKind().isIndefinite(), recording);
    }

    private static NewFact salary(Contract contract) {
        ContractTerms terms = contract.getTerms();
        return (owner, recording) -> new AgreedSalary(
                owner, empty(terms.schaal()), empty(terms.trede()), terms.fullTimeMonthWage(), recording);
    }

    private static String empty(String text) {
        return text.isEmpty() ? null : text;
    }

    /** Other hours ask for another roster, which a contract does not hold: those are filled in by hand. */
    private Optional<FactProposal> hours(Contract contract, ContractPerson person) {
        ContractTerms terms = contract.getTerms();
        Optional<WorkingHours> known = person.hours();
        boolean same = terms.hoursPerWeek() == null
                || known.filter(hours -> hours.getHoursPerWeek().compareTo(terms.hoursPerWeek()) == 0
                                && hours.getFullTimeHours().compareTo(terms.fullTimeHours()) == 0)
                        .isPresent();
        if (same) {
            return Optional.empty();
        }
        WorkingHours next = new WorkingHours(
                contract.getEmploymentId(),
                terms.hoursPerWeek(),
                terms.fullTimeHours(),
                known.map(WorkingHours::getRoster).orElse(null),
                new Recording(contract.getFirstDay(), today.now(), "", ""));
        String link = "/personnel/change.xhtml?id=" + contract.getEmploymentId() + "&onderwerp=HOURS&vanaf="
                + Messages.shown(contract.getFirstDay());
        return Optional.of(
                new FactProposal(Topic.HOURS, contract.getFirstDay(), FieldChange.between(known, next), link));
    }

    /** An end of service that was recorded stands before the end of the new contract. */
    private static boolean outlives(Contract contract, ContractPerson person) {
        LocalDate last = contract.getTerms().lastDay();
        return person.outOfService()
                .filter(end -> last == null || end.isBefore(last))
                .isPresent();
    }
}
