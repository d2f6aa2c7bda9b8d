package nl.noaberwerk.finance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.noaberwerk.payroll.Salary.Line;
import nl.noaberwerk.payroll.Salary.Side;
import nl.noaberwerk.personnel.CostDivision;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.rules.Euro;

/** The journal entry of one run: per cost centre and account what is debited and credited; always in balance. */
public final class JournalEntry {

    private final LedgerScheme scheme;
    private final TreeSet<String> unmapped = new TreeSet<>();
    private final Map<Place, Euro> balances = new TreeMap<>();

    /** @throws Refused at {@link #rows} when something is not mapped or not in balance */
    public JournalEntry(LedgerScheme scheme) {
        this.scheme = scheme;
    }

    /** Reference of an entry in the ledger, for instance "SAL-2026-11-1". */
    public record Document(String reference, LocalDate date, String period) {}

    /** One row; one of the two amounts is nil. */
    public record Row(String costCentre, String account, String description, Euro debit, Euro credit) {}

    private record Place(String costCentre, String account, String description) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int centre = costCentre.compareTo(other.costCentre);
            int number = account.compareTo(other.account);
            return centre != 0 ? centre : number != 0 ? number : description.compareTo(other.description);
        }
    }

    /**
     * Books one payslip; a line with a cost centre of its own is booked there, with its part of the net.
     *
     * @param net what is paid to the employee, as the payslip says it: the entry only balances when the lines agree
     */
    public void book(String costCentre, Euro net, List<Line> lines) {
        CostDivision division = CostDivision.of(costCentre);
        List<Line> divided = lines.stream()
                .flatMap(line -> CostLines.divided(line, division).stream())
                .toList();
        bookAt(division.first(), net, divided);
    }

    private void bookAt(String costCentre, Euro net, List<Line> lines) {
        Euro here = net;
        for (Line line : lines) {
            String centre = line.costCentre().orElse(costCentre);
            book(centre, line);
            if (line.side() == Side.EMPLOYEE && !centre.equals(costCentre)) {
                bookOn(centre, LedgerScheme.NET, line.amount().negated());
                here = here.minus(line.amount());
            }
        }
        bookOn(costCentre, LedgerScheme.NET, here.negated());
    }

    /** @throws Refused when a code has no account, or debit and credit differ */
    public List<Row> rows() {
        if (!unmapped.isEmpty()) {
            throw new Refused("finance.journal.unmapped", String.join(", ", unmapped));
        }
        refuseUnbalanced();
        List<Row> rows = new ArrayList<>();
        balances.forEach((place, balance) -> {
            if (!balance.isZero()) {
                rows.add(row(place, balance));
            }
        });
        return rows;
    }

    private void book(String costCentre, Line line) {
        bookOn(costCentre, line.code(), line.amount());
        if (line.side() == Side.EMPLOYEE) {
            return;
        }
        LedgerRule rule = scheme.find(line.code()).orElse(null);
        if (rule == null || !rule.hasCounterAccount()) {
            unmapped.add(line.code());
            return;
        }
        add(
                new Place(costCentre, rule.counterAccount(), rule.description()),
                line.amount().negated());
    }

    private void bookOn(String costCentre, String code, Euro debit) {
        scheme.find(code)
                .ifPresentOrElse(
                        rule -> add(new Place(costCentre, rule.account(), rule.description()), debit),
                        () -> unmapped.add(code));
    }

    private void add(Place place, Euro debit) {
        balances.merge(place, debit, Euro::plus);
    }

    private void refuseUnbalanced() {
        Map<String, Euro> perCentre = new TreeMap<>();
        balances.forEach((place, balance) -> perCentre.merge(place.costCentre(), balance, Euro::plus));
        perCentre.forEach((centre, difference) -> {
            if (!difference.isZero()) {
                throw new Refused("finance.journal.unbalanced", centre, difference);
            }
        });
    }

    private static Row row(Place place, Euro balance) {
        return new Row(
                place.costCentre(),
                place.account(),
                place.description(),
                balance.isPositive() ? balance : Euro.ZERO,
                balance.isNegative() ? balance.negated() : Euro.ZERO);
    }
}
