package nl.noaberwerk.finance.screen;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import nl.noaberwerk.finance.LedgerScheme;
import nl.noaberwerk.finance.Ledgers;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;

/** The page of the ledger scheme of the employer in view. */
@Named
@ViewScoped
public class LedgerScreen implements Serializable {

    @Inject
    private Ledgers ledgers;

    @Inject
    private EmployerInView employer;

    @Inject
    private Caller caller;

    private Long employerId;
    private List<LedgerLine> lines = List.of();
    private LedgerLine fresh;

    @PostConstruct
    void open() {
        employerId = employer.getId();
        if (employerId != null) {
            read();
        }
    }

    /** Keeps what differs; the rest stays as it was. */
    public void save() {
        LedgerScheme known = ledgers.scheme(employerId);
        lines.stream()
                .filter(line -> line.differsFrom(known.find(line.getCode()).orElseThrow()))
                .forEach(line -> ledgers.choose(employerId, line.rule()));
        done("finance.ledger.saved");
    }

    public void add() {
        ledgers.choose(employerId, fresh.rule());
        done("finance.ledger.saved");
    }

    public void restore(LedgerLine line) {
        ledgers.restoreStandard(employerId, line.getCode());
        done("finance.ledger.restored");
    }

    private void read() {
        lines = new ArrayList<>(
                ledgers.scheme(employerId).rules().stream().map(LedgerLine::of).toList());
        fresh = LedgerLine.fresh();
    }

    private void done(String key) {
        read();
        String text = Messages.text(key);
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, text));
    }

    public boolean isWithoutEmployer() {
        return employerId == null;
    }

    public List<LedgerLine> getLines() {
        return lines;
    }

    public LedgerLine getFresh() {
        return fresh;
    }

    public boolean isMayChange() {
        return employerId != null && caller.has(Role.SALARISADMINISTRATEUR);
    }
}
