package nl.noaberwerk.hrm;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a version of an advice was given to an account to read. */
@Entity
@Table(name = "advice_release")
public class AdviceRelease {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "advice_release_id_seq")
    @SequenceGenerator(name = "advice_release_id_seq", sequenceName = "advice_release_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "version_id")
    private long versionId;

    private String account;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected AdviceRelease() {}

    AdviceRelease(AdviceVersion version, String account, Instant recordedAt, String recordedBy) {
        this.caseId = version.getCaseId();
        this.versionId = version.getId();
        this.account = account;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    public long getCaseId() {
        return caseId;
    }

    public long getVersionId() {
        return versionId;
    }

    public String getAccount() {
        return account;
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
