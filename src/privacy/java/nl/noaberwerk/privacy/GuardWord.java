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

/** A word that a functioneel beheerder added to the list of the guard, or switched off in it, from a day on. */
@Entity
@Table(name = "guard_word")
public class GuardWord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "guard_word_id_seq")
    @SequenceGenerator(name = "guard_word_id_seq", sequenceName = "guard_word_id_seq", allocationSize = 50)
    private Long id;

    @Enumerated(EnumType.STRING)
    private GuardSection section;

    private String word;

    private boolean counts;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    private String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected GuardWord() {}

    /** @param counts false to switch it off */
    public GuardWord(GuardSection section, String word, boolean counts, Recording recording) {
        this.section = section;
        this.word = word;
        this.counts = counts;
        validFrom = recording.validFrom();
        reason = recording.reason();
        recordedAt = recording.at();
        recordedBy = recording.by();
    }

    public Long getId() {
        return id;
    }

    public GuardSection getSection() {
        return section;
    }

    public String getWord() {
        return word;
    }

    public boolean isCounts() {
        return counts;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public String getReason() {
        return reason;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
