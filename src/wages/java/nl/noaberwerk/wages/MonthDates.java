package nl.noaberwerk.wages;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.YearMonth;

/** The cut-off and the day of approval of a month in which an employer departs from its rule. */
@Entity
@Table(name = "payroll_calendar_month")
public class MonthDates {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "payroll_calendar_month_id_seq")
    @SequenceGenerator(
            name = "payroll_calendar_month_id_seq",
            sequenceName = "payroll_calendar_month_id_seq",
            allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "employer_id", updatable = false)
    private long employerId;

    @Column(updatable = false)
    private YearMonth month;

    @Column(name = "cut_off")
    private LocalDate cutOff;

    private LocalDate approval;

    protected MonthDates() {}

    MonthDates(long employerId, CalendarMonth chosen) {
        this.employerId = employerId;
        this.month = chosen.month();
        change(chosen);
    }

    void change(CalendarMonth chosen) {
        cutOff = chosen.cutOff();
        approval = chosen.approval();
    }

    public YearMonth month() {
        return month;
    }

    LocalDate cutOff() {
        return cutOff;
    }

    LocalDate approval() {
        return approval;
    }
}
