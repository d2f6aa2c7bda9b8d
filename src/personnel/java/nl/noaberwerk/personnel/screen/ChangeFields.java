package nl.noaberwerk.personnel.screen;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.noaberwerk.personnel.AgreedSalary;
import nl.noaberwerk.personnel.BankAccount;
import nl.noaberwerk.personnel.ContractForm;
import nl.noaberwerk.personnel.CostCentre;
import nl.noaberwerk.personnel.DatedFact;
import nl.noaberwerk.personnel.EndOfService;
import nl.noaberwerk.personnel.LoonheffingStatement;
import nl.noaberwerk.personnel.NewFact;
import nl.noaberwerk.personnel.Topic;
import nl.noaberwerk.personnel.Travel;
import nl.noaberwerk.personnel.WorkingHours;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Roster;

/** The fields of a change of an employment, filled with what was known; those of a person are {@link PersonFields}. */
public class ChangeFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private final PersonFields person = new PersonFields();
    private final PaymentFields payment = new PaymentFields();
    private BigDecimal hoursPerWeek;
    private BigDecimal fullTimeHours;
    private String roster;
    private String schaal;
    private String trede;
    private Euro wage;
    private boolean loonheffingskorting;
    private boolean alleenstaandeOuderenkorting;
    private BigDecimal kilometres;
    private BigDecimal travelDays;
    private String costCentre;
    private boolean indefinite;
    private LocalDate lastDay;

    /** Takes over what a fact says. */
    void fill(DatedFact fact) {
        if (fact instanceof WorkingHours hours) {
            hoursPerWeek = hours.getHoursPerWeek();
            fullTimeHours = hours.getFullTimeHours();
            roster = hours.getRoster();
        } else if (fact instanceof AgreedSalary salary) {
            schaal = salary.getSchaal();
            trede = salary.getTrede();
            wage = salary.getFullTimeMonthWage();
        } else if (fact instanceof LoonheffingStatement statement) {
            loonheffingskorting = statement.isLoonheffingskorting();
            alleenstaandeOuderenkorting = statement.isAlleenstaandeOuderenkorting();
        } else if (fact instanceof BankAccount bank) {
            payment.fill(bank);
        } else if (fact instanceof Travel travel) {
            kilometres = travel.getKilometres();
            travelDays = travel.getDaysPerWeek();
        } else if (fact instanceof CostCentre centre) {
            costCentre = centre.getCode();
        } else if (fact instanceof ContractForm contract) {
            indefinite = contract.isIndefinite();
        } else if (fact instanceof EndOfService end) {
            lastDay = end.getLastDay();
        } else {
            person.fill(fact);
        }
    }

    /** What was filled in, as a fact that waits to be recorded. */
    NewFact fact(Topic topic) {
        return switch (topic) {
            case NAME -> person.name();
            case ADDRESS -> person.address();
            case HOURS -> (id, when) -> new WorkingHours(id, hoursPerWeek, fullTimeHours, sameWriting(), when);
            case SALARY -> (id, when) -> new AgreedSalary(id, schaal, trede, wage, when);
            case LOONHEFFING ->
                (id, when) -> new LoonheffingStatement(id, loonheffingskorting, alleenstaandeOuderenkorting, when);
            case BANK -> payment.fact();
            case TRAVEL -> (id, when) -> new Travel(id, kilometres, travelDays, when);
            case COST_CENTRE -> (id, when) -> new CostCentre(id, costCentre, when);
            case CONTRACT -> (id, when) -> new ContractForm(id, indefinite, when);
            case END -> (id, when) -> new EndOfService(id, lastDay, when);
        };
    }

    /** One way of writing a roster, so that the same one is no change; what cannot be read is refused by the service. */
    private String sameWriting() {
        try {
            return roster == null ? null : Roster.parse(roster).text();
        } catch (IllegalArgumentException unreadable) {
            return roster;
        }
    }

    public PaymentFields getPayment() {
        return payment;
    }

    public PersonFields getPerson() {
        return person;
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

    public String getRoster() {
        return roster;
    }

    public void setRoster(String roster) {
        this.roster = roster;
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

    public Euro getWage() {
        return wage;
    }

    public void setWage(Euro wage) {
        this.wage = wage;
    }

    public boolean isLoonheffingskorting() {
        return loonheffingskorting;
    }

    public void setLoonheffingskorting(boolean loonheffingskorting) {
        this.loonheffingskorting = loonheffingskorting;
    }

    public boolean isAlleenstaandeOuderenkorting() {
        return alleenstaandeOuderenkorting;
    }

    public void setAlleenstaandeOuderenkorting(boolean alleenstaandeOuderenkorting) {
        this.alleenstaandeOuderenkorting = alleenstaandeOuderenkorting;
    }

    public BigDecimal getKilometres() {
        return kilometres;
    }

    public void setKilometres(BigDecimal kilometres) {
        this.kilometres = kilometres;
    }

    public BigDecimal getTravelDays() {
        return travelDays;
    }

    public void setTravelDays(BigDecimal travelDays) {
        this.travelDays = travelDays;
    }

    public String getCostCentre() {
        return costCentre;
    }

    public void setCostCentre(String costCentre) {
        this.costCentre = costCentre;
    }

    public boolean isIndefinite() {
        return indefinite;
    }

    public void setIndefinite(boolean indefinite) {
        this.indefinite = indefinite;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
