package nl.noaberwerk.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

/** An account leads a team, or stands in for who does, from a day until a day. */
@Entity
public class Supervision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "supervision_id_seq")
    @SequenceGenerator(name = "supervision_id_seq", sequenceName = "supervision_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "employer_id", updatable = false)
    private long employerId;

    @Embedded
    private Team team;

    @Column(updatable = false)
    private String account;

    @Column(updatable = false)
    private boolean deputy;

    @Embedded
    private Term term;

    protected Supervision() {}

    private Supervision(long employerId, Team team, String account, Term term) {
        this.employerId = employerId;
        this.team = team;
        this.account = account;
        this.term = term;
    }

    /** Who leads the team. */
    public static Supervision leading(long employerId, Team team, String account, Term term) {
        return new Supervision(employerId, team, account, term);
    }

    /** Who stands in; several may at once, also beside who leads. */
    public static Supervision standingIn(long employerId, Team team, String account, Term term) {
        Supervision deputy = new Supervision(employerId, team, account, term);
        deputy.deputy = true;
        return deputy;
    }

    /** Whether both lead the team on some day, or are the same account in the same place twice. */
    boolean excludes(Supervision other) {
        boolean sameTeam = employerId == other.employerId && team.equals(other.team);
        boolean same = deputy == other.deputy && (!deputy || account.equals(other.account));
        return sameTeam && same && term.meets(other.term);
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

    public Team getTeam() {
        return team;
    }

    public String getAccount() {
        return account;
    }

    public boolean isDeputy() {
        return deputy;
    }

    public Term getTerm() {
        return term;
    }
}
