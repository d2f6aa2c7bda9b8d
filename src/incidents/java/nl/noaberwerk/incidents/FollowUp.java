package nl.noaberwerk.incidents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** Something that is done so that it does not happen again. */
@Entity
@Table(name = "follow_up")
public class FollowUp {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "follow_up_id_seq")
    @SequenceGenerator(name = "follow_up_id_seq", sequenceName = "follow_up_id_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "incident_id")
    private long incidentId;

    private String what;

    private String owner;

    private LocalDate due;

    @Column(name = "done_on")
    private LocalDate doneOn;

    private String result;

    protected FollowUp() {}

    /** @param owner name of who does it */
    FollowUp(long incidentId, String what, String owner, LocalDate due) {
        this.incidentId = incidentId;
        this.what = what;
        this.owner = owner;
        this.due = due;
    }

    void done(LocalDate day, String outcome) {
        doneOn = day;
        result = outcome;
    }

    public Long getId() {
        return id;
    }

    public long getIncidentId() {
        return incidentId;
    }

    public String getWhat() {
        return what;
    }

    public String getOwner() {
        return owner;
    }

    public LocalDate getDue() {
        return due;
    }

    public LocalDate getDoneOn() {
        return doneOn;
    }

    public String getResult() {
        return result;
    }

    public boolean isOpen() {
        return doneOn == null;
    }

    public boolean isLate(LocalDate day) {
        return isOpen() && due.isBefore(day);
    }
}
