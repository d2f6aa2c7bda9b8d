package nl.noaberwerk.contracts;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noaberwerk.letters.LetterText;
import nl.noaberwerk.letters.PdfPages;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.privacy.GuardedText;

/** Contracts with employees: drafted from the dossier, offered as they were printed, withdrawn. */
@Stateless
@DenyAll
public class Contracts {

    private static final int LONGEST_REASON = 200;

    @Inject
    private ContractStore store;

    @Inject
    private ContractPeople people;

    @Inject
    private ContractTemplates templates;

    @Inject
    private ContractChecks checks;

    @Inject
    private ContractRows rows;

    @Inject
    private PdfPages pages;

    @Inject
    private GuardedText guard;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    /** The contracts of an employer, the newest first day first. @param from 0 for the first */
    @RolesAllowed({Role.HR_ADVISEUR, Role.CONTROLEUR})
    public ContractRows.Page list(long employerId, ContractRows.Search search, int from, int most) {
        caller.requireEmployer(employerId);
        return rows.page(employerId, search, from, most);
    }

    /** The contracts of one employment, the newest first. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.CONTROLEUR})
    public List<Contract> of(long employmentId) {
        people.employment(employmentId);
        return store.of(employmentId);
    }

    /** One contract; the look is recorded. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.CONTROLEUR})
    public ContractFile open(long id) {
        Contract contract = store.required(id);
        store.read("contract bekeken", contract);
        return file(contract);
    }

    private ContractFile file(Contract contract) {
        Employment employment = people.employment(contract.getEmploymentId());
        return new ContractFile(
                contract, employment.getPersonnelNumber(), people.name(employment), store.signatures(contract.getId()));
    }

    /** What the dossier says of whom the contract is with. */
    @RolesAllowed(Role.HR_ADVISEUR)
    public ContractPerson person(long employmentId) {
        return people.required(employmentId);
    }

    /**
     * A draft filled from the dossier, and from the contract before it what the dossier does not know.
     *
     * @throws Refused when a day cannot be, or the employment is with another employer
     */
    @RolesAllowed(Role.HR_ADVISEUR)
    public Contract draft(NewContract asked) {
        ContractPerson person = people.required(asked.employmentId());
        if (asked.kind() == null) {
            throw Refused.badRequest("contracts.contract.kind");
        }
        if (person.regeling().isEmpty()) {
            throw new Refused("contracts.contract.begeleid-werken");
        }
        ContractTerms terms = filled(person, asked);
        ContractTermsChecks.check(asked.kind(), terms, guard);
        Contract draft = new Contract(
                new Contract.Owner(person.employment().getEmployerId(), asked.employmentId()),
                asked.kind(),
                terms,
                store.recording(""));
        store.add(draft);
        store.changed("contract opgesteld", draft);
        return draft;
    }

    private ContractTerms filled(ContractPerson person, NewContract asked) {
        ContractTerms known = person.terms(asked.firstDay(), asked.lastDay());
        return store.of(asked.employmentId()).stream()
                .filter(one -> one.getState() == ContractState.SIGNED)
                .findFirst()
                .map(Contract::getTerms)
                .map(before -> new ContractTerms(
                        known.firstDay(),
                        known.lastDay(),
                        known.job().isEmpty() ? before.job() : known.job(),
                        known.workplace().isEmpty() ? before.workplace() : known.workplace(),
                        known.hoursPerWeek(),
                        known.fullTimeHours(),
                        known.schaal(),
                        known.trede(),
                        known.fullTimeMonthWage(),
                        (short) 0,
                        before.agreements()))
                .orElse(known);
    }

    /** @throws Refused when it is no draft any more, or a field cannot be */
    @RolesAllowed(Role.HR_ADVISEUR)
    public Contract change(long id, ContractTerms terms) {
        Contract contract = store.locked(id);
        ContractTermsChecks.check(contract.getKind(), terms, guard);
        contract.change(terms);
        store.changed("contract gewijzigd", contract);
        return contract;
    }

    /** What is missing before it can be offered, with what to do about it. */
    @RolesAllowed(Role.HR_ADVISEUR)
    public List<Gap> gaps(long id) {
        Contract contract = store.required(id);
        ContractPerson person = people.required(contract.getEmploymentId());
        List<Gap> gaps = ContractPlaces.gaps(person, contract.getTerms());
        if (template(contract, person).isPresent()) {
            return gaps;
        }
        Gap words = new Gap(
                "een bevestigde tekst",
                "Laat een tweede persoon de tekst bevestigen voor "
                        + contract.getKind().label() + ", "
                        + person.employment().getRegelingLabel() + ".",
                "/contracts/templates.xhtml");
        return Stream.concat(gaps.stream(), Stream.of(words)).toList();
    }

    /** What the law says about the draft. */
    @RolesAllowed(Role.HR_ADVISEUR)
    public List<ContractCheck> checks(long id) {
        Contract contract = store.required(id);
        return checks.of(contract, people.required(contract.getEmploymentId()));
    }

    /** The PDF as it would be; nothing is kept. @throws Refused when there are no confirmed words */
    @RolesAllowed(Role.HR_ADVISEUR)
    public byte[] preview(long id) {
        Contract contract = store.required(id);
        ContractPerson person = people.required(contract.getEmploymentId());
        return printed(contract, person, requiredTemplate(contract, person));
    }

    /**
     * Prints it; from now on it does not change.
     *
     * @throws Refused when something is missing or the law forbids it
     */
    @RolesAllowed(Role.HR_ADVISEUR)
    public Contract offer(long id) {
        Contract contract = store.locked(id);
        contract.require(ContractState.DRAFT);
        List<Gap> gaps = gaps(id);
        if (!gaps.isEmpty()) {
            throw new Refused(
                    "contracts.contract.gaps", gaps.stream().map(Gap::what).collect(Collectors.joining(", ")));
        }
        checks(id).stream().filter(ContractCheck::isForbidden).findFirst().ifPresent(check -> {
            throw new Refused("contracts.contract.forbidden", check.text());
        });
        ContractPerson person = people.required(contract.getEmploymentId());
        ContractTemplate template = requiredTemplate(contract, person);
        byte[] pdf = printed(contract, person, template);
        contract.offer(template.getId(), fingerprint(pdf), store.recording(""));
        store.keep(id, pdf);
        store.changed("contract aangeboden, SHA-256 " + contract.getSha256(), contract);
        return contract;
    }

    /** It does not count; what it was stays to be seen. @throws Refused without a reason, or when it was signed */
    @RolesAllowed(Role.HR_ADVISEUR)
    public Contract withdraw(long id, String reason) {
        Contract contract = store.locked(id);
        String why = guard.require("Reden", reason, LONGEST_REASON);
        if (why.isEmpty()) {
            throw Refused.badRequest("contracts.contract.reason");
        }
        contract.withdraw(store.recording(why));
        store.changed("contract ingetrokken", contract);
        return contract;
    }

    private Optional<ContractTemplate> template(Contract contract, ContractPerson person) {
        return templates.holdingOn(contract.getKind(), person.regeling().orElseThrow(), today.date());
    }

    private ContractTemplate requiredTemplate(Contract contract, ContractPerson person) {
        return template(contract, person)
                .orElseThrow(() -> new Refused(
                        "contracts.template.none",
                        contract.getKind().label(),
                        person.employment().getRegelingLabel()));
    }

    private byte[] printed(Contract contract, ContractPerson person, ContractTemplate template) {
        LetterText text = template.text().filled(ContractPlaces.filled(person, contract.getTerms()));
        return pages.of(ContractPage.of(text, person.employer(), person.name()));
    }

    private static String fingerprint(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
