package nl.noaberwerk.contracts.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import nl.noaberwerk.contracts.ContractFile;
import nl.noaberwerk.contracts.ContractParty;
import nl.noaberwerk.contracts.ContractSigning;
import nl.noaberwerk.contracts.ContractSigning.NewSignature;
import nl.noaberwerk.contracts.ContractState;
import nl.noaberwerk.documents.ReceivedDocument;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Today;

/** The signatures under an offered contract: one by one, or a scan that bears both. */
@Named
@ViewScoped
public class ContractSignScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ContractSigning signing;

    @Inject
    private Today today;

    private ContractParty party;
    private String name;
    private LocalDate signedOn;
    private String employer;
    private String employee;
    private LocalDate scannedOn;
    private transient Part upload;

    public String sign(long id) {
        return done(id, signing.sign(id, new NewSignature(party, name, signedOn), Optional.empty()));
    }

    /** Both signatures at once, from the scan. */
    public String scan(long id) throws IOException {
        NewSignature signature = new NewSignature(ContractParty.EMPLOYEE, employee, scannedOn);
        return done(id, signing.signedOnPaper(id, employer, signature, received()));
    }

    private ReceivedDocument received() throws IOException {
        if (upload == null || upload.getSize() == 0) {
            return new ReceivedDocument(null, null, new byte[0]);
        }
        try (InputStream in = upload.getInputStream()) {
            return new ReceivedDocument(upload.getSubmittedFileName(), upload.getContentType(), in.readAllBytes());
        }
    }

    private static String done(long id, ContractFile file) {
        boolean all = file.contract().getState() == ContractState.SIGNED;
        Notice.afterRedirect(Messages.text(all ? "contracts.contract.signed" : "contracts.signature.saved"));
        return "/contracts/contract.xhtml?faces-redirect=true&id=" + id;
    }

    public ContractParty getParty() {
        return party;
    }

    public void setParty(ContractParty party) {
        this.party = party;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Today until another day is filled in. */
    public LocalDate getSignedOn() {
        return signedOn == null ? today.date() : signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public String getEmployer() {
        return employer;
    }

    public void setEmployer(String employer) {
        this.employer = employer;
    }

    public String getEmployee() {
        return employee;
    }

    public void setEmployee(String employee) {
        this.employee = employee;
    }

    /** Today until another day is filled in. */
    public LocalDate getScannedOn() {
        return scannedOn == null ? today.date() : scannedOn;
    }

    public void setScannedOn(LocalDate scannedOn) {
        this.scannedOn = scannedOn;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
