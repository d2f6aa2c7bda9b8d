package nl.noaberwerk.platform.screen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.rules.Euro;

/** How values look on the pages, in Dutch notation; nothing for null. */
@Named
@ApplicationScoped
public class Shown {

    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Messages.DUTCH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("EE d-M", Messages.DUTCH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d-M-yyyy HH:mm:ss");

    /** "1.234,50": no euro sign, that is in the heading. */
    public String amount(Object amount) {
        if (amount instanceof BigDecimal decimal) {
            return Messages.shown(new Euro(decimal));
        }
        return amount == null ? "" : Messages.shown(amount);
    }

    public String number(Object number) {
        return number == null ? "" : Messages.shown(number);
    }

    /** "7-12-2026". */
    public String day(LocalDate day) {
        return day == null ? "" : Messages.shown(day);
    }

    /** "maandag 7 december 2026". */
    public String longDay(LocalDate day) {
        return day == null ? "" : LONG_DAY.format(day);
    }

    /** "ma 9-11", over a column. */
    public String shortDay(LocalDate day) {
        return day == null ? "" : SHORT_DAY.format(day);
    }

    /** "november 2026". */
    public String month(YearMonth month) {
        return month == null ? "" : Messages.shown(month);
    }

    /** "7-12-2026 09:30:00", Dutch time. */
    public String moment(Instant moment) {
        return moment == null ? "" : MOMENT.format(moment.atZone(Today.ZONE));
    }

    public String yesNo(boolean value) {
        return value ? "ja" : "nee";
    }
}
