package nl.noaberwerk.wages.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.noaberwerk.personnel.Employees;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.OpenPeriod;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.wages.Loonbeslag;
import nl.noaberwerk.wages.LoonbeslagOrders;
import nl.noaberwerk.wages.LoonbeslagStanding;

/** The loonbeslagen of the employer in view, and a new one from a letter. */
@Named
@ViewScoped
public class LoonbeslagenScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LoonbeslagOrders orders;

    @Inject
    private Employees employees;

    @Inject
    private OpenPeriod openPeriod;

    @Inject
    private EmployerInView employer;

    @Inject
    private Caller caller;

    private transient List<LoonbeslagStanding> rows;
    private String personnelNumber;
    private LocalDate letterDate;
    private String creditor;
    private String reference;
    private String iban;
    private transient YearMonth firstMonth;
    private transient Euro claim;
    private transient Euro beslagvrijeVoet;

    public List<LoonbeslagStanding> getRows() {
        if (rows == null) {
            rows = employer.employer().isPresent() ? orders.ofEmployer(employer.id()) : List.of();
        }
        return rows;
    }

    public boolean isMayChange() {
        return caller.has(Role.SALARISADMINISTRATEUR) && employer.employer().isPresent();
    }

    /** Records the letter and goes to its page; the second person finds it among her tasks. */
    public String record() {
        Employment employment = employees
                .withNumber(employer.id(), personnelNumber.strip())
                .filter(Employment::isOnPayroll)
                .orElseThrow(() -> new Refused("wages.loonbeslag.nobody", personnelNumber));
        Loonbeslag.Letter letter = new Loonbeslag.Letter(letterDate, creditor, reference, iban, firstMonth);
        long id = orders.record(employment.getId(), letter, claim, beslagvrijeVoet)
                .order()
                .getId();
        Notice.afterRedirect(Messages.text("wages.loonbeslag.recorded"));
        return "/wages/loonbeslag.xhtml?faces-redirect=true&id=" + id;
    }

    public String getPersonnelNumber() {
        return personnelNumber;
    }

    public void setPersonnelNumber(String personnelNumber) {
        this.personnelNumber = personnelNumber;
    }

    public LocalDate getLetterDate() {
        return letterDate;
    }

    public void setLetterDate(LocalDate letterDate) {
        this.letterDate = letterDate;
    }

    public String getCreditor() {
        return creditor;
    }

    public void setCreditor(String creditor) {
        this.creditor = creditor;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getIban() {
        return iban;
    }

    public void setIban(String iban) {
        this.iban = iban;
    }

    /** The first open month when nothing was typed. */
    public YearMonth getFirstMonth() {
        if (firstMonth == null && employer.employer().isPresent()) {
            firstMonth = openPeriod.firstOpen(employer.id());
        }
        return firstMonth;
    }

    public void setFirstMonth(YearMonth firstMonth) {
        this.firstMonth = firstMonth;
    }

    public Euro getClaim() {
        return claim;
    }

    public void setClaim(Euro claim) {
        this.claim = claim;
    }

    public Euro getBeslagvrijeVoet() {
        return beslagvrijeVoet;
    }

    public void setBeslagvrijeVoet(Euro beslagvrijeVoet) {
        this.beslagvrijeVoet = beslagvrijeVoet;
    }

    /** The look of the chip of a state. */
    public String chip(LoonbeslagStanding row) {
        return LoonbeslagChips.of(row.state());
    }
}
