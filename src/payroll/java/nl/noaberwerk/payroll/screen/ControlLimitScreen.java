package nl.noaberwerk.payroll.screen;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.payroll.ControlLimit;
import nl.noaberwerk.payroll.ControlLimit.Falls;
import nl.noaberwerk.payroll.ControlLimits;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.rules.Euro;

/** From which fall of the net amount somebody stands on the control list of the employer in view. */
@Named
@ViewScoped
public class ControlLimitScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ControlLimits limits;

    @Inject
    private EmployerInView employer;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    private LocalDate from;
    private Euro amount;
    private BigDecimal percentage;
    private String source;

    @PostConstruct
    void start() {
        from = today.date().withDayOfMonth(1);
    }

    /** The latest first; the last is the proposal of the supplier. */
    public List<ControlLimit> getRows() {
        return employer.employer().isPresent() ? limits.all(employer.id()) : List.of();
    }

    public boolean isMayChoose() {
        return employer.employer().isPresent() && caller.has(Role.SALARISADMINISTRATEUR);
    }

    public String choose() {
        limits.choose(employer.id(), from, new Falls(amount, percentage), source);
        Notice.afterRedirect(Messages.text("payroll.limit.chosen", from));
        return "/payroll/control-limit.xhtml?faces-redirect=true";
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public Euro getAmount() {
        return amount;
    }

    public void setAmount(Euro amount) {
        this.amount = amount;
    }

    public BigDecimal getPercentage() {
        return percentage;
    }

    public void setPercentage(BigDecimal percentage) {
        this.percentage = percentage;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
