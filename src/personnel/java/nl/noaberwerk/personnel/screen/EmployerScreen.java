package nl.noaberwerk.personnel.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.noaberwerk.personnel.Employer;
import nl.noaberwerk.personnel.Employers;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.rules.Regeling;

/** An employer: who it is and what premiums and payments depend on. */
@Named
@ViewScoped
public class EmployerScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Employers employers;

    @Inject
    private transient Caller caller;

    private Long id;
    private transient Employer employer = new Employer();
    private Map<String, String> ufo = new HashMap<>();
    private YearMonth month;
    private LocalDate date;

    /** Called when the page opens; without an id it is a new employer. */
    public void open() {
        if (id != null) {
            employer = employers.find(id);
        }
        for (Regeling regeling : Regeling.values()) {
            Boolean applies = employer.getUfo().get(regeling);
            ufo.put(regeling.name(), applies == null ? "" : applies.toString());
        }
    }

    public String save() {
        ufo.forEach((regeling, applies) -> employer.overrideUfo(
                Regeling.valueOf(regeling),
                Optional.ofNullable(applies).filter(text -> !text.isEmpty()).map(Boolean::valueOf)));
        employer = id == null ? employers.create(employer) : employers.change(employer);
        Notice.afterRedirect(Messages.text("personnel.employer.saved", employer.getName()));
        return "/personnel/employers.xhtml?faces-redirect=true";
    }

    /** Another payment day for one month; kept when the employer is saved. */
    public void addDate() {
        if (month == null || date == null) {
            throw new Refused("personnel.employer.payment-date-incomplete");
        }
        employer.payOn(month, date);
        month = null;
        date = null;
    }

    public void removeDate(YearMonth which) {
        employer.payOnUsualDay(which);
    }

    public boolean isChangeable() {
        return caller.has(Role.FUNCTIONEEL_BEHEERDER) || caller.has(Role.SALARISADMINISTRATEUR);
    }

    public List<Regeling> getRegelingen() {
        return Arrays.asList(Regeling.values());
    }

    public List<Month> getMonths() {
        return Arrays.asList(Month.values());
    }

    public String monthName(Month which) {
        return which.getDisplayName(TextStyle.FULL, Messages.DUTCH);
    }

    public List<Map.Entry<YearMonth, LocalDate>> getDates() {
        return employer.getPaymentDates().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Employer getEmployer() {
        return employer;
    }

    public Map<String, String> getUfo() {
        return ufo;
    }

    public YearMonth getMonth() {
        return month;
    }

    public void setMonth(YearMonth month) {
        this.month = month;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }
}
