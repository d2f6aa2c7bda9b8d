package nl.noaberwerk.signals.screen;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.signals.MailManner;
import nl.noaberwerk.signals.SignalChoice;
import nl.noaberwerk.signals.SignalChoices;
import nl.noaberwerk.signals.SignalKind;

/** How each kind of signal reaches each role, and a form to choose otherwise from a day on. */
@Named
@ViewScoped
public class SignalChoicesScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SignalChoices choices;

    @Inject
    private transient Today today;

    private transient List<SignalChoices.Row> rows;
    private transient List<SignalKind> kinds;
    private String role;
    private String kind;
    private MailManner manner;
    private LocalDate from;

    @PostConstruct
    void start() {
        from = today.date();
    }

    public List<SignalChoices.Row> getRows() {
        if (rows == null) {
            rows = choices.rows();
        }
        return rows;
    }

    public List<SignalKind> getKinds() {
        if (kinds == null) {
            kinds = choices.kinds();
        }
        return kinds;
    }

    public List<SignalChoice> getHistory() {
        return choices.history();
    }

    /** The Dutch words of a kind; the kind itself when no area raises it any more. */
    public String label(String asked) {
        return getKinds().stream()
                .filter(one -> one.kind().equals(asked))
                .map(SignalKind::label)
                .findFirst()
                .orElse(asked);
    }

    public List<String> getRoles() {
        return Role.ALL;
    }

    public MailManner[] getManners() {
        return MailManner.values();
    }

    public String save() {
        choices.choose(role, kind, manner, from);
        Notice.afterRedirect(Messages.text("signals.choice.saved", role, from));
        return "/signals/choices.xhtml?faces-redirect=true";
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public MailManner getManner() {
        return manner;
    }

    public void setManner(MailManner manner) {
        this.manner = manner;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
