package nl.noaberwerk.arbo;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** Whether the contract has what the law asks; the one recorded last holds. */
@Entity
@Immutable
@Table(name = "contract_check")
public class ContractCheck {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contract_check_id_seq")
    @SequenceGenerator(name = "contract_check_id_seq", sequenceName = "contract_check_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "employer_id")
    private long employerId;

    @Embedded
    private CheckedItem checked;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected ContractCheck() {}

    ContractCheck(long employerId, CheckedItem checked, Instant recordedAt, String recordedBy) {
        this.employerId = employerId;
        this.checked = checked;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    public Long getId() {
        return id;
    }

    public long getEmployerId() {
        return employerId;
    }

    public CheckedItem getChecked() {
        return checked;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
