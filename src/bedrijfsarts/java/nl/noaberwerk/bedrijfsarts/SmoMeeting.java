package nl.noaberwerk.bedrijfsarts;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A sociaal-medisch overleg: the day, who took part by office, and the cases that were spoken of; nothing medical. */
@Entity
@Table(name = "smo_meeting")
public class SmoMeeting {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "smo_meeting_id_seq")
    @SequenceGenerator(name = "smo_meeting_id_seq", sequenceName = "smo_meeting_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "employer_id")
    private long employerId;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private String offices;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "smo_case", joinColumns = @JoinColumn(name = "meeting_id"))
    @Column(name = "case_id")
    private Set<Long> cases = new TreeSet<>();

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected SmoMeeting() {}

    SmoMeeting(long employerId, LocalDate heldOn, Instant recordedAt, String recordedBy) {
        this.employerId = employerId;
        this.heldOn = heldOn;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    SmoMeeting with(Collection<SmoOffice> present) {
        offices = present.stream().sorted().map(SmoOffice::name).collect(Collectors.joining(","));
        return this;
    }

    /** Spoken of. */
    void speaksOf(long caseId) {
        cases.add(caseId);
    }

    public Long getId() {
        return id;
    }

    public long getEmployerId() {
        return employerId;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public List<SmoOffice> getOffices() {
        return Arrays.stream(offices.split(",")).map(SmoOffice::valueOf).toList();
    }

    /** "bedrijfsarts, casemanager". */
    public String getPresent() {
        return getOffices().stream().map(SmoOffice::getLabel).collect(Collectors.joining(", "));
    }

    public Set<Long> getCases() {
        return Set.copyOf(cases);
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
