package nl.noaberwerk.hrm;

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
import java.util.List;

/** The answer of a calculator as it was kept on a case; it never changes. */
@Entity
@Table(name = "kept_calculation")
public class KeptCalculation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "kept_calculation_id_seq")
    @SequenceGenerator(name = "kept_calculation_id_seq", sequenceName = "kept_calculation_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "case_id")
    private long caseId;

    @Enumerated(EnumType.STRING)
    private Calculation kind;

    @Column(name = "law_day")
    private LocalDate lawDay;

    private String input;
    private String outcome;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected KeptCalculation() {}

    KeptCalculation(long caseId, CalculationInput input, CalculationOutcome outcome) {
        this.caseId = caseId;
        this.kind = input.kind();
        this.lawDay = outcome.lawDay();
        this.input = CalculationText.ofInput(input);
        this.outcome = CalculationText.ofOutcome(outcome);
    }

    KeptCalculation recorded(Instant at, String by) {
        recordedAt = at;
        recordedBy = by;
        return this;
    }

    public Long getId() {
        return id;
    }

    public long getCaseId() {
        return caseId;
    }

    public Calculation getKind() {
        return kind;
    }

    /** The day whose law was used. */
    public LocalDate getLawDay() {
        return lawDay;
    }

    public CalculationInput input() {
        return CalculationText.input(kind, input);
    }

    /** What was filled in, in the words of the screen. */
    public List<CalculationOutcome.Line> getGiven() {
        return CalculationPage.given(input());
    }

    /** As it was then. */
    public CalculationOutcome getOutcome() {
        return CalculationText.outcome(lawDay, outcome);
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
