package nl.noaberwerk.personnel.screen;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.noaberwerk.personnel.Address;
import nl.noaberwerk.personnel.AddressFact;
import nl.noaberwerk.personnel.AgreedSalary;
import nl.noaberwerk.personnel.BankAccount;
import nl.noaberwerk.personnel.ContractForm;
import nl.noaberwerk.personnel.CostCentre;
import nl.noaberwerk.personnel.DatedFact;
import nl.noaberwerk.personnel.EndOfService;
import nl.noaberwerk.personnel.Iban;
import nl.noaberwerk.personnel.LoonheffingStatement;
import nl.noaberwerk.personnel.NameFact;
import nl.noaberwerk.personnel.NewFact;
import nl.noaberwerk.personnel.PersonName;
import nl.noaberwerk.personnel.Topic;
import nl.noaberwerk.personnel.Travel;
import nl.noaberwerk.personnel.WorkingHours;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Roster;

/** What somebody types to change one topic; the fields of the other topics stay empty. */
public final class ChangeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String[] text = new String[5];
    private BigDecimal first;
    private BigDecimal second;
    private transient Euro wage;
    private LocalDate day;
    private boolean yes;
    private boolean alsoYes;

    /** Begins with what holds now. */
    void startFrom(DatedFact now) {
        if (now instanceof NameFact fact) {
            PersonName name = fact.getName();
            text = new String[] {name.surname(), name.prefix(), name.initials(), name.givenName(), fact.getSex()};
        } else if (now instanceof AddressFact fact) {
            Address known = fact.getAddress();
            text = new String[] {known.street(), known.houseNumber(), known.postalCode(), known.city(), null};
        } else if (now instanceof WorkingHours fact) {
            first = fact.getHoursPerWeek();
            second = fact.getFullTimeHours();
            text[0] = fact.getRoster();
        } else if (now instanceof AgreedSalary fact) {
            text[0] = fact.getSchaal();
            text[1] = fact.getTrede();
            wage = fact.getFullTimeMonthWage();
        } else if (now instanceof LoonheffingStatement fact) {
            yes = fact.isLoonheffingskorting();
            alsoYes = fact.isAlleenstaandeOuderenkorting();
        } else {
            startFromRest(now);
        }
    }

    private void startFromRest(DatedFact now) {
        if (now instanceof BankAccount fact) {
            text[0] = fact.getIban();
            text[1] = fact.getAccountHolder();
        } else if (now instanceof Travel fact) {
            first = fact.getKilometres();
            second = fact.getDaysPerWeek();
        } else if (now instanceof CostCentre fact) {
            text[0] = fact.getCode();
        } else if (now instanceof ContractForm fact) {
            yes = fact.isIndefinite();
        } else if (now instanceof EndOfService fact) {
            day = fact.getLastDay();
        }
    }

    /** The fact that the fields describe. */
    NewFact fact(Topic topic) {
        return switch (topic) {
            case NAME -> (id, by) -> new NameFact(id, new PersonName(text[0], text[1], text[2], text[3]), text[4], by);
            case ADDRESS -> (id, by) -> new AddressFact(id, new Address(text[0], text[1], text[2], text[3]), by);
            case HOURS -> (id, by) -> new WorkingHours(id, first, second, roster(), by);
            case SALARY -> (id, by) -> new AgreedSalary(id, text[0], text[1], wage, by);
            case LOONHEFFING -> (id, by) -> new LoonheffingStatement(id, yes, alsoYes, by);
            case BANK -> (id, by) -> new BankAccount(id, text[0] == null ? null : Iban.compact(text[0]), text[1], by);
            case TRAVEL -> (id, by) -> new Travel(id, first, second, by);
            case COST_CENTRE -> (id, by) -> new CostCentre(id, text[0], by);
            case CONTRACT -> (id, by) -> new ContractForm(id, yes, by);
            case END -> (id, by) -> new EndOfService(id, day, by);
        };
    }

    // one way of writing, so that the same roster is never a change; what cannot be read is refused where all is
    // checked
    private String roster() {
        try {
            return text[0] == null ? null : Roster.parse(text[0]).text();
        } catch (IllegalArgumentException unreadable) {
            return text[0];
        }
    }

    public String[] getText() {
        return text;
    }

    public BigDecimal getFirst() {
        return first;
    }

    public void setFirst(BigDecimal first) {
        this.first = first;
    }

    public BigDecimal getSecond() {
        return second;
    }

    public void setSecond(BigDecimal second) {
        this.second = second;
    }

    public Euro getWage() {
        return wage;
    }

    public void setWage(Euro wage) {
        this.wage = wage;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public boolean isYes() {
        return yes;
    }

    public void setYes(boolean yes) {
        this.yes = yes;
    }

    public boolean isAlsoYes() {
        return alsoYes;
    }

    public void setAlsoYes(boolean alsoYes) {
        this.alsoYes = alsoYes;
    }
}
