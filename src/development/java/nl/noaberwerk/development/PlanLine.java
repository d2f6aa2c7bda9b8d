package nl.noaberwerk.development;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A line of a fixed ontwikkelplan: a goal, with one action or none. */
@Entity
@Table(name = "plan_line")
public class PlanLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plan_line_id_seq")
    @SequenceGenerator(name = "plan_line_id_seq", sequenceName = "plan_line_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "version_id")
    private long versionId;

    private short place;

    private String goal;

    private String what;

    private String who;

    private LocalDate due;

    @Column(name = "done_on")
    private LocalDate doneOn;

    protected PlanLine() {}

    /** @param action null when nothing was agreed for the goal */
    PlanLine(long versionId, int place, DevelopmentGoal goal, DevelopmentAction action) {
        this.versionId = versionId;
        this.place = (short) place;
        this.goal = goal.getText();
        if (action != null) {
            what = action.getWhat();
            who = action.getWho();
            due = action.getDue();
            doneOn = action.getDoneOn();
        }
    }

    public Long getId() {
        return id;
    }

    public long getVersionId() {
        return versionId;
    }

    public int getPlace() {
        return place;
    }

    public String getGoal() {
        return goal;
    }

    /** Null when nothing was agreed for the goal; so are who and due. */
    public String getWhat() {
        return what;
    }

    public String getWho() {
        return who;
    }

    public LocalDate getDue() {
        return due;
    }

    public LocalDate getDoneOn() {
        return doneOn;
    }
}
