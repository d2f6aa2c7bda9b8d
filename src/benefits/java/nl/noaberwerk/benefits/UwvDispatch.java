package nl.noaberwerk.benefits;

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

/** That a report was sent: when, how, and under which number UWV took it. */
@Entity
@Table(name = "uwv_dispatch")
public class UwvDispatch {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "uwv_dispatch_id_seq")
    @SequenceGenerator(name = "uwv_dispatch_id_seq", sequenceName = "uwv_dispatch_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "report_id")
    private long reportId;

    @Enumerated(EnumType.STRING)
    private UwvChannel channel;

    @Column(name = "sent_on")
    private LocalDate sentOn;

    private String reference;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected UwvDispatch() {}

    UwvDispatch(long reportId, UwvChannel channel, LocalDate sentOn, String reference) {
        this.reportId = reportId;
        this.channel = channel;
        this.sentOn = sentOn;
        this.reference = reference;
    }

    UwvDispatch recorded(Instant at, String by) {
        recordedAt = at;
        recordedBy = by;
        return this;
    }

    public Long getId() {
        return id;
    }

    public long getReportId() {
        return reportId;
    }

    public UwvChannel getChannel() {
        return channel;
    }

    public LocalDate getSentOn() {
        return sentOn;
    }

    /** The number of the confirmation of UWV; may be empty. */
    public String getReference() {
        return reference;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
