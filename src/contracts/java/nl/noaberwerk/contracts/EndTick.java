package nl.noaberwerk.contracts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.noaberwerk.personnel.Recording;

/** That somebody did a thing of the checklist, or took that back; never changed. */
@Entity
@Table(name = "end_tick")
public class EndTick {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "end_tick_id_seq")
    @SequenceGenerator(name = "end_tick_id_seq", sequenceName = "end_tick_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "file_id")
    private long fileId;

    private String item;

    private boolean done;

    private String note;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected EndTick() {}

    /** @param recording its reason is the note */
    EndTick(long fileId, String item, boolean done, Recording recording) {
        this.fileId = fileId;
        this.item = item;
        this.done = done;
        note = recording.reason();
        recordedAt = recording.at();
        recordedBy = recording.by();
    }

    public Long getId() {
        return id;
    }

    public String getItem() {
        return item;
    }

    public boolean isDone() {
        return done;
    }

    public String getNote() {
        return note;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
