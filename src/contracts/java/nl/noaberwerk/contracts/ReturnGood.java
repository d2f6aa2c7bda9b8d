package nl.noaberwerk.contracts;

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

/** Something that people of an employer give back when they leave; ended, never removed. */
@Entity
@Table(name = "return_good")
public class ReturnGood {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "return_good_id_seq")
    @SequenceGenerator(name = "return_good_id_seq", sequenceName = "return_good_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "employer_id")
    private long employerId;

    private String label;

    @Column(name = "added_on")
    private LocalDate addedOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected ReturnGood() {}

    ReturnGood(long employerId, String label, Recording recording) {
        this.employerId = employerId;
        this.label = label;
        addedOn = recording.validFrom();
        recordedAt = recording.at();
        recordedBy = recording.by();
    }

    void end(LocalDate day) {
        endedOn = day;
    }

    /** Whether it is asked back on the day. */
    public boolean isAskedOn(LocalDate day) {
        return endedOn == null || endedOn.isAfter(day);
    }

    public Long getId() {
        return id;
    }

    public long getEmployerId() {
        return employerId;
    }

    public String getLabel() {
        return label;
    }

    public LocalDate getAddedOn() {
        return addedOn;
    }

    public LocalDate getEndedOn() {
        return endedOn;
    }

    public String getRecordedBy() {
        return recordedBy;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }
}
