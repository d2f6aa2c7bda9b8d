package nl.noaberwerk.personnel;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.util.List;
import nl.noaberwerk.platform.Refused;

/** On which kostenplaats or kostenplaatsen the wage is booked from a day on. */
@Entity
@DiscriminatorValue("COST_CENTRE")
public class CostCentre extends EmploymentFact {

    @Column(name = "cost_centre")
    private String code;

    protected CostCentre() {}

    /** @param code one kostenplaats or a division, see {@link CostDivision#of}; null for none */
    public CostCentre(long employmentId, String code, Recording recording) {
        super(employmentId, recording);
        this.code = code == null || code.isBlank() ? code : divided(code);
    }

    private static String divided(String code) {
        try {
            return CostDivision.of(code).text();
        } catch (IllegalArgumentException noDivision) {
            throw new Refused("personnel.cost-division");
        }
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
