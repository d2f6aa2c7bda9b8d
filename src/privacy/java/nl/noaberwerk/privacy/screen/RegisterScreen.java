package nl.noaberwerk.privacy.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.privacy.ProcessingActivity;
import nl.noaberwerk.privacy.ProcessingRegister;
import nl.noaberwerk.privacy.ProcessingText;

/** The register of what personal data are used for. */
@Named
@ViewScoped
public class RegisterScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProcessingRegister register;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    private transient Collection<ProcessingActivity> rows;

    private String name;
    private LocalDate from;
    private boolean ended;
    private final ProcessingText text = new ProcessingText();

    public Collection<ProcessingActivity> getRows() {
        if (rows == null) {
            rows = register.today();
        }
        return rows;
    }

    public boolean isMayChange() {
        return caller.has(Role.FUNCTIONEEL_BEHEERDER);
    }

    public String record() {
        register.record(name, getFrom(), ended, text);
        Notice.afterRedirect(Messages.text("privacy.register.recorded", name));
        return "/privacy/register.xhtml?faces-redirect=true";
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getFrom() {
        return from == null ? today.date() : from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public boolean isEnded() {
        return ended;
    }

    public void setEnded(boolean ended) {
        this.ended = ended;
    }

    public ProcessingText getText() {
        return text;
    }
}
