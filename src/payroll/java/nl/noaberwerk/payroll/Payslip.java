package nl.noaberwerk.payroll;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.util.List;
import nl.noaberwerk.payroll.Salary.Line;
import nl.noaberwerk.payroll.Salary.Side;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Regeling;
import org.hibernate.annotations.Immutable;

/** The salary of one employment in one run, written once; a blocked one shows its lines but is not paid. */
@Entity
@Immutable
@Table(name = "payslip")
public class Payslip {

    @Id
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "run_id")
    private PayrollRun run;

    @Embedded
    private Payee payee;

    private boolean blocked;

    @Column(name = "hours_per_week")
    private BigDecimal hoursPerWeek;

    @Column(name = "part_of_month")
    private BigDecimal partOfMonth;

    private Euro gross;

    private Euro net;

    @Column(name = "employer_cost")
    private Euro employerCost;

    private Euro reserved;

    @Column(name = "loon_loonheffing")
    private Euro loonLoonheffing;

    private Euro loonheffing;

    private Euro arbeidskorting;

    private Euro premieloon;

    @Column(name = "maximum_premieloon")
    private Euro maximumPremieloon;

    @Column(name = "bijdrageloon_zvw")
    private Euro bijdrageloonZvw;

    @Column(name = "minimum_hourly_wage")
    private Euro minimumHourlyWage;

    @Column(name = "roster_hours")
    private BigDecimal rosterHours;

    private String digest;

    @Column(name = "document")
    private String written;

    @Transient
    private PayslipDocument document;

    protected Payslip() {}

    public Long id() {
        return id;
    }

    public PayrollRun run() {
        return run;
    }

    public Payee payee() {
        return payee;
    }

    public String personnelNumber() {
        return payee.personnelNumber();
    }

    public String name() {
        return payee.name();
    }

    public String iban() {
        return payee.iban();
    }

    public String accountHolder() {
        return payee.accountHolder();
    }

    public String costCentre() {
        return payee.costCentre();
    }

    public Regeling regeling() {
        return payee.regeling();
    }

    /** Somebody with a finding that forbids payment: left out until it is solved. */
    public boolean isBlocked() {
        return blocked;
    }

    /** The average over the days in service. */
    public BigDecimal hoursPerWeek() {
        return hoursPerWeek;
    }

    /** Which part of the calendar month was in service, from 0 to 1. */
    public BigDecimal partOfMonth() {
        return partOfMonth;
    }

    public Euro gross() {
        return gross;
    }

    /** What is paid on the account. */
    public Euro net() {
        return net;
    }

    /** Premiums, Zvw and pension of the employer; without the reservations. */
    public Euro employerCost() {
        return employerCost;
    }

    public Euro reserved() {
        return reserved;
    }

    /** Of the period table and of bijzondere beloningen together. */
    public Euro loonheffing() {
        return loonheffing;
    }

    /** Kolom 14 of the loonstaat in this month. */
    public Euro loonLoonheffing() {
        return loonLoonheffing;
    }

    /** The arbeidskorting that was set off: kolom 18 of the loonstaat. */
    public Euro arbeidskorting() {
        return arbeidskorting;
    }

    /** What this month adds to the cumulative wage of the werknemersverzekeringen, before the maximum. */
    public Euro premieloon() {
        return premieloon;
    }

    /** What this month adds to the cumulative maximum. */
    public Euro maximumPremieloon() {
        return maximumPremieloon;
    }

    /** What this month adds to the cumulative wage of the Zvw, before the maximum. */
    public Euro bijdrageloonZvw() {
        return bijdrageloonZvw;
    }

    public Euro minimumHourlyWage() {
        return minimumHourlyWage;
    }

    /** Hours of the roster in this month, in service. */
    public BigDecimal rosterHours() {
        return rosterHours;
    }

    /** What the payslip says, without the steps. */
    public PayslipDocument document() {
        if (document == null) {
            document = PayslipText.document(written);
        }
        return document;
    }

    /** All lines of all sides, without their steps. */
    public List<Line> lines() {
        return document().lines();
    }

    public List<Line> lines(Side side) {
        return document().lines(side);
    }

    /** What is paid to whom because of this payslip; of before wages could be split: the net to the payee. */
    public List<Disbursement> disbursements() {
        List<Disbursement> written = document().disbursements();
        return written.isEmpty() ? Disbursement.whole(payee, net) : written;
    }

    /** The fingerprint of what is stored now; the same as when it was calculated, unless somebody meddled. */
    String digest() {
        return ResultHash.payslip(
                payee, lines(), document().withheld(), document().disbursements());
    }

    boolean isAsCalculated() {
        return digest().equals(digest);
    }
}
