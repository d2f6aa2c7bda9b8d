package nl.noaberwerk.platform.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** Two roles that one account may not have together, with the reason that is shown; kept as data. */
@Entity
@Immutable
@Table(name = "incompatible_roles")
public class IncompatibleRoles {

    @Id
    private Long id;

    private String role;

    private String other;

    @Column(name = "same_employer")
    private boolean sameEmployer;

    private String reason;

    protected IncompatibleRoles() {}

    /** @param sameEmployer whether they only exclude each other for the same employer */
    IncompatibleRoles(String role, String other, boolean sameEmployer, String reason) {
        this.role = role;
        this.other = other;
        this.sameEmployer = sameEmployer;
        this.reason = reason;
    }

    /** Whether what is asked may not stand beside what the account has or awaits. */
    boolean forbid(NewGrant asked, RoleGrant had) {
        boolean pair = role.equals(asked.role()) && other.equals(had.getRole())
                || other.equals(asked.role()) && role.equals(had.getRole());
        return pair
                && had.sameDays(asked.from(), asked.until())
                && (!sameEmployer || had.sameEmployer(asked.employerId()));
    }

    public String getRole() {
        return role;
    }

    public String getOther() {
        return other;
    }

    public boolean isSameEmployer() {
        return sameEmployer;
    }

    public String getReason() {
        return reason;
    }
}
