package nl.noaberwerk.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import nl.noaberwerk.personnel.Recording;

/** What was answered to a request, and when. */
@Entity
@Table(name = "inzage_answer")
public class InzageAnswer {

    @Id
    @Column(name = "request_id")
    private Long requestId;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    private String answer;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected InzageAnswer() {}

    /** @param recording its first day is that of the answer, its reason the answer */
    public InzageAnswer(long requestId, Recording recording) {
        this.requestId = requestId;
        answeredOn = recording.validFrom();
        answer = recording.reason();
        recordedAt = recording.at();
        recordedBy = recording.by();
    }

    public long getRequestId() {
        return requestId;
    }

    public LocalDate getAnsweredOn() {
        return answeredOn;
    }

    public String getAnswer() {
        return answer;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
