package nl.noaberwerk.hosts;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import nl.noaberwerk.personnel.Recording;

/** What a contract says from a day on; never changed: the greatest first day, recorded last, holds. */
@Entity
@Table(name = "host_terms")
public class TermsFact {

    /** From what holds less to what holds more, among terms that have begun. */
    static final Comparator<TermsFact> STRENGTH = Comparator.comparing(TermsFact::getValidFrom)
            .thenComparing(TermsFact::getRecordedAt)
            .thenComparing(fact -> fact.id);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "host_terms_id_seq")
    @SequenceGenerator(name = "host_terms_id_seq", sequenceName = "host_terms_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "contract_id")
    private long contractId;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    private String reason;

    @Embedded
    private ContractTerms terms;

    protected TermsFact() {}

    TermsFact(long contractId, ContractTerms terms, Recording recording) {
        this.contractId = contractId;
        this.terms = terms;
        validFrom = recording.validFrom();
        recordedAt = recording.at();
        recordedBy = recording.by();
        reason = recording.reason();
    }

    public long getContractId() {
        return contractId;
    }

    public ContractTerms getTerms() {
        return terms;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }

    public String getReason() {
        return reason;
    }
}
