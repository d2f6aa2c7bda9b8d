package nl.noaberwerk.signals.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.signals.RaisedSignal;
import nl.noaberwerk.signals.SignalList;

/** The signals of who looks at it, for the employer in view. */
@Named
@ViewScoped
public class SignalsScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SignalList signals;

    @Inject
    private EmployerInView employer;

    @Inject
    private transient Today today;

    private boolean putAway;
    private transient List<RaisedSignal> rows;

    public List<RaisedSignal> getRows() {
        if (rows == null) {
            rows = employer.employer().isEmpty()
                    ? List.of()
                    : putAway ? signals.putAway(employer.id()) : signals.open(employer.id());
        }
        return rows;
    }

    /** "te laat", "vandaag", or nothing. */
    public String urgency(RaisedSignal signal) {
        if (signal.getDue().isBefore(today.date())) {
            return "te laat";
        }
        return signal.getDue().equals(today.date()) ? "vandaag" : "";
    }

    public String see(long id) {
        return seen(List.of(id));
    }

    public String seeAll() {
        return seen(getRows().stream().map(RaisedSignal::getId).toList());
    }

    private String seen(List<Long> ids) {
        signals.see(ids);
        Notice.afterRedirect(Messages.text(ids.size() == 1 ? "signals.seen-one" : "signals.seen", ids.size()));
        return "/signals/signals.xhtml?faces-redirect=true";
    }

    public boolean isPutAway() {
        return putAway;
    }

    public void setPutAway(boolean putAway) {
        this.putAway = putAway;
    }
}
