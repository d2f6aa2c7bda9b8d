package nl.noaberwerk.platform.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody looked at a role and decided whether it stays; only added. */
@Entity
@Table(name = "grant_review")
public class GrantReview {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "grant_review_id_seq")
    @SequenceGenerator(name = "grant_review_id_seq", sequenceName = "grant_review_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "grant_id", updatable = false)
    private Long grantId;

    @Column(updatable = false)
    private boolean stays;

    @Column(name = "reviewed_by", updatable = false)
    private String reviewedBy;

    @Column(name = "reviewed_at", updatable = false)
    private Instant reviewedAt;

    protected GrantReview() {}

    GrantReview(long grantId, boolean stays, String reviewedBy, Instant reviewedAt) {
        this.grantId = grantId;
        this.stays = stays;
        this.reviewedBy = reviewedBy;
        this.reviewedAt = reviewedAt;
    }

    Long grantId() {
        return grantId;
    }

    public boolean stays() {
        return stays;
    }

    public String reviewedBy() {
        return reviewedBy;
    }

    public Instant reviewedAt() {
        return reviewedAt;
    }
}
