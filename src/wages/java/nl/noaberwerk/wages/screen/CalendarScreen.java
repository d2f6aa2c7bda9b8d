package nl.noaberwerk.wages.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.personnel.Employer;
import nl.noaberwerk.personnel.Employers;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.wages.CalendarRule;
import nl.noaberwerk.wages.PayrollCalendars;

/** The calendar of a year of the employer in view, and the rule by which it is made. */
@Named
@ViewScoped
public class CalendarScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int FIRST_YEAR = 2024;
    private static final int LAST_YEAR = 2099;

    @Inject
    private PayrollCalendars calendars;

    @Inject
    private Employers employers;

    @Inject
    private EmployerInView inView;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    private Integer year;
    private Long employerId;
    private List<CalendarLine> lines = List.of();
    private int cutOffDays;
    private int approvalDays;
    private int paymentDay;
    private Integer decemberDay;

    /** Called when the page opens: the year that was asked for, else this year. */
    public void open() {
        year = Optional.ofNullable(year)
                .filter(asked -> asked >= FIRST_YEAR && asked <= LAST_YEAR)
                .orElse(today.date().getYear());
        employerId = inView.getId();
        if (employerId != null) {
            read();
        }
    }

    private void read() {
        lines = new ArrayList<>(
                calendars.year(employerId, year).stream().map(CalendarLine::of).toList());
        CalendarRule rule = calendars.rule(employerId);
        cutOffDays = rule.cutOffBankDays();
        approvalDays = rule.approvalBankDays();
        Employer employer = employers.find(employerId);
        paymentDay = employer.getPaymentDay();
        decemberDay = employer.getDecemberPaymentDay();
    }

    /** Keeps the months that were changed, all of them or none. */
    public String save() {
        int changed = calendars.change(
                employerId,
                lines.stream()
                        .filter(line -> !line.isApproved())
                        .map(CalendarLine::days)
                        .toList());
        String months = changed + (changed == 1 ? " maand" : " maanden");
        return done(
                changed == 0
                        ? Messages.text("wages.calendar.unchanged")
                        : Messages.text("wages.calendar.saved", months));
    }

    public String restore(YearMonth month) {
        calendars.restore(employerId, month);
        return done(Messages.text("wages.calendar.restored", month));
    }

    public String saveRule() {
        calendars.changeRule(employerId, cutOffDays, approvalDays, Optional.ofNullable(decemberDay));
        return done(Messages.text("wages.calendar.rule-saved"));
    }

    private String done(String text) {
        Notice.afterRedirect(text);
        return "/wages/calendar.xhtml?faces-redirect=true&jaar=" + year;
    }

    public boolean isMayChange() {
        return caller.has(Role.SALARISADMINISTRATEUR) || caller.has(Role.FUNCTIONEEL_BEHEERDER);
    }

    public boolean isWithoutEmployer() {
        return employerId == null;
    }

    public List<CalendarLine> getLines() {
        return lines;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public int getCutOffDays() {
        return cutOffDays;
    }

    public void setCutOffDays(int cutOffDays) {
        this.cutOffDays = cutOffDays;
    }

    public int getApprovalDays() {
        return approvalDays;
    }

    public void setApprovalDays(int approvalDays) {
        this.approvalDays = approvalDays;
    }

    public int getPaymentDay() {
        return paymentDay;
    }

    public Integer getDecemberDay() {
        return decemberDay;
    }

    public void setDecemberDay(Integer decemberDay) {
        this.decemberDay = decemberDay;
    }
}
