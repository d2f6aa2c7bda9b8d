package nl.noaberwerk.wages;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import nl.noaberwerk.platform.Refused;

/** How an employer makes its calendar: cut-off and approval so many bank days before the payment date. */
@Entity
@Table(name = "payroll_calendar_rule")
public class CalendarRule {

    private static final int USUAL_CUT_OFF = 10;
    private static final int USUAL_APPROVAL = 3;
    private static final int MOST = 30;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "payroll_calendar_rule_id_seq")
    @SequenceGenerator(
            name = "payroll_calendar_rule_id_seq",
            sequenceName = "payroll_calendar_rule_id_seq",
            allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "employer_id")
    private long employerId;

    @Column(name = "cut_off_bank_days")
    private int cutOffBankDays;

    @Column(name = "approval_bank_days")
    private int approvalBankDays;

    protected CalendarRule() {}

    /** What holds for who chose nothing. */
    public CalendarRule(long employerId) {
        this.employerId = employerId;
        this.cutOffBankDays = USUAL_CUT_OFF;
        this.approvalBankDays = USUAL_APPROVAL;
    }

    /** @throws Refused when approval would lie before the cut-off, or a number cannot be */
    public void change(int cutOff, int approval) {
        if (cutOff < 0 || cutOff > MOST || approval < 0 || approval > MOST) {
            throw new Refused("wages.calendar.bank-days", MOST);
        }
        if (approval > cutOff) {
            throw new Refused("wages.calendar.rule-order", approval, cutOff);
        }
        cutOffBankDays = cutOff;
        approvalBankDays = approval;
    }

    public long employerId() {
        return employerId;
    }

    /** Between the cut-off and the payment date. */
    public int cutOffBankDays() {
        return cutOffBankDays;
    }

    /** Between the day of approval and the payment date. */
    public int approvalBankDays() {
        return approvalBankDays;
    }
}
