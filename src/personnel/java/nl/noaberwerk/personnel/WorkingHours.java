package nl.noaberwerk.personnel;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.util.List;

/** How much and on which days somebody works from a day on. */
@Entity
@DiscriminatorValue("HOURS")
public class WorkingHours extends EmploymentFact {

    @Column(name = "hours_per_week")
    private BigDecimal hoursPerWeek;

    @Column(name = "full_time_hours")
    private BigDecimal fullTimeHours;

    private String roster;

    protected WorkingHours() {}

    /** @param roster hours per weekday, "8|8|8|8|0"; null when not known */
    public WorkingHours(
            long employmentId, BigDecimal hoursPerWeek, BigDecimal fullTimeHours, String roster, Recording recording) {
        super(employmentId, recording);
        this.hoursPerWeek = hoursPerWeek;
        this.fullTimeHours = fullTimeHours;
        this.roster = roster;
    }

    @Override
    public Topic topic() {
        return Topic.HOURS;
    }

    @Override
    public List<Detail> details() {
        return List.of(
                Detail.of("uren_per_week", hoursPerWeek),
                Detail.of("voltijd_uren", fullTimeHours),
                Detail.of("rooster", roster));
    }

    public BigDecimal getHoursPerWeek() {
        return hoursPerWeek;
    }

    public BigDecimal getFullTimeHours() {
        return fullTimeHours;
    }

    public String getRoster() {
        return roster;
    }
}
