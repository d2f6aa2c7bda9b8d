package nl.noaberwerk.personnel;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Something that holds from a day on and was recorded at a moment; it is never changed or removed.
 *
 * <p>What holds on a day is the fact with the greatest first day up to it, and of those the one recorded last.
 */
@MappedSuperclass
public abstract class DatedFact {

    /** From what holds less to what holds more, among facts of one topic that have begun. */
    public static final Comparator<DatedFact> STRENGTH = Comparator.comparing(DatedFact::getValidFrom)
            .thenComparing(DatedFact::getRecordedAt)
            .thenComparing(DatedFact::getId, Comparator.nullsLast(Comparator.naturalOrder()));

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    private String reason;

    protected DatedFact() {}

    protected DatedFact(Recording recording) {
        validFrom = recording.validFrom();
        recordedAt = recording.at();
        recordedBy = recording.by();
        reason = recording.reason();
    }

    public abstract Long getId();

    /** What kind of fact it is. */
    public abstract Topic topic();

    /** What it says, field by field, in Dutch. */
    public abstract List<Detail> details();

    /** Whether it can hold at all; some facts wait for a second person first. */
    public boolean counts() {
        return true;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }

    public String getReason() {
        return reason;
    }

    /** Whether both say the same, whenever they were recorded. */
    public boolean says(DatedFact other) {
        return topic() == other.topic() && details().equals(other.details());
    }
}
