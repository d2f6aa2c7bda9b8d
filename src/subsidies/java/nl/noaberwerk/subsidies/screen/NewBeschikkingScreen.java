package nl.noaberwerk.subsidies.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.rules.Computed;
import nl.noaberwerk.subsidies.LksDecision;
import nl.noaberwerk.subsidies.Loonkostensubsidies;

/** Enters what the municipality decided; what a month would bring is shown before it is saved. */
@Named
@ViewScoped
public class NewBeschikkingScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Loonkostensubsidies subsidies;

    private Long id;
    private transient Loonkostensubsidies.Start start;
    private transient Computed effect;
    private String gemeente = "";
    private String reference = "";
    private LocalDate decidedOn;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private BigDecimal loonwaarde;
    private BigDecimal hours;
    private LocalDate reviewOn;

    /** @throws Refused 404 when the page is opened without an employment */
    public Loonkostensubsidies.Start getStart() {
        if (id == null) {
            throw Refused.notFound("subsidies.no-id");
        }
        if (start == null) {
            start = subsidies.start(id);
        }
        return start;
    }

    /** Fills in what is known of the employment. */
    public void open() {
        loonwaarde = getStart().loonwaarde().orElse(null);
        hours = getStart().hours().orElse(null);
    }

    public void preview() {
        effect = subsidies.effect(id, decision());
    }

    public String save() {
        long added = subsidies.record(id, decision());
        Notice.afterRedirect(Messages.text("subsidies.lks.saved"));
        return "/subsidies/beschikking.xhtml?faces-redirect=true&id=" + added;
    }

    private LksDecision decision() {
        return new LksDecision(gemeente, reference, decidedOn, firstDay, lastDay, loonwaarde, hours, reviewOn);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Computed getEffect() {
        return effect;
    }

    public String getGemeente() {
        return gemeente;
    }

    public void setGemeente(String gemeente) {
        this.gemeente = gemeente == null ? "" : gemeente;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference == null ? "" : reference;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public BigDecimal getLoonwaarde() {
        return loonwaarde;
    }

    public void setLoonwaarde(BigDecimal loonwaarde) {
        this.loonwaarde = loonwaarde;
    }

    public BigDecimal getHours() {
        return hours;
    }

    public void setHours(BigDecimal hours) {
        this.hours = hours;
    }

    public LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }
}
