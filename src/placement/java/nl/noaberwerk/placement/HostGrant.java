package nl.noaberwerk.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** An account acts for an inlener, from a day until a day. */
@Entity
@Table(name = "host_grant")
public class HostGrant {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "host_grant_id_seq")
    @SequenceGenerator(name = "host_grant_id_seq", sequenceName = "host_grant_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "employer_id", updatable = false)
    private long employerId;

    @Column(updatable = false)
    private String inlener;

    @Column(updatable = false)
    private String account;

    @Embedded
    private Term term;

    protected HostGrant() {}

    public HostGrant(long employerId, String inlener, String account, Term term) {
        this.employerId = employerId;
        this.inlener = inlener;
        this.account = account;
        this.term = term;
    }

    /** Whether the other gives the same on some day. */
    boolean isGivenBy(HostGrant other) {
        return inlener.equals(other.inlener) && account.equals(other.account) && term.meets(other.term);
    }

    /** @param sooner its term, ended */
    void end(Term sooner) {
        term = sooner;
    }

    public Long getId() {
        return id;
    }

    public long getEmployerId() {
        return employerId;
    }

    /** As it is written where people are placed. */
    public String getInlener() {
        return inlener;
    }

    public String getAccount() {
        return account;
    }

    public Term getTerm() {
        return term;
    }
}
