package nl.noaberwerk.platform.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import nl.noaberwerk.platform.Refused;

/** A role that one gives an account for one employer or all, from a day on; it works once another confirmed it. */
@Entity
@Table(name = "role_grant")
public class RoleGrant {

    /** Who grants and confirms what is there before anybody can sign in; never the name of an account. */
    static final String SYSTEM = "systeem";

    /** How a grant stands on a day, in the words of the screen. */
    public enum Standing {
        AWAITING("wacht op bevestiging"),
        COMING("gaat nog in"),
        WORKS("geldt"),
        PASSED("verlopen"),
        ENDED("ingetrokken");

        private final String word;

        Standing(String word) {
            this.word = word;
        }

        public String getWord() {
            return word;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "role_grant_id_seq")
    @SequenceGenerator(name = "role_grant_id_seq", sequenceName = "role_grant_id_seq", allocationSize = 50)
    private Long id;

    @Column(updatable = false)
    private String account;

    @Column(updatable = false)
    private String role;

    @Column(name = "employer_id", updatable = false)
    private Long employerId;

    @Column(name = "holds_from", updatable = false)
    private LocalDate from;

    @Column(name = "holds_until", updatable = false)
    private LocalDate until;

    @Column(name = "granted_by", updatable = false)
    private String grantedBy;

    @Column(name = "granted_at", updatable = false)
    private Instant grantedAt;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected RoleGrant() {}

    RoleGrant(NewGrant asked, String by, Instant at) {
        this.account = Objects.requireNonNull(asked.account());
        this.role = Objects.requireNonNull(asked.role());
        this.employerId = asked.employerId();
        this.from = Objects.requireNonNull(asked.from());
        this.until = asked.until();
        this.grantedBy = Objects.requireNonNull(by);
        this.grantedAt = Objects.requireNonNull(at);
    }

    /** For the first accounts and the demonstration, when there is nobody yet who could confirm. */
    static RoleGrant bySystem(NewGrant asked, Instant at) {
        RoleGrant grant = new RoleGrant(asked, SYSTEM, at);
        grant.confirmedBy = SYSTEM;
        grant.confirmedAt = at;
        return grant;
    }

    /** Agreed by a second person: neither who granted it nor whose role it is. */
    void confirm(String by, Instant at) {
        if (confirmedBy != null || endedBy != null) {
            throw Refused.conflict("platform.grant.settled");
        }
        if (grantedBy.equals(by) || account.equals(by)) {
            throw Refused.forbidden("platform.grant.four-eyes");
        }
        confirmedBy = by;
        confirmedAt = at;
    }

    /** From now on it no longer works; a grant that was not confirmed is withdrawn. */
    void end(String by, Instant at) {
        if (endedBy != null) {
            throw Refused.conflict("platform.grant.settled");
        }
        endedBy = by;
        endedAt = at;
    }

    public boolean worksOn(LocalDate day) {
        return standingOn(day) == Standing.WORKS;
    }

    public Standing standingOn(LocalDate day) {
        if (endedBy != null) {
            return Standing.ENDED;
        }
        if (until != null && until.isBefore(day)) {
            return Standing.PASSED;
        }
        if (confirmedBy == null) {
            return Standing.AWAITING;
        }
        return from.isAfter(day) ? Standing.COMING : Standing.WORKS;
    }

    /** Whether it works now, will, or would once confirmed. */
    boolean liveOn(LocalDate day) {
        Standing standing = standingOn(day);
        return standing != Standing.ENDED && standing != Standing.PASSED;
    }

    boolean sameDays(LocalDate otherFrom, LocalDate otherUntil) {
        return (until == null || !until.isBefore(otherFrom)) && (otherUntil == null || !otherUntil.isBefore(from));
    }

    /** Null stands for every employer and so meets each of them. */
    boolean sameEmployer(Long other) {
        return employerId == null || other == null || employerId.equals(other);
    }

    public Long getId() {
        return id;
    }

    public String getAccount() {
        return account;
    }

    public String getRole() {
        return role;
    }

    /** Null for every employer. */
    public Long getEmployerId() {
        return employerId;
    }

    public LocalDate getFrom() {
        return from;
    }

    /** The last day; null without end. */
    public LocalDate getUntil() {
        return until;
    }

    public String getGrantedBy() {
        return grantedBy;
    }

    public Instant getGrantedAt() {
        return grantedAt;
    }

    public String getConfirmedBy() {
        return confirmedBy;
    }

    public Instant getConfirmedAt() {
        return confirmedAt;
    }

    public String getEndedBy() {
        return endedBy;
    }

    public Instant getEndedAt() {
        return endedAt;
    }
}
