package nl.noaberwerk.indication.screen;

import java.io.Serializable;
import java.time.LocalDate;
import nl.noaberwerk.indication.Arbeidshandicap;
import nl.noaberwerk.indication.Besluit;
import nl.noaberwerk.indication.NewDecision;
import nl.noaberwerk.indication.Outcome;

/** The fields of a decision while they are filled in. */
public class DecisionFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private Outcome outcome;
    private LocalDate decidedOn;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private Arbeidshandicap category;
    private Boolean advice;
    private boolean adaptations;

    Besluit besluit() {
        return new Besluit(decidedOn, validFrom, validUntil, category, advice);
    }

    NewDecision decision(String note) {
        return new NewDecision(outcome, besluit(), adaptations, note);
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public Arbeidshandicap getCategory() {
        return category;
    }

    public void setCategory(Arbeidshandicap category) {
        this.category = category;
    }

    public Boolean getAdvice() {
        return advice;
    }

    public void setAdvice(Boolean advice) {
        this.advice = advice;
    }

    public boolean isAdaptations() {
        return adaptations;
    }

    public void setAdaptations(boolean adaptations) {
        this.adaptations = adaptations;
    }
}
