package nl.noaberwerk.personnel;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;

/** The last day in service, as known since this was recorded; it counts from the first day in service. */
@Entity
@DiscriminatorValue("END")
public class EndOfService extends EmploymentFact {

    @Column(name = "out_of_service")
    private LocalDate lastDay;

    protected EndOfService() {}

    /** @param lastDay null when no end is agreed (any more) */
    public EndOfService(long employmentId, LocalDate lastDay, Recording recording) {
        super(employmentId, recording);
        this.lastDay = lastDay;
    }

    @Override
    public Topic topic() {
        return Topic.END;
    }

    @Override
    public List<Detail> details() {
        return List.of(Detail.of("datum_uit_dienst", lastDay));
    }

    public LocalDate getLastDay() {
        return lastDay;
    }
}
