package nl.noaberwerk.subsidies.screen;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.noaberwerk.participation.BegeleidWerkenSubsidie;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.subsidies.SubsidyTerms;

/** What is entered about the subsidy and the guidance of a job. */
public class TermsFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate validFrom;
    private BegeleidWerkenSubsidie.Method method = BegeleidWerkenSubsidie.Method.LOONWAARDE;
    private Euro wageCosts;
    private BigDecimal percentage;
    private String organisation = "";
    private Euro guidanceFee;
    private int months = 1;
    private LocalDate reviewOn;
    private String policy = "";

    /** Begins with what holds now. */
    public static TermsFields of(SubsidyTerms terms) {
        TermsFields fields = new TermsFields();
        fields.method = terms.method();
        fields.wageCosts = terms.wageCosts();
        fields.percentage = terms.percentage();
        fields.organisation = terms.organisation();
        fields.guidanceFee = terms.guidanceFee();
        fields.months = terms.months();
        fields.reviewOn = terms.reviewOn();
        fields.policy = terms.policy();
        return fields;
    }

    /** @param from the day from which they hold */
    public SubsidyTerms terms(LocalDate from) {
        return new SubsidyTerms(
                from, method, wageCosts, percentage, organisation, guidanceFee, months, reviewOn, policy);
    }

    public BegeleidWerkenSubsidie.Method[] getMethods() {
        return BegeleidWerkenSubsidie.Method.values();
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public BegeleidWerkenSubsidie.Method getMethod() {
        return method;
    }

    public void setMethod(BegeleidWerkenSubsidie.Method method) {
        this.method = method;
    }

    public Euro getWageCosts() {
        return wageCosts;
    }

    public void setWageCosts(Euro wageCosts) {
        this.wageCosts = wageCosts;
    }

    public BigDecimal getPercentage() {
        return percentage;
    }

    public void setPercentage(BigDecimal percentage) {
        this.percentage = percentage;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation == null ? "" : organisation;
    }

    public Euro getGuidanceFee() {
        return guidanceFee;
    }

    public void setGuidanceFee(Euro guidanceFee) {
        this.guidanceFee = guidanceFee;
    }

    public int getMonths() {
        return months;
    }

    public void setMonths(int months) {
        this.months = months;
    }

    public LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }

    public String getPolicy() {
        return policy;
    }

    public void setPolicy(String policy) {
        this.policy = policy == null ? "" : policy;
    }
}
