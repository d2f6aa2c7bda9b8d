package nl.noaberwerk.documents.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.noaberwerk.documents.IdentityChecks;
import nl.noaberwerk.documents.IdentityProof;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;

/** Who established the identity of an employee, and recording that somebody did. */
@Named
@ViewScoped
public class IdentityScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private IdentityChecks checks;

    private transient List<IdentityChecks.Line> lines;
    private IdentityProof proof;
    private LocalDate checkedOn;
    private String checkedBy;
    private LocalDate validUntil;
    private Long withdrawn;
    private String reason;

    /** The newest first; read once per view. */
    public List<IdentityChecks.Line> lines(Long employmentId) {
        if (lines == null) {
            lines = checks.of(employmentId);
        }
        return lines;
    }

    /** Whether a check counts. */
    public boolean isEstablished(Long employmentId) {
        return lines(employmentId).stream().anyMatch(line -> line.withdrawal().isEmpty());
    }

    public String record(Long employmentId) {
        checks.record(employmentId, new IdentityChecks.NewCheck(proof, checkedOn, checkedBy, validUntil));
        Notice.afterRedirect(Messages.text("documents.identity.recorded"));
        return "/documents/documents.xhtml?faces-redirect=true&id=" + employmentId;
    }

    public String withdraw(Long employmentId) {
        checks.withdraw(withdrawn, reason);
        Notice.afterRedirect(Messages.text("documents.identity.withdrawn"));
        return "/documents/documents.xhtml?faces-redirect=true&id=" + employmentId;
    }

    public List<IdentityProof> getProofs() {
        return Arrays.asList(IdentityProof.values());
    }

    public IdentityProof getProof() {
        return proof;
    }

    public void setProof(IdentityProof proof) {
        this.proof = proof;
    }

    public LocalDate getCheckedOn() {
        return checkedOn;
    }

    public void setCheckedOn(LocalDate checkedOn) {
        this.checkedOn = checkedOn;
    }

    public String getCheckedBy() {
        return checkedBy;
    }

    public void setCheckedBy(String checkedBy) {
        this.checkedBy = checkedBy;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public Long getWithdrawn() {
        return withdrawn;
    }

    public void setWithdrawn(Long withdrawn) {
        this.withdrawn = withdrawn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
