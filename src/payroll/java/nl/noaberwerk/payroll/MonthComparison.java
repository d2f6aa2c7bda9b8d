package nl.noaberwerk.payroll;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.noaberwerk.payroll.Difference.Share;
import nl.noaberwerk.payroll.Salary.Line;
import nl.noaberwerk.payroll.Salary.LoonheffingBasis;
import nl.noaberwerk.rules.AgeGroup;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.Loonheffing;
import nl.noaberwerk.rules.LoonheffingSituation;
import nl.noaberwerk.rules.LoonheffingTable;
import nl.noaberwerk.rules.Period;

/**
 * Splits the difference between two payslips of one employment into causes.
 *
 * <p>Every line of both payslips goes to a cause by its code; what has no place of its own is an item of the month by its
 * name. So nothing is left over, whichever components there are.
 */
final class MonthComparison {

    private static final Map<String, DifferenceCause> CAUSES = Map.ofEntries(
            Map.entry("VT", DifferenceCause.ONE_OFF),
            Map.entry("EJU", DifferenceCause.ONE_OFF),
            Map.entry("PENSIOEN_WN", DifferenceCause.PENSION),
            Map.entry("REISKOSTEN", DifferenceCause.TRAVEL),
            Map.entry("REISKOSTEN_BELAST", DifferenceCause.TRAVEL),
            Map.entry("LOONBESLAG", DifferenceCause.LOONBESLAG),
            Map.entry("LOONHEFFING_BB", DifferenceCause.TAX),
            Map.entry("LOONGARANTIE", DifferenceCause.WAGE),
            Map.entry(AbsenceWords.SICK, DifferenceCause.ABSENCE),
            Map.entry(AbsenceWords.STOPPED, DifferenceCause.ABSENCE),
            Map.entry(AbsenceWords.SUSPENDED, DifferenceCause.ABSENCE),
            Map.entry(LeavePay.CODE, DifferenceCause.ABSENCE));

    /** Causes whose share is told by the name of the component. */
    private static final Set<DifferenceCause> NAMED =
            Set.of(DifferenceCause.ITEMS, DifferenceCause.ITEMS_GONE, DifferenceCause.ONE_OFF, DifferenceCause.RETRO);

    private static final String RETRO = "NABETALING";
    private static final String TAX = "loonheffing";
    private static final String TAX_ONCE = "loonheffing over eenmalige bedragen";

    private final Law law;

    /** @param law of which only the tables of the loonheffing are asked, to tell another table from another wage */
    MonthComparison(Law law) {
        this.law = law;
    }

    Difference between(PaidMonth before, PaidMonth now) {
        Shares shares = new Shares();
        for (String code : codes(before, now)) {
            Euro change = now.total(code).minus(before.total(code));
            switch (code) {
                case "SALARIS" ->
                    SalaryChange.between(before, now).forEach((cause, part) -> shares.add(cause, "", part));
                case "LOONHEFFING" -> tax(shares, before, now, change);
                default -> shares.add(cause(code, now), name(code, before, now), change);
            }
        }
        return new Difference(
                now.employmentId(), now.personnelNumber(), now.name(), before.net(), now.net(), shares.list());
    }

    /** The cause to which the whole of a line goes. */
    private static DifferenceCause cause(String code, PaidMonth now) {
        boolean gone = now.lines().stream().noneMatch(line -> line.code().equals(code));
        if (CAUSES.containsKey(code)) {
            return CAUSES.get(code);
        }
        if (gone) {
            return DifferenceCause.ITEMS_GONE;
        }
        return code.startsWith(RETRO) ? DifferenceCause.RETRO : DifferenceCause.ITEMS;
    }

    private static String name(String code, PaidMonth before, PaidMonth now) {
        if ("LOONHEFFING_BB".equals(code)) {
            return TAX_ONCE;
        }
        return NAMED.contains(cause(code, now)) ? component(code, before, now) : "";
    }

    /** What the payslip calls it, without what it says about hours and months between brackets. */
    private static String component(String code, PaidMonth before, PaidMonth now) {
        List<Line> lines = new ArrayList<>(now.lines());
        lines.addAll(before.lines());
        String description = lines.stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .map(Line::description)
                .orElse(code);
        int details = description.indexOf(" (");
        return details < 0 ? description : description.substring(0, details);
    }

    /** What another table or loonheffingskorting makes of the tax; the rest follows from the other wage. */
    private void tax(Shares shares, PaidMonth before, PaidMonth now, Euro change) {
        Euro byTable = before.basis()
                .flatMap(old -> now.basis().map(current -> byTable(old, current)))
                .orElse(Euro.ZERO);
        shares.add(DifferenceCause.TAX_TABLE, "", byTable);
        shares.add(DifferenceCause.TAX, TAX, change.minus(byTable));
    }

    private Euro byTable(LoonheffingBasis old, LoonheffingBasis now) {
        if (old.year() == now.year()
                && old.ageGroup().equals(now.ageGroup())
                && old.loonheffingskorting() == now.loonheffingskorting()) {
            return Euro.ZERO;
        }
        return tax(now, old).minus(tax(now, now));
    }

    /** The tax over the wage of now, by the year, age and korting of the other basis; in euros. */
    private Euro tax(LoonheffingBasis now, LoonheffingBasis table) {
        LoonheffingSituation situation = new LoonheffingSituation(
                table.year(),
                LoonheffingTable.WIT,
                Period.of(now.period()).orElse(Period.MONTH),
                AgeGroup.of(table.ageGroup()).orElse(AgeGroup.BELOW_AOW),
                table.loonheffingskorting(),
                false);
        return new Loonheffing(law).over(now.wage(), now.days(), situation).loonheffing();
    }

    private static Set<String> codes(PaidMonth before, PaidMonth now) {
        Set<String> codes = new TreeSet<>();
        for (PaidMonth month : List.of(before, now)) {
            month.lines().stream().map(Line::code).forEach(codes::add);
        }
        return codes;
    }

    /** Shares while they are gathered: one per cause and name, none of nil. */
    private static final class Shares {

        private final Map<DifferenceCause, Map<String, Euro>> amounts = new TreeMap<>();

        void add(DifferenceCause cause, String name, Euro amount) {
            amounts.computeIfAbsent(cause, c -> new TreeMap<>()).merge(name, amount, Euro::plus);
        }

        List<Share> list() {
            List<Share> list = new ArrayList<>();
            amounts.forEach((cause, byName) -> byName.forEach((name, amount) -> {
                if (!amount.isZero()) {
                    list.add(new Share(cause, name, amount));
                }
            }));
            return List.copyOf(list);
        }
    }
}
