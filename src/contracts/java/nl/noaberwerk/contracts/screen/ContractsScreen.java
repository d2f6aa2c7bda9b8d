package nl.noaberwerk.contracts.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.contracts.Contract;
import nl.noaberwerk.contracts.ContractRows;
import nl.noaberwerk.contracts.ContractState;
import nl.noaberwerk.contracts.Contracts;
import nl.noaberwerk.platform.EmployerInView;

/** All contracts of an employer; the filters stand in the address. */
@Named
@ViewScoped
public class ContractsScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 50;

    @Inject
    private Contracts contracts;

    @Inject
    private EmployerInView employer;

    private transient ContractRows.Page found;
    private transient List<Contract> own;
    private ContractState state;
    private String text = "";
    private int page = 1;

    public boolean isPossible() {
        return employer.employer().isPresent();
    }

    public ContractRows.Page getFound() {
        if (found == null) {
            found = contracts.list(
                    employer.id(), new ContractRows.Search(Optional.ofNullable(state), text), (page - 1) * SIZE, SIZE);
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

    public int getPages() {
        return Math.max(1, (getFound().total() + SIZE - 1) / SIZE);
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

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }
}
