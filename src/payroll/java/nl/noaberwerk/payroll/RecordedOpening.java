package nl.noaberwerk.payroll;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import nl.noaberwerk.personnel.Recording;

/** An opening balance as it was recorded; never changed: of one first month the last record counts. */
@Entity
@Table(name = "opening_balance")
public class RecordedOpening {

    /** From what counts less to what counts more, among those that have begun. */
    static final Comparator<RecordedOpening> STRENGTH = Comparator.comparing(RecordedOpening::getStartMonth)
            .thenComparing(opening -> opening.recordedAt)
            .thenComparing(opening -> opening.id);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "opening_balance_id_seq")
    @SequenceGenerator(name = "opening_balance_id_seq", sequenceName = "opening_balance_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "employment_id")
    private long employmentId;

    @Column(name = "start_month")
    private YearMonth startMonth;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    private String reason;

    @Embedded
    private OpeningFigures figures;

    protected RecordedOpening() {}

    public RecordedOpening(long employmentId, YearMonth startMonth, OpeningFigures figures, Recording recording) {
        this.employmentId = employmentId;
        this.startMonth = startMonth;
        this.figures = figures;
        recordedAt = recording.at();
        recordedBy = recording.by();
        reason = recording.reason();
    }

    public long getEmploymentId() {
        return employmentId;
    }

    public YearMonth getStartMonth() {
        return startMonth;
    }

    public OpeningFigures getFigures() {
        return figures;
    }

    public String getRecordedBy() {
        return recordedBy;
    }

    public String getReason() {
        return reason;
    }
}
