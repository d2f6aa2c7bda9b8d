package nl.noaberwerk.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** Figures and dates as a Dutch payroll clerk writes them. */
public final class Notation {

    private Notation() {}

    /** "2.500,00" */
    public static String euro(Euro amount) {
        return decimals(amount.value().setScale(2, RoundingMode.HALF_UP));
    }

    /** "37,56 %" */
    public static String percent(BigDecimal percentage) {
        return number(percentage) + " %";
    }

    /** A number without needless zeros: "7,2". */
    public static String number(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return decimals(bare.scale() < 0 ? bare.setScale(0) : bare);
    }

    /** Whole euros: "29.970". */
    public static String whole(long euros) {
        return grouped(Long.toString(euros));
    }

    /** "1 maand", "4 maanden" */
    public static String months(int months) {
        return months + (months == 1 ? " maand" : " maanden");
    }

    /** "1-7-2026" */
    public static String date(LocalDate day) {
        return day.getDayOfMonth() + "-" + day.getMonthValue() + "-" + day.getYear();
    }

    private static String decimals(BigDecimal number) {
        String plain = number.toPlainString();
        int point = plain.indexOf('.');
        return point < 0 ? grouped(plain) : grouped(plain.substring(0, point)) + "," + plain.substring(point + 1);
    }

    private static String grouped(String digits) {
        int first = digits.startsWith("-") ? 1 : 0;
        if (digits.length() - first <= 3) {
            return digits;
        }
        StringBuilder text = new StringBuilder(digits);
        for (int place = digits.length() - 3; place > first; place -= 3) {
            text.insert(place, '.');
        }
        return text.toString();
    }
}
