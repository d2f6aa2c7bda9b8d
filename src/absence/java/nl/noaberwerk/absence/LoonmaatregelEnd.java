package nl.noaberwerk.absence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.Immutable;

/** The end of a loonmaatregel: after an opschorting the wage is paid after all, after a loonstop it is not. */
@Entity
@Immutable
@Table(name = "loonmaatregel_end")
public class LoonmaatregelEnd {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "loonmaatregel_end_id_seq")
    @SequenceGenerator(
            name = "loonmaatregel_end_id_seq",
            sequenceName = "loonmaatregel_end_id_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "loonmaatregel_id")
    private long loonmaatregelId;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected LoonmaatregelEnd() {}

    /** @param lastDay on which it holds; null when it was withdrawn and never held */
    LoonmaatregelEnd(Loonmaatregel measure, LocalDate lastDay, Instant recordedAt, String recordedBy) {
        loonmaatregelId = measure.getId();
        this.lastDay = lastDay;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    public long getLoonmaatregelId() {
        return loonmaatregelId;
    }

    /** Empty when it was withdrawn: it never held. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDay);
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
