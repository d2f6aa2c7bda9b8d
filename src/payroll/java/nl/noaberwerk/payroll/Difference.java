package nl.noaberwerk.payroll;

import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.noaberwerk.payroll.Salary.Line;
import nl.noaberwerk.rules.Euro;

/**
 * What somebody gets net in two months, and by which causes it differs; the causes add up to the difference exactly.
 *
 * <p>What follows from the wage (loonheffing by the same table, pension) counts with the cause of the wage's change.
 */
public record Difference(
        String personnelNumber, String name, Euro before, Euro now, Map<DifferenceCause, Euro> causes) {

    private static final Set<String> ONE_OFF = Set.of("VT", "EJU", "EENMALIG", "LOONHEFFING_BB");
    private static final Set<String> WAGE = Set.of("SALARIS", "ONREGELMATIG");
    private static final Set<String> FOLLOWS_WAGE = Set.of("LOONHEFFING", "PENSIOEN_WN");

    static Difference ofNew(PaidMonth now) {
        return new Difference(
                now.personnelNumber(), now.name(), Euro.ZERO, now.net(), Map.of(DifferenceCause.NEW, now.net()));
    }

    static Difference ofGone(PaidMonth before, DifferenceCause cause) {
        Euro lost = before.net().negated();
        return new Difference(before.personnelNumber(), before.name(), before.net(), Euro.ZERO, Map.of(cause, lost));
    }

    static Difference between(PaidMonth before, PaidMonth now) {
        Map<DifferenceCause, Euro> causes = new EnumMap<>(DifferenceCause.class);
        for (String code : codes(before, now)) {
            Euro change = now.total(code).minus(before.total(code));
            if (WAGE.contains(code)) {
                Euro byHours = byHours(before, now, code);
                add(causes, DifferenceCause.HOURS, byHours);
                add(causes, DifferenceCause.WAGE, change.minus(byHours));
            } else {
                add(causes, cause(code, before, now), change);
            }
        }
        return new Difference(now.personnelNumber(), now.name(), before.net(), now.net(), causes);
    }

    /** Positive when more is paid now. */
    public Euro change() {
        return now.minus(before);
    }

    public Euro by(DifferenceCause cause) {
        return causes.getOrDefault(cause, Euro.ZERO);
    }

    private static DifferenceCause cause(String code, PaidMonth before, PaidMonth now) {
        if (ONE_OFF.contains(code)) {
            return DifferenceCause.ONE_OFF;
        }
        if ("LOONHEFFING".equals(code) && !before.table().equals(now.table())) {
            return DifferenceCause.TAX_TABLE;
        }
        return FOLLOWS_WAGE.contains(code) ? causeOfWage(before, now) : DifferenceCause.OTHER;
    }

    private static DifferenceCause causeOfWage(PaidMonth before, PaidMonth now) {
        if (before.hours().compareTo(now.hours()) != 0) {
            return DifferenceCause.HOURS;
        }
        boolean sameWage = WAGE.stream().allMatch(code -> before.total(code).equals(now.total(code)));
        return sameWage ? DifferenceCause.OTHER : DifferenceCause.WAGE;
    }

    /** What the old wage would have changed by the other number of hours alone. */
    private static Euro byHours(PaidMonth before, PaidMonth now, String code) {
        if (before.hours().signum() == 0 || before.hours().compareTo(now.hours()) == 0) {
            return Euro.ZERO;
        }
        Euro old = before.total(code);
        return new Euro(old.value().multiply(now.hours()).divide(before.hours(), 2, RoundingMode.HALF_UP)).minus(old);
    }

    private static Set<String> codes(PaidMonth before, PaidMonth now) {
        Set<String> codes = new TreeSet<>();
        for (PaidMonth month : List.of(before, now)) {
            month.lines().stream().map(Line::code).forEach(codes::add);
        }
        return codes;
    }

    private static void add(Map<DifferenceCause, Euro> causes, DifferenceCause cause, Euro amount) {
        if (!amount.isZero()) {
            causes.merge(cause, amount, Euro::plus);
        }
    }
}
