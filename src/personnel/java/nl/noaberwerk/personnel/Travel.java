package nl.noaberwerk.personnel;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.util.List;

/** How far and how often somebody travels to work from a day on. */
@Entity
@DiscriminatorValue("TRAVEL")
public class Travel extends EmploymentFact {

    @Column(name = "travel_km")
    private BigDecimal kilometres;

    @Column(name = "travel_days")
    private BigDecimal daysPerWeek;

    protected Travel() {}

    /** @param kilometres one way */
    public Travel(long employmentId, BigDecimal kilometres, BigDecimal daysPerWeek, Recording recording) {
        super(employmentId, recording);
        this.kilometres = kilometres;
        this.daysPerWeek = daysPerWeek;
    }

    @Override
    public Topic topic() {
        return Topic.TRAVEL;
    }

    @Override
    public List<Detail> details() {
        return List.of(Detail.of("reisafstand_km", kilometres), Detail.of("reisdagen_per_week", daysPerWeek));
    }

    public BigDecimal getKilometres() {
        return kilometres;
    }

    public BigDecimal getDaysPerWeek() {
        return daysPerWeek;
    }
}
