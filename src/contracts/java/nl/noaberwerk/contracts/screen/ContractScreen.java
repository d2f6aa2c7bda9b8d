package nl.noaberwerk.contracts.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.noaberwerk.contracts.Contract;
import nl.noaberwerk.contracts.ContractCheck;
import nl.noaberwerk.contracts.ContractFile;
import nl.noaberwerk.contracts.ContractHistory;
import nl.noaberwerk.contracts.ContractState;
import nl.noaberwerk.contracts.Contracts;
import nl.noaberwerk.contracts.FactProposal;
import nl.noaberwerk.contracts.Gap;
import nl.noaberwerk.personnel.Topic;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.SentFile;

/** One contract: filled in while it is a draft, with what is missing and what the law says; then offered. */
@Named
@ViewScoped
public class ContractScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Contracts contracts;

    @Inject
    private ContractHistory history;

    @Inject
    private Caller caller;

    private transient ContractFile file;
    private transient List<Gap> gaps;
    private transient List<ContractCheck> checks;
    private transient List<FactProposal> proposals;
    private Long id;
    private String reason;
    private final TermsFields fields = new TermsFields();

    /** Called when the page opens. */
    public void open() {
        if (id == null) {
            throw Refused.notFound("contracts.contract.missing");
        }
        fields.fill(getContract().getTerms());
    }

    public ContractFile getFile() {
        if (file == null) {
            file = contracts.open(id);
        }
        return file;
    }

    public Contract getContract() {
        return getFile().contract();
    }

    public boolean isDraft() {
        return is(ContractState.DRAFT);
    }

    public boolean isOffered() {
        return is(ContractState.OFFERED);
    }

    public boolean isSigned() {
        return is(ContractState.SIGNED);
    }

    private boolean is(ContractState state) {
        return getContract().getState() == state;
    }

    public boolean isMayChange() {
        return caller.has(Role.HR_ADVISEUR, getContract().getEmployerId());
    }

    public List<Gap> getGaps() {
        if (gaps == null) {
            gaps = isDraft() && isMayChange() ? contracts.gaps(id) : List.of();
        }
        return gaps;
    }

    public List<ContractCheck> getChecks() {
        if (checks == null) {
            checks = isDraft() && isMayChange() ? contracts.checks(id) : List.of();
        }
        return checks;
    }

    public List<FactProposal> getProposals() {
        if (proposals == null) {
            proposals = isSigned() && isMayChange() ? history.proposals(id) : List.of();
        }
        return proposals;
    }

    public String save() {
        contracts.change(id, fields.terms());
        Notice.afterRedirect(Messages.text("contracts.contract.saved"));
        return again();
    }

    /** What stands in the form is kept first: the example shows it. */
    public void preview() {
        contracts.change(id, fields.terms());
        SentFile.pdf("voorbeeld-contract.pdf", contracts.preview(id));
    }

    /** What stands in the form is kept first. */
    public String offer() {
        contracts.change(id, fields.terms());
        contracts.offer(id);
        Notice.afterRedirect(Messages.text("contracts.contract.offered"));
        return again();
    }

    public String withdraw() {
        contracts.withdraw(id, reason);
        Notice.afterRedirect(Messages.text("contracts.contract.withdrawn"));
        return again();
    }

    public String record(Topic topic) {
        history.record(id, topic);
        Notice.afterRedirect(
                Messages.text("contracts.proposal.recorded", getContract().getFirstDay()));
        return again();
    }

    private String again() {
        return "/contracts/contract.xhtml?faces-redirect=true&id=" + id;
    }

    public TermsFields getFields() {
        return fields;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
