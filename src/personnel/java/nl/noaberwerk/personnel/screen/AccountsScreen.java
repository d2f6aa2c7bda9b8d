package nl.noaberwerk.personnel.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.noaberwerk.personnel.AccountChange;
import nl.noaberwerk.personnel.BankConfirmations;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerInView;

/** The changed accounts that wait for a second person. */
@Named
@ViewScoped
public class AccountsScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BankConfirmations confirmations;

    @Inject
    private Caller caller;

    @Inject
    private EmployerInView employer;

    private transient List<AccountChange> waiting;

    public List<AccountChange> getWaiting() {
        if (waiting == null) {
            waiting = employer.employer().isEmpty() ? List.of() : confirmations.waiting(employer.id());
        }
        return waiting;
    }

    /** How many wait; more than are shown when it is a whole file. */
    public int getCount() {
        return employer.employer().isEmpty() ? 0 : confirmations.count(employer.id());
    }

    /** Whether the caller recorded it herself, so that a colleague must confirm. */
    public boolean isOwn(AccountChange change) {
        return change.isRecordedBy(caller.name());
    }
}
