package nl.noaberwerk.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import nl.noaberwerk.personnel.Recording;

/** A signed promise of secrecy of the person behind an account; valid from the day of signing. */
@Entity
@Table(name = "secrecy_statement")
public class SecrecyStatement {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "secrecy_statement_id_seq")
    @SequenceGenerator(
            name = "secrecy_statement_id_seq",
            sequenceName = "secrecy_statement_id_seq",
            allocationSize = 50)
    private Long id;

    private String account;

    @Column(name = "full_name")
    private String fullName;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "text_version")
    private String textVersion;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected SecrecyStatement() {}

    /** @param recording its first day is the day of signing, its reason the version of the text */
    public SecrecyStatement(String account, String fullName, Recording recording) {
        this.account = account;
        this.fullName = fullName;
        signedOn = recording.validFrom();
        textVersion = recording.reason();
        recordedAt = recording.at();
        recordedBy = recording.by();
    }

    public Long getId() {
        return id;
    }

    public String getAccount() {
        return account;
    }

    public String getFullName() {
        return fullName;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public String getTextVersion() {
        return textVersion;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
