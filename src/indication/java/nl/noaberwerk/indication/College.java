package nl.noaberwerk.indication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.List;
import nl.noaberwerk.personnel.Recording;

/** The college of a municipality to which letters about its residents go; the last row of a municipality counts. */
@Entity
public class College {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "college_id_seq")
    @SequenceGenerator(name = "college_id_seq", sequenceName = "college_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "employer_id")
    private long employerId;

    private String municipality;

    private String street;

    @Column(name = "house_number")
    private String houseNumber;

    @Column(name = "postal_code")
    private String postalCode;

    private String city;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected College() {}

    College(long employerId, CollegeAddress address, Recording recording) {
        this.employerId = employerId;
        municipality = address.municipality();
        street = address.street();
        houseNumber = address.houseNumber();
        postalCode = address.postalCode();
        city = address.city();
        recordedAt = recording.at();
        recordedBy = recording.by();
    }

    public Long getId() {
        return id;
    }

    public long getEmployerId() {
        return employerId;
    }

    public String getMunicipality() {
        return municipality;
    }

    /** As it stands on an envelope. */
    public String getName() {
        return "College van burgemeester en wethouders van " + municipality;
    }

    /** The address without the name. */
    public List<String> lines() {
        return List.of(street + " " + houseNumber, postalCode + "  " + city);
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
