package nl.noaberwerk.personnel;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.util.List;

/** What the employee signed about loonheffingskorting, from a day on. */
@Entity
@DiscriminatorValue("LOONHEFFING")
public class LoonheffingStatement extends EmploymentFact {

    private boolean loonheffingskorting;

    @Column(name = "alleenstaande_ouderenkorting")
    private boolean alleenstaandeOuderenkorting;

    protected LoonheffingStatement() {}

    public LoonheffingStatement(
            long employmentId, boolean loonheffingskorting, boolean alleenstaandeOuderenkorting, Recording recording) {
        super(employmentId, recording);
        this.loonheffingskorting = loonheffingskorting;
        this.alleenstaandeOuderenkorting = alleenstaandeOuderenkorting;
    }

    @Override
    public Topic topic() {
        return Topic.LOONHEFFING;
    }

    @Override
    public List<Detail> details() {
        return List.of(
                Detail.of("loonheffingskorting", loonheffingskorting),
                Detail.of("alleenstaandeouderenkorting", alleenstaandeOuderenkorting));
    }

    public boolean isLoonheffingskorting() {
        return loonheffingskorting;
    }

    public boolean isAlleenstaandeOuderenkorting() {
        return alleenstaandeOuderenkorting;
    }
}
