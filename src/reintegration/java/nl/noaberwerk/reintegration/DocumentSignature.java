package nl.noaberwerk.reintegration;

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

/** That a party signed a version on paper, on which day, and whether she agrees; never changed. */
@Entity
@Table(name = "document_signature")
public class DocumentSignature {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "document_signature_id_seq")
    @SequenceGenerator(
            name = "document_signature_id_seq",
            sequenceName = "document_signature_id_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "version_id")
    private long versionId;

    @Enumerated(EnumType.STRING)
    private Party party;

    private String name;

    private boolean agreed;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected DocumentSignature() {}

    /** @param recording its first day is that of the signature */
    DocumentSignature(long versionId, NewSignature draft, Recording recording) {
        this.versionId = versionId;
        party = draft.party();
        name = draft.name();
        agreed = draft.agreed();
        signedOn = recording.validFrom();
        recordedAt = recording.at();
        recordedBy = recording.by();
    }

    public long getVersionId() {
        return versionId;
    }

    public Party getParty() {
        return party;
    }

    public String getName() {
        return name;
    }

    /** False when she signed for having seen it only. */
    public boolean isAgreed() {
        return agreed;
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
