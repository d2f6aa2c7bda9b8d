package nl.noaberwerk.privacy;

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

/** A person asks what is kept about her, or to mend or erase it; the answer is due on a day. */
@Entity
@Table(name = "inzage_request")
public class InzageRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "inzage_request_id_seq")
    @SequenceGenerator(name = "inzage_request_id_seq", sequenceName = "inzage_request_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "employer_id")
    private long employerId;

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    private InzageKind kind;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private String asked;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected InzageRequest() {}

    /** @param recording its first day is that on which the request came in, its reason what was asked */
    public InzageRequest(KnownPerson of, InzageKind kind, LocalDate dueOn, Recording recording) {
        employerId = of.subject().employerId();
        personId = of.subject().personId();
        this.kind = kind;
        this.dueOn = dueOn;
        receivedOn = recording.validFrom();
        asked = recording.reason();
        recordedAt = recording.at();
        recordedBy = recording.by();
    }

    public Long getId() {
        return id;
    }

    public long getEmployerId() {
        return employerId;
    }

    public long getPersonId() {
        return personId;
    }

    public InzageKind getKind() {
        return kind;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public String getAsked() {
        return asked;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
