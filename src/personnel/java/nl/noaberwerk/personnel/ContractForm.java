package nl.noaberwerk.personnel;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.util.List;

/** Whether the contract is for an indefinite or a fixed term from a day on. */
@Entity
@DiscriminatorValue("CONTRACT")
public class ContractForm extends EmploymentFact {

    private boolean indefinite;

    protected ContractForm() {}

    public ContractForm(long employmentId, boolean indefinite, Recording recording) {
        super(employmentId, recording);
        this.indefinite = indefinite;
    }

    @Override
    public Topic topic() {
        return Topic.CONTRACT;
    }

    @Override
    public List<Detail> details() {
        return List.of(Detail.of("contract", indefinite ? "onbepaalde tijd" : "bepaalde tijd"));
    }

    public boolean isIndefinite() {
        return indefinite;
    }
}
