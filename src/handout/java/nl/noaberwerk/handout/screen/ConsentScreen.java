package nl.noaberwerk.handout.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.noaberwerk.handout.ConsentManner;
import nl.noaberwerk.handout.Consents;
import nl.noaberwerk.handout.PayslipConsent;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** Whether an employee agreed to get her payslip electronically: in her dossier, and a form to record it. */
@Named
@ViewScoped
public class ConsentScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Consents consents;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    private transient List<PayslipConsent> rows;
    private Long id;
    private boolean given;
    private ConsentManner manner;
    private LocalDate validFrom;

    /** Called when the page opens: the form proposes the other state than the present one. */
    public void open() {
        if (id == null) {
            throw Refused.notFound("personnel.employment.not-found", "");
        }
        given = !isHolding(id);
        validFrom = today.date();
    }

    /** The newest first; read once per view. */
    public List<PayslipConsent> rows(Long employmentId) {
        if (rows == null) {
            rows = consents.of(employmentId);
        }
        return rows;
    }

    public boolean isHolding(Long employmentId) {
        return consents.holdingOn(today.date(), List.of(employmentId)).contains(employmentId);
    }

    public String save() {
        consents.record(id, given, manner, validFrom);
        Notice.afterRedirect(Messages.text("handout.consent.saved", validFrom));
        return "/personnel/employee.xhtml?faces-redirect=true&tab=salaris&id=" + id;
    }

    public List<ConsentManner> getManners() {
        return Arrays.asList(ConsentManner.values());
    }

    public boolean isMayChange() {
        return caller.has(Role.SALARISADMINISTRATEUR);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public boolean isGiven() {
        return given;
    }

    public void setGiven(boolean given) {
        this.given = given;
    }

    public ConsentManner getManner() {
        return manner;
    }

    public void setManner(ConsentManner manner) {
        this.manner = manner;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }
}
