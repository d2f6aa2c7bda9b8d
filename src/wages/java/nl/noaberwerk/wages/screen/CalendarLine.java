package nl.noaberwerk.wages.screen;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.wages.CalendarMonth;
import nl.noaberwerk.wages.PlannedMonth;

/** One month of the calendar while it is being edited. */
public class CalendarLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final YearMonth month;
    private final boolean departs;
    private final boolean approved;
    private LocalDate cutOff;
    private LocalDate approval;
    private LocalDate payment;

    private CalendarLine(PlannedMonth planned) {
        this.month = planned.days().month();
        this.departs = planned.departs();
        this.approved = planned.approved();
        this.cutOff = planned.days().cutOff();
        this.approval = planned.days().approval();
        this.payment = planned.days().payment();
    }

    static CalendarLine of(PlannedMonth planned) {
        return new CalendarLine(planned);
    }

    CalendarMonth days() {
        if (cutOff == null || approval == null || payment == null) {
            throw new Refused("wages.calendar.incomplete", month);
        }
        return new CalendarMonth(month, cutOff, approval, payment);
    }

    /** "wo", for beside the date. */
    public String weekday(LocalDate day) {
        return day == null ? "" : day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Messages.DUTCH);
    }

    public YearMonth getMonth() {
        return month;
    }

    /** It has days of its own. */
    public boolean isDeparts() {
        return departs;
    }

    public boolean isApproved() {
        return approved;
    }

    public LocalDate getCutOff() {
        return cutOff;
    }

    public void setCutOff(LocalDate cutOff) {
        this.cutOff = cutOff;
    }

    public LocalDate getApproval() {
        return approval;
    }

    public void setApproval(LocalDate approval) {
        this.approval = approval;
    }

    public LocalDate getPayment() {
        return payment;
    }

    public void setPayment(LocalDate payment) {
        this.payment = payment;
    }
}
