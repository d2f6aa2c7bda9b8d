package nl.noaberwerk.hosts.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import nl.noaberwerk.hosts.Agreed;
import nl.noaberwerk.hosts.HostContracts;
import nl.noaberwerk.hosts.HostRate;
import nl.noaberwerk.hosts.Hosts;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Today;

/** A rate of a contract with a host employer from a day on. */
@Named
@ViewScoped
public class HostRateScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient HostContracts contracts;

    @Inject
    private transient Hosts hosts;

    @Inject
    private transient Today today;

    private transient Agreed agreed;
    private Long id;
    private String werksoort;
    private String function;
    private BigDecimal amount;
    private LocalDate from;
    private String reason;

    /** Called when the page opens. @throws Refused 404 when there is no such contract */
    public void open() {
        if (id == null) {
            throw Refused.notFound("hosts.contract.not-found");
        }
        from = today.date();
        getAgreed();
    }

    public Agreed getAgreed() {
        if (agreed == null) {
            agreed = contracts.one(id);
        }
        return agreed;
    }

    /** In what the rate is written: "€ per uur". */
    public String getUnit() {
        return getAgreed()
                .on(from == null ? today.date() : from)
                .map(terms -> terms.basis().getUnit())
                .orElse("€");
    }

    public Map<String, String> getWerksoorten() {
        return hosts.werksoorten();
    }

    public String save() {
        contracts.rate(id, new HostContracts.NewRate(new HostRate.For(werksoort, function), amount, from, reason));
        Notice.afterRedirect(
                Messages.text("hosts.rate.saved", getAgreed().contract().getNumber(), from));
        return "/hosts/contract.xhtml?faces-redirect=true&id=" + id;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getWerksoort() {
        return werksoort;
    }

    public void setWerksoort(String werksoort) {
        this.werksoort = werksoort;
    }

    public String getFunction() {
        return function;
    }

    public void setFunction(String function) {
        this.function = function;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
