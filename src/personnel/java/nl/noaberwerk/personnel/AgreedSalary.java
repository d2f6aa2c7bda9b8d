package nl.noaberwerk.personnel;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.util.List;
import nl.noaberwerk.rules.Euro;

/** What was agreed about the wage from a day on: schaal, trede and the month wage for full-time work. */
@Entity
@DiscriminatorValue("SALARY")
public class AgreedSalary extends EmploymentFact {

    private String schaal;

    private String trede;

    @Column(name = "full_time_month_wage")
    private Euro fullTimeMonthWage;

    protected AgreedSalary() {}

    public AgreedSalary(long employmentId, String schaal, String trede, Euro fullTimeMonthWage, Recording recording) {
        super(employmentId, recording);
        this.schaal = schaal;
        this.trede = trede;
        this.fullTimeMonthWage = fullTimeMonthWage;
    }

    @Override
    public Topic topic() {
        return Topic.SALARY;
    }

    @Override
    public List<Detail> details() {
        return List.of(
                Detail.of("schaal", schaal),
                Detail.of("trede", trede),
                Detail.of("bruto_maandloon_voltijd", fullTimeMonthWage));
    }

    public String getSchaal() {
        return schaal;
    }

    public String getTrede() {
        return trede;
    }

    public Euro getFullTimeMonthWage() {
        return fullTimeMonthWage;
    }
}
