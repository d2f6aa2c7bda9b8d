package nl.noaberwerk.contracts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import nl.noaberwerk.personnel.Recording;

/** That a party signed the contract as it was offered, and on which day; never changed. */
@Entity
@Table(name = "contract_signature")
public class ContractSignature {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contract_signature_id_seq")
    @SequenceGenerator(
            name = "contract_signature_id_seq",
            sequenceName = "contract_signature_id_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "contract_id")
    private long contractId;

    @Enumerated(EnumType.STRING)
    private ContractParty party;

    private String name;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected ContractSignature() {}

    /** @param recording its first day is that of the signature */
    ContractSignature(long contractId, ContractParty party, String name, Recording recording) {
        this.contractId = contractId;
        this.party = party;
        this.name = name;
        signedOn = recording.validFrom();
        recordedAt = recording.at();
        recordedBy = recording.by();
    }

    public ContractParty getParty() {
        return party;
    }

    public String getName() {
        return name;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
