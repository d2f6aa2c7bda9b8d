package nl.noaberwerk.contracts;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.Refused;

/** A contract with an employee: a draft, then offered as it was printed, then signed; what is signed never changes. */
@Entity
public class Contract {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contract_id_seq")
    @SequenceGenerator(name = "contract_id_seq", sequenceName = "contract_id_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "employer_id")
    private long employerId;

    @Column(name = "employment_id")
    private long employmentId;

    @Enumerated(EnumType.STRING)
    private ContractKind kind;

    @Enumerated(EnumType.STRING)
    private ContractState state;

    @Embedded
    private ContractTerms terms;

    @Column(name = "template_id")
    private Long templateId;

    private String sha256;

    @Column(name = "document_id")
    private Long documentId;

    @Column(name = "offered_at")
    private Instant offeredAt;

    @Column(name = "offered_by")
    private String offeredBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private String closedBy;

    @Column(name = "close_reason")
    private String closeReason = "";

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected Contract() {}

    /** A draft. @param owner the employer and the employment whose it is */
    Contract(Owner owner, ContractKind kind, ContractTerms terms, Recording recording) {
        employerId = owner.employerId();
        employmentId = owner.employmentId();
        this.kind = kind;
        this.terms = terms;
        state = ContractState.DRAFT;
        recordedAt = recording.at();
        recordedBy = recording.by();
    }

    /** Whose contract it is. */
    record Owner(long employerId, long employmentId) {}

    /** @throws Refused when it is no draft any more */
    void change(ContractTerms next) {
        require(ContractState.DRAFT);
        terms = next;
    }

    /** As it is printed now it stays. @param fingerprint SHA-256 of the PDF */
    void offer(long template, String fingerprint, Recording recording) {
        require(ContractState.DRAFT);
        state = ContractState.OFFERED;
        templateId = template;
        sha256 = fingerprint;
        offeredAt = recording.at();
        offeredBy = recording.by();
    }

    /** @param document where it is kept in the dossier */
    void sign(long document, Recording recording) {
        require(ContractState.OFFERED);
        state = ContractState.SIGNED;
        documentId = document;
        closedAt = recording.at();
        closedBy = recording.by();
    }

    void withdraw(Recording recording) {
        if (state == ContractState.SIGNED || state == ContractState.WITHDRAWN) {
            throw Refused.conflict("contracts.contract.closed", state.label());
        }
        state = ContractState.WITHDRAWN;
        closeReason = recording.reason();
        closedAt = recording.at();
        closedBy = recording.by();
    }

    void require(ContractState wanted) {
        if (state != wanted) {
            throw Refused.conflict("contracts.contract.state", wanted.label(), state.label());
        }
    }

    public Long getId() {
        return id;
    }

    public long getEmployerId() {
        return employerId;
    }

    public long getEmploymentId() {
        return employmentId;
    }

    public ContractKind getKind() {
        return kind;
    }

    public ContractState getState() {
        return state;
    }

    public ContractTerms getTerms() {
        return terms;
    }

    /** First day, for lists. */
    public LocalDate getFirstDay() {
        return terms.firstDay();
    }

    /** Which words were printed; empty while it is a draft. */
    public Optional<Long> templateId() {
        return Optional.ofNullable(templateId);
    }

    /** SHA-256 of the PDF as it was offered, in hexadecimal; null while it is a draft. */
    public String getSha256() {
        return sha256;
    }

    /** Where the signed contract is kept; empty before. */
    public Optional<Long> documentId() {
        return Optional.ofNullable(documentId);
    }

    public Instant getOfferedAt() {
        return offeredAt;
    }

    public String getOfferedBy() {
        return offeredBy;
    }

    public Instant getClosedAt() {
        return closedAt;
    }

    public String getClosedBy() {
        return closedBy;
    }

    public String getCloseReason() {
        return closeReason;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
