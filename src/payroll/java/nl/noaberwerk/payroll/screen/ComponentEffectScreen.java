package nl.noaberwerk.payroll.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import nl.noaberwerk.payroll.ComponentEffect;
import nl.noaberwerk.payroll.ComponentTrial;
import nl.noaberwerk.payroll.EffectComparison;
import nl.noaberwerk.payroll.TestPerson;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Regeling;
import nl.noaberwerk.wages.ComponentBook;
import nl.noaberwerk.wages.Measure;
import nl.noaberwerk.wages.WageComponent;

/** Tries a definition of a wage component on a made-up person or an employee, and shows the payslip before and after. */
@Named
@ViewScoped
public class ComponentEffectScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ComponentEffect effect;

    @Inject
    private ComponentBook book;

    @Inject
    private EmployerInView employer;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    private long id;
    private transient WageComponent component;
    private transient EffectComparison comparison;
    private boolean replaces;
    private YearMonth month;
    private BigDecimal figure;
    private String personnelNumber;
    private Regeling regeling = Regeling.WSW;
    private LocalDate birthDate = LocalDate.of(1980, 1, 1);
    private Euro monthWage = Euro.of("2600.00");
    private BigDecimal hours = BigDecimal.valueOf(36);
    private BigDecimal fullTimeHours = BigDecimal.valueOf(36);
    private boolean loonheffingskorting = true;

    /** Called when the page opens: the month begins with the one in which the definition begins, or with this month. */
    public void open() {
        YearMonth now = YearMonth.from(today.date());
        boolean thisYear = getComponent().validFrom().getYear() == now.getYear();
        month = thisYear && getComponent().validFrom().isAfter(now)
                ? getComponent().validFrom()
                : now;
        figure = isInHours() ? BigDecimal.valueOf(8) : BigDecimal.valueOf(100);
    }

    /** With a personnel number the employee, without one the made-up person. */
    public void show() {
        comparison = null;
        ComponentTrial trial = new ComponentTrial(id, month, figure);
        comparison = isMayChooseEmployee() && personnelNumber != null && !personnelNumber.isBlank()
                ? effect.onEmployee(employer.id(), trial, personnelNumber.strip())
                : effect.onTestPerson(employer.id(), trial, person());
        replaces = effect.replaces(trial);
    }

    private TestPerson person() {
        return new TestPerson(regeling, birthDate, monthWage, hours, fullTimeHours, loonheffingskorting);
    }

    public WageComponent getComponent() {
        if (component == null) {
            component = book.definition(id);
        }
        return component;
    }

    public boolean isInHours() {
        return getComponent().measure() == Measure.HOURS;
    }

    /** A functioneel beheerder has nothing to do with the wages of people. */
    public boolean isMayChooseEmployee() {
        return caller.has(Role.SALARISADMINISTRATEUR) || caller.has(Role.CONTROLEUR);
    }

    public List<Regeling> getRegelingen() {
        return Arrays.asList(Regeling.values());
    }

    public EffectComparison getComparison() {
        return comparison;
    }

    /** The first payslip has the same figure under the definition that holds now. */
    public boolean isReplaces() {
        return replaces;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public YearMonth getMonth() {
        return month;
    }

    public void setMonth(YearMonth month) {
        this.month = month;
    }

    public BigDecimal getFigure() {
        return figure;
    }

    public void setFigure(BigDecimal figure) {
        this.figure = figure;
    }

    public String getPersonnelNumber() {
        return personnelNumber;
    }

    public void setPersonnelNumber(String personnelNumber) {
        this.personnelNumber = personnelNumber;
    }

    public Regeling getRegeling() {
        return regeling;
    }

    public void setRegeling(Regeling regeling) {
        this.regeling = regeling;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    public Euro getMonthWage() {
        return monthWage;
    }

    public void setMonthWage(Euro monthWage) {
        this.monthWage = monthWage;
    }

    public BigDecimal getHours() {
        return hours;
    }

    public void setHours(BigDecimal hours) {
        this.hours = hours;
    }

    public BigDecimal getFullTimeHours() {
        return fullTimeHours;
    }

    public void setFullTimeHours(BigDecimal fullTimeHours) {
        this.fullTimeHours = fullTimeHours;
    }

    public boolean isLoonheffingskorting() {
        return loonheffingskorting;
    }

    public void setLoonheffingskorting(boolean loonheffingskorting) {
        this.loonheffingskorting = loonheffingskorting;
    }
}
