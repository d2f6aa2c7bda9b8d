package nl.noaberwerk.personnel;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.util.List;

/** On which kostenplaats the wage is booked from a day on. */
@Entity
@DiscriminatorValue("COST_CENTRE")
public class CostCentre extends EmploymentFact {

    @Column(name = "cost_centre")
    private String code;

    protected CostCentre() {}

    public CostCentre(long employmentId, String code, Recording recording) {
        super(employmentId, recording);
        this.code = code;
    }

    @Override
    public Topic topic() {
        return Topic.COST_CENTRE;
    }

    @Override
    public List<Detail> details() {
        return List.of(Detail.of("kostenplaats", code));
    }

    public String getCode() {
        return code;
    }
}
