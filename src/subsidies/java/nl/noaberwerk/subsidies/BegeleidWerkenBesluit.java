package nl.noaberwerk.subsidies;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.noaberwerk.platform.SecretText;
import org.hibernate.annotations.Immutable;

/** The decision to the regular employer as it was printed, encrypted. */
@Entity
@Immutable
@Table(name = "begeleid_werken_besluit")
public class BegeleidWerkenBesluit {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "begeleid_werken_besluit_id_seq")
    @SequenceGenerator(
            name = "begeleid_werken_besluit_id_seq",
            sequenceName = "begeleid_werken_besluit_id_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "placement_id")
    private long placementId;

    @Column(name = "written_on")
    private LocalDate writtenOn;

    private byte[] cipher;

    @Embedded
    private Recorded recorded;

    protected BegeleidWerkenBesluit() {}

    BegeleidWerkenBesluit(long placementId, LocalDate writtenOn, byte[] pdf, SecretText secret, Recorded recorded) {
        this.placementId = placementId;
        this.writtenOn = writtenOn;
        cipher = secret.encrypt(pdf);
        this.recorded = recorded;
    }

    public Long getId() {
        return id;
    }

    public long getPlacementId() {
        return placementId;
    }

    public LocalDate getWrittenOn() {
        return writtenOn;
    }

    /** The PDF as it was printed. */
    byte[] opened(SecretText secret) {
        return secret.decrypt(cipher);
    }

    public Recorded getRecorded() {
        return recorded;
    }
}
