package nl.noaberwerk.contracts.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.contracts.Contract;
import nl.noaberwerk.contracts.ContractRows;
import nl.noaberwerk.contracts.ContractState;
import nl.noaberwerk.contracts.Contracts;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.PagedScreen;

/** All contracts of an employer; the filters stand in the address. */
@Named
@ViewScoped
public class ContractsScreen extends PagedScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    private Contracts contracts;

    @Inject
    private EmployerInView employer;

    private transient ContractRows.Page found;
    private transient List<Contract> own;
    private ContractState state;

    public boolean isPossible() {
        return employer.employer().isPresent();
    }

    public ContractRows.Page getFound() {
        if (found == null) {
            found = contracts.list(
                    employer.id(), new ContractRows.Search(Optional.ofNullable(state), getText()), from(), SIZE);
        }
        return found;
    }

    /** Of the employee of a dossier; read once per view. */
    public List<Contract> of(Long employmentId) {
        if (own == null) {
            own = contracts.of(employmentId);
        }
        return own;
    }

    @Override
    public int getTotal() {
        return getFound().total();
    }

    public List<ContractState> getStates() {
        return Arrays.asList(ContractState.values());
    }

    public ContractState getState() {
        return state;
    }

    public void setState(ContractState state) {
        this.state = state;
    }
}
