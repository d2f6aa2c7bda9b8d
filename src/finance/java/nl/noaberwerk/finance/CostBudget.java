package nl.noaberwerk.finance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.rules.Euro;
import org.hibernate.annotations.Immutable;

/** What is budgeted for a kostenplaats in a year, in euros; the last one recorded counts. */
@Entity
@Immutable
@Table(name = "cost_budget")
public class CostBudget {

    private static final int LONGEST_CENTRE = 20;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cost_budget_id_seq")
    @SequenceGenerator(name = "cost_budget_id_seq", sequenceName = "cost_budget_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "employer_id")
    private long employerId;

    private int year;

    @Column(name = "cost_centre")
    private String costCentre;

    private Euro amount;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected CostBudget() {}

    /** @throws Refused when the kostenplaats or the amount is not usable */
    CostBudget(long employerId, int year, Line line, PaymentFile.Made recorded) {
        if (line.costCentre().isBlank() || line.costCentre().strip().length() > LONGEST_CENTRE) {
            throw new Refused("finance.budget.centre", LONGEST_CENTRE);
        }
        if (line.amount() == null || line.amount().isNegative()) {
            throw new Refused("finance.budget.amount", line.costCentre());
        }
        this.employerId = employerId;
        this.year = year;
        this.costCentre = line.costCentre().strip();
        this.amount = line.amount();
        this.recordedBy = recorded.by();
        this.recordedAt = recorded.at();
    }

    /** @param amount of the whole year */
    public record Line(String costCentre, Euro amount) {}

    public String getCostCentre() {
        return costCentre;
    }

    public Euro getAmount() {
        return amount;
    }

    public int getYear() {
        return year;
    }
}
