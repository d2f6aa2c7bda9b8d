package nl.noaberwerk.benefits.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.noaberwerk.benefits.VangnetTerms;
import nl.noaberwerk.benefits.Vangnetten;
import nl.noaberwerk.labour.Vangnet;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.rules.Euro;

/** Records which vangnet holds for somebody, from when and with which terms. */
@Named
@ViewScoped
public class VangnetScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Vangnetten vangnetten;

    @Inject
    private EmployerInView inView;

    @Inject
    private Today today;

    private transient Vangnetten.Row row;
    private Long employment;
    private Vangnet ground;
    private LocalDate from;
    private LocalDate until;
    private boolean fullOnRequest = true;
    private BigDecimal loonwaarde;
    private boolean forfait;
    private Euro subsidy = Euro.ZERO;
    private LocalDate leaveMayBegin;
    private LocalDate lastWorkingDay;

    /** Called when the page opens: the form proposes what was recorded, or what follows from the regeling. */
    public void open() {
        ground = getRow().proposed().orElse(null);
        from = today.date();
        getRow().fact().ifPresent(fact -> propose(fact.getTerms()));
    }

    private void propose(VangnetTerms terms) {
        ground = terms.ground();
        from = terms.validFrom();
        until = terms.validUntil();
        fullOnRequest = terms.fullOnRequest();
        loonwaarde = terms.loonwaarde();
        forfait = terms.forfait();
        subsidy = terms.subsidyPerDay();
        leaveMayBegin = terms.leaveMayBegin();
        lastWorkingDay = terms.lastWorkingDay();
    }

    public Vangnetten.Row getRow() {
        if (row == null) {
            if (employment == null) {
                throw Refused.notFound("personnel.employment.not-found", "");
            }
            row = vangnetten.one(inView.id(), employment);
        }
        return row;
    }

    public String save() {
        vangnetten.record(
                employment,
                new VangnetTerms(
                        ground,
                        from,
                        until,
                        fullOnRequest,
                        loonwaarde,
                        forfait,
                        subsidy,
                        leaveMayBegin,
                        lastWorkingDay));
        Notice.afterRedirect(Messages.text("benefits.vangnet.saved"));
        return "/benefits/vangnetten.xhtml?faces-redirect=true";
    }

    public String withdraw() {
        vangnetten.withdraw(employment, getRow().fact().orElseThrow().getTerms().ground());
        Notice.afterRedirect(Messages.text("benefits.vangnet.withdrawn"));
        return "/benefits/vangnetten.xhtml?faces-redirect=true";
    }

    public List<Vangnet> getGrounds() {
        return Arrays.asList(Vangnet.values());
    }

    public Long getEmployment() {
        return employment;
    }

    public void setEmployment(Long employment) {
        this.employment = employment;
    }

    public Vangnet getGround() {
        return ground;
    }

    public void setGround(Vangnet ground) {
        this.ground = ground;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public boolean isFullOnRequest() {
        return fullOnRequest;
    }

    public void setFullOnRequest(boolean fullOnRequest) {
        this.fullOnRequest = fullOnRequest;
    }

    public BigDecimal getLoonwaarde() {
        return loonwaarde;
    }

    public void setLoonwaarde(BigDecimal loonwaarde) {
        this.loonwaarde = loonwaarde;
    }

    public boolean isForfait() {
        return forfait;
    }

    public void setForfait(boolean forfait) {
        this.forfait = forfait;
    }

    public Euro getSubsidy() {
        return subsidy;
    }

    public void setSubsidy(Euro subsidy) {
        this.subsidy = subsidy;
    }

    public LocalDate getLeaveMayBegin() {
        return leaveMayBegin;
    }

    public void setLeaveMayBegin(LocalDate leaveMayBegin) {
        this.leaveMayBegin = leaveMayBegin;
    }

    public LocalDate getLastWorkingDay() {
        return lastWorkingDay;
    }

    public void setLastWorkingDay(LocalDate lastWorkingDay) {
        this.lastWorkingDay = lastWorkingDay;
    }
}
