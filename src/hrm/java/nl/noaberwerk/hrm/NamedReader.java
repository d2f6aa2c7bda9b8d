package nl.noaberwerk.hrm;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** That an account may, or may no more, see a confidential case; the last one holds. */
@Entity
@Table(name = "named_reader")
public class NamedReader {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "named_reader_id_seq")
    @SequenceGenerator(name = "named_reader_id_seq", sequenceName = "named_reader_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "case_id")
    private long caseId;

    private String account;

    @Column(name = "may_read")
    private boolean mayRead;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected NamedReader() {}

    NamedReader(long caseId, String account, boolean mayRead, Instant recordedAt, String recordedBy) {
        this.caseId = caseId;
        this.account = account;
        this.mayRead = mayRead;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    public long getCaseId() {
        return caseId;
    }

    public String getAccount() {
        return account;
    }

    public boolean isMayRead() {
        return mayRead;
    }

    public Long getId() {
        return id;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
