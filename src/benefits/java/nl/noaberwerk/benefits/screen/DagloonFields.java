package nl.noaberwerk.benefits.screen;

import java.io.Serializable;
import nl.noaberwerk.labour.Dagloon;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.rules.Euro;

/** The four figures of a dagloon as they are typed. */
public class DagloonFields implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int DAYS_OF_A_YEAR = 261;

    private Euro wage;
    private Euro paidHolidayPay = Euro.ZERO;
    private Euro accruedHolidayPay = Euro.ZERO;
    private int days = DAYS_OF_A_YEAR;

    /** @throws Refused naming the figure that is missing */
    Dagloon dagloon() {
        if (wage == null || wage.isNegative()) {
            throw Refused.badRequest("benefits.dagloon.amount", "Loon in de referteperiode");
        }
        if (paidHolidayPay == null || accruedHolidayPay == null) {
            throw Refused.badRequest("benefits.dagloon.amount", "Vakantietoeslag");
        }
        if (days < 1) {
            throw Refused.badRequest("benefits.dagloon.days");
        }
        return new Dagloon(wage, paidHolidayPay, accruedHolidayPay, days);
    }

    public Euro getWage() {
        return wage;
    }

    public void setWage(Euro wage) {
        this.wage = wage;
    }

    public Euro getPaidHolidayPay() {
        return paidHolidayPay;
    }

    public void setPaidHolidayPay(Euro paidHolidayPay) {
        this.paidHolidayPay = paidHolidayPay;
    }

    public Euro getAccruedHolidayPay() {
        return accruedHolidayPay;
    }

    public void setAccruedHolidayPay(Euro accruedHolidayPay) {
        this.accruedHolidayPay = accruedHolidayPay;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }
}
