package nl.noaberwerk.poortwachter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import nl.noaberwerk.labour.ObligationState;
import nl.noaberwerk.personnel.Recording;

/** That the date or the state of an obligation became another, and why; never changed. */
@Entity
@Table(name = "obligation_change")
public class ObligationChange {

    private static final int LONGEST_WHY = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "obligation_change_id_seq")
    @SequenceGenerator(
            name = "obligation_change_id_seq",
            sequenceName = "obligation_change_id_seq",
            allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "obligation_id")
    private StoredObligation obligation;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "old_due")
    private LocalDate oldDue;

    @Column(name = "new_due")
    private LocalDate newDue;

    @Enumerated(EnumType.STRING)
    @Column(name = "old_state")
    private ObligationState oldState;

    @Enumerated(EnumType.STRING)
    @Column(name = "new_state")
    private ObligationState newState;

    private String why;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected ObligationChange() {}

    ObligationChange(StoredObligation now, LocalDate oldDue, ObligationState oldState, Recording recording) {
        obligation = now;
        caseId = now.getCaseId();
        this.oldDue = oldDue;
        newDue = now.getDue();
        this.oldState = oldState;
        newState = now.getState();
        String said = recording.reason();
        why = said.length() <= LONGEST_WHY ? said : said.substring(0, LONGEST_WHY);
        recordedAt = recording.at();
        recordedBy = recording.by();
    }

    public StoredObligation getObligation() {
        return obligation;
    }

    public LocalDate getOldDue() {
        return oldDue;
    }

    public LocalDate getNewDue() {
        return newDue;
    }

    public ObligationState getOldState() {
        return oldState;
    }

    public ObligationState getNewState() {
        return newState;
    }

    /** In Dutch: "hersteld per 9-2-2026". */
    public String getWhy() {
        return why;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
