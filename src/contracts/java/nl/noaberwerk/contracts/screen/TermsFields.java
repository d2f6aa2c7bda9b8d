package nl.noaberwerk.contracts.screen;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.noaberwerk.contracts.ContractTerms;
import nl.noaberwerk.rules.Euro;

/** What is agreed in a contract as it is filled in on the page. */
public final class TermsFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate firstDay;
    private LocalDate lastDay;
    private String job;
    private String workplace;
    private BigDecimal hoursPerWeek;
    private BigDecimal fullTimeHours;
    private String schaal;
    private String trede;
    private BigDecimal wage;
    private short proeftijd;
    private String agreements;

    void fill(ContractTerms terms) {
        firstDay = terms.firstDay();
        lastDay = terms.lastDay();
        job = terms.job();
        workplace = terms.workplace();
        hoursPerWeek = terms.hoursPerWeek();
        fullTimeHours = terms.fullTimeHours();
        schaal = terms.schaal();
        trede = terms.trede();
        wage = terms.fullTimeMonthWage() == null
                ? null
                : terms.fullTimeMonthWage().value();
        proeftijd = terms.proeftijdMonths();
        agreements = terms.agreements();
    }

    ContractTerms terms() {
        return new ContractTerms(
                firstDay,
                lastDay,
                job,
                workplace,
                hoursPerWeek,
                fullTimeHours,
                schaal,
                trede,
                wage == null ? null : new Euro(wage).roundedToCents(),
                proeftijd,
                agreements);
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

    public String getJob() {
        return job;
    }

    public void setJob(String job) {
        this.job = job;
    }

    public String getWorkplace() {
        return workplace;
    }

    public void setWorkplace(String workplace) {
        this.workplace = workplace;
    }

    public BigDecimal getHoursPerWeek() {
        return hoursPerWeek;
    }

    public void setHoursPerWeek(BigDecimal hoursPerWeek) {
        this.hoursPerWeek = hoursPerWeek;
    }

    public BigDecimal getFullTimeHours() {
        return fullTimeHours;
    }

    public void setFullTimeHours(BigDecimal fullTimeHours) {
        this.fullTimeHours = fullTimeHours;
    }

    public String getSchaal() {
        return schaal;
    }

    public void setSchaal(String schaal) {
        this.schaal = schaal;
    }

    public String getTrede() {
        return trede;
    }

    public void setTrede(String trede) {
        this.trede = trede;
    }

    public BigDecimal getWage() {
        return wage;
    }

    public void setWage(BigDecimal wage) {
        this.wage = wage;
    }

    public short getProeftijd() {
        return proeftijd;
    }

    public void setProeftijd(short proeftijd) {
        this.proeftijd = proeftijd;
    }

    public String getAgreements() {
        return agreements;
    }

    public void setAgreements(String agreements) {
        this.agreements = agreements;
    }
}
