package nl.noaberwerk.contracts;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import nl.noaberwerk.documents.Document;
import nl.noaberwerk.documents.Documents;
import nl.noaberwerk.documents.NewDocument;
import nl.noaberwerk.documents.ReceivedDocument;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** Records who signed a contract, and keeps the signed one in the dossier. */
@Stateless
@DenyAll
public class ContractSigning {

    /** The kind of document under which a contract is kept. */
    private static final String KIND = "ARBEIDSOVEREENKOMST";

    private static final String PDF = "application/pdf";
    private static final int LONGEST_NAME = 120;

    @Inject
    private ContractStore store;

    @Inject
    private ContractPeople people;

    @Inject
    private Documents documents;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    /** A signature as it was filled in. */
    public record NewSignature(ContractParty party, String name, LocalDate signedOn) {

        public NewSignature {
            name = name == null ? "" : name.strip();
        }
    }

    /** The PDF as it was offered; the look is recorded. @throws Refused when it was not offered yet */
    @RolesAllowed({Role.HR_ADVISEUR, Role.CONTROLEUR})
    public byte[] pdf(long id) {
        Contract contract = store.required(id);
        byte[] pdf = store.content(id).orElseThrow(() -> Refused.notFound("contracts.contract.no-pdf"));
        store.read("contract geopend", contract);
        return pdf;
    }

    /**
     * The signature of one party; with the last one the contract is signed and goes into the dossier.
     *
     * @param scan the signed paper; without it the PDF that was offered is kept, with who signed it beside
     * @throws Refused when it was not offered, the party signed before, the day cannot be, or the file is no document
     */
    @RolesAllowed(Role.HR_ADVISEUR)
    public ContractFile sign(long id, NewSignature asked, Optional<ReceivedDocument> scan) {
        Contract contract = store.locked(id);
        contract.require(ContractState.OFFERED);
        ContractFile file = file(contract);
        check(file, asked);
        store.add(new ContractSignature(id, asked.party(), asked.name(), at(asked.signedOn())));
        store.changed("handtekening " + asked.party().label() + " vastgelegd", contract);
        boolean last = file.missing().size() == 1;
        if (last) {
            complete(contract, asked.signedOn(), scan);
        } else if (scan.isPresent()) {
            throw new Refused("contracts.signature.scan-early", ContractParty.EMPLOYEE.label());
        }
        return file(contract);
    }

    /** A scan that bears both signatures. @throws Refused as {@link #sign} */
    @RolesAllowed(Role.HR_ADVISEUR)
    public ContractFile signedOnPaper(long id, String employer, NewSignature employee, ReceivedDocument scan) {
        sign(id, new NewSignature(ContractParty.EMPLOYER, employer, employee.signedOn()), Optional.empty());
        return sign(
                id, new NewSignature(ContractParty.EMPLOYEE, employee.name(), employee.signedOn()), Optional.of(scan));
    }

    private void complete(Contract contract, LocalDate signedOn, Optional<ReceivedDocument> scan) {
        byte[] printed = store.content(contract.getId()).orElseThrow();
        String title = "contract vanaf " + Messages.shown(contract.getTerms().firstDay());
        Document kept = documents.add(
                contract.getEmploymentId(),
                new NewDocument(KIND, title, signedOn),
                scan.orElseGet(() -> new ReceivedDocument("contract.pdf", PDF, printed)));
        contract.sign(kept.getId(), store.recording(""));
        store.changed("contract getekend, SHA-256 " + kept.getSha256(), contract);
    }

    private void check(ContractFile file, NewSignature asked) {
        if (asked.party() == null || !file.missing().contains(asked.party())) {
            throw Refused.conflict("contracts.signature.party");
        }
        if (asked.name().isEmpty() || asked.name().length() > LONGEST_NAME) {
            throw Refused.badRequest("contracts.signature.name", LONGEST_NAME);
        }
        LocalDate offered = today.dayOf(file.contract().getOfferedAt());
        if (asked.signedOn() == null
                || asked.signedOn().isBefore(offered)
                || asked.signedOn().isAfter(today.date())) {
            throw new Refused("contracts.signature.day", offered, today.date());
        }
    }

    private ContractFile file(Contract contract) {
        var employment = people.employment(contract.getEmploymentId());
        return new ContractFile(
                contract, employment.getPersonnelNumber(), people.name(employment), store.signatures(contract.getId()));
    }

    private Recording at(LocalDate day) {
        return new Recording(day, today.now(), caller.name(), "");
    }
}
