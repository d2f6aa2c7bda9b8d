package nl.noaberwerk.personnel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That the employee was written to about her changed account, by whom and when. */
@Entity
@Table(name = "account_change_told")
class AccountChangeTold {

    @Id
    @Column(name = "confirmation_id")
    private Long confirmationId;

    @Column(name = "told_by")
    private String by;

    @Column(name = "told_at")
    private Instant at;

    protected AccountChangeTold() {}

    AccountChangeTold(long confirmationId, String by, Instant at) {
        this.confirmationId = confirmationId;
        this.by = by;
        this.at = at;
    }

    Long confirmationId() {
        return confirmationId;
    }

    String by() {
        return by;
    }

    Instant at() {
        return at;
    }
}
